#include "ui/look/Icons.h"

#include <QPainter>
#include <QStandardPaths>

#include <array>

namespace passerelle {

namespace {

QPixmap inColour(QPixmap picture, const QColor &colour)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

constexpr int drawnSize = 16;
constexpr std::array scales{1, 2, 3, 4};

/// The drawing for 16 pixels, so many times as large: larger ones of the set are other drawings,
/// with shades that one colour cannot show.
QPixmap drawing(const QIcon &source, int scale)
{
    QPixmap picture = source.pixmap(QSize(drawnSize, drawnSize), scale);
    picture.setDevicePixelRatio(1);
    return picture;
}

} // namespace

QIcon icon(const QString &name)
{
    const QIcon source = QIcon::fromTheme(name);
    QIcon scaled;
    for (const int scale : scales)
        if (const QPixmap picture = drawing(source, scale); !picture.isNull())
            scaled.addPixmap(picture);
    return scaled;
}

QIcon icon(const QString &name, const QColor &colour, const QColor &checkedColour)
{
    const QIcon source = QIcon::fromTheme(name);
    QIcon coloured;
    for (const int scale : scales) {
        const QPixmap picture = drawing(source, scale);
        if (picture.isNull())
            continue;
        coloured.addPixmap(inColour(picture, colour), QIcon::Normal, QIcon::Off);
        coloured.addPixmap(inColour(picture, checkedColour), QIcon::Normal, QIcon::On);
    }
    return coloured;
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
