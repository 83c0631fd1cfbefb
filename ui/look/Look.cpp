#include "ui/look/Look.h"

#include "ui/look/Faces.h"
#include "ui/look/Icons.h"
#include "ui/look/StyleSheet.h"
#include "ui/look/Theme.h"
#include "ui/look/ZoomedStyle.h"

#include <QApplication>
#include <QFont>
#include <QScopedValueRollback>

namespace passerelle {

namespace {

constexpr int basePixels = 13;

QFont windowFont(const QString &family, int zoom)
{
    QFont font;
    font.setFamilies(facesFor(family));
    font.setPixelSize(qRound(basePixels * zoom / 100.0));
    return font;
}

/// What the desktop asks for: its palette is the application's until we set one.
bool isDesktopDark()
{
    const QPalette palette;
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Look::Look(QApplication &application)
    : m_application(application)
    , m_family(desktopFace())
    , m_isSystemDark(isDesktopDark())
    , m_style(new ZoomedStyle)
{
    QApplication::setStyle(m_style);
    apply();
}

void Look::setTheme(ThemeChoice theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    apply();
}

void Look::setZoom(int percent)
{
    const int zoom = qBound(smallestZoom, percent, largestZoom);
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    apply();
}

bool Look::isDark() const
{
    return m_theme == ThemeChoice::Dark || (m_theme == ThemeChoice::System && m_isSystemDark);
}

void Look::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const Theme &theme = isDark() ? darkTheme() : lightTheme();
    useIconsFor(theme);
    m_style->setZoom(m_zoom / 100.0);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(windowFont(m_family, m_zoom));
    m_application.setStyleSheet(styleSheetOf(theme, m_zoom / 100.0));
    emit changed();
}

void Look::followDesktop()
{
    if (m_isApplying)
        return;
    {
        // The desktop's own palette shows through once ours is taken off.
        const QScopedValueRollback applying(m_isApplying, true);
        QApplication::setPalette(QPalette());
        m_isSystemDark = isDesktopDark();
    }
    apply();
}

} // namespace passerelle
