#include "ui/look/Icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace passerelle {

namespace {

struct Colours
{
    QColor usual;
    QColor checked;
};

QPixmap inColour(QPixmap picture, const QColor &colour)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

/// An icon of the theme, looked for when it is first painted: most commands are only seen when
/// their menu opens, and the window starts without waiting for their pictures.
class LazyIconEngine final : public QIconEngine
{
public:
    LazyIconEngine(QString name, const std::optional<Colours> &colours)
        : m_name(std::move(name))
        , m_colours(colours)
    {
    }

    QIconEngine *clone() const override { return new LazyIconEngine(*this); }
    QString key() const override { return QStringLiteral("passerelle"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source().isNull(); }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return source().availableSizes(mode, state);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        if (!m_colours)
            return smallDrawing(size, scale, mode, state);
        const QColor colour = state == QIcon::On ? m_colours->checked : m_colours->usual;
        const QString cacheKey = QStringLiteral("passerelle/%1/%2/%3x%4/%5")
                                     .arg(m_name, colour.name())
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(scale);
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        picture = smallDrawing(size, scale, QIcon::Normal, QIcon::Off);
        if (picture.isNull())
            return picture;
        picture = inColour(picture, colour);
        QPixmapCache::insert(cacheKey, picture);
        return picture;
    }

private:
    QIcon &source()
    {
        if (!m_source)
            m_source = QIcon::fromTheme(m_name);
        return *m_source;
    }

    /// The drawing for 16 pixels, so many times as large: larger ones of the set are other
    /// drawings, with shades that one colour cannot show.
    QPixmap smallDrawing(const QSize &size, qreal scale, QIcon::Mode mode, QIcon::State state)
    {
        constexpr int drawn = 16;
        const qreal ratio = qreal(std::min(size.width(), size.height())) / drawn;
        // The theme has drawings for whole scales only, and would take another one in between.
        QPixmap picture = source().pixmap(QSize(drawn, drawn), std::ceil(ratio), mode, state);
        picture.setDevicePixelRatio(1);
        if (!picture.isNull() && picture.size() != size)
            picture = picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QString m_name;
    std::optional<Colours> m_colours;
    std::optional<QIcon> m_source;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LazyIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, const QColor &colour, const QColor &checkedColour)
{
    return QIcon(new LazyIconEngine(name, Colours{colour, checkedColour}));
}

void useIconsFor(const Theme &theme)
{
    // Where no desktop says so, icons are where the platform keeps its data.
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &folder :
         QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                   QStandardPaths::LocateDirectory))
        if (!folders.contains(folder))
            folders << folder;
    QIcon::setThemeSearchPaths(folders);
    // Our light and dark follow our own setting, which the desktop's icons would not.
    QIcon::setThemeName(theme.isDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

} // namespace passerelle
