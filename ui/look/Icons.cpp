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

constexpr std::array iconSizes{16, 22, 32, 64};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

QIcon icon(const QString &name, const QColor &colour, const QColor &checkedColour)
{
    const QIcon source = icon(name);
    QIcon coloured;
    for (const int size : iconSizes) {
        const QPixmap picture = source.pixmap(size, size);
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
