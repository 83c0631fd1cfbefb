#include "ui/look/Theme.h"

#include "ui/look/Palette.h"

namespace passerelle {

namespace {

constexpr double readableContrast = 4.5; // WCAG 2.1, level AA

Theme makeLightTheme()
{
    Theme theme;
    theme.page = {0xF4, 0xF5, 0xF8};
    theme.rail = {0xEC, 0xEE, 0xF6};
    theme.panel = {0xFF, 0xFF, 0xFF};
    theme.rowWash = {0xF3, 0xF5, 0xFA};
    theme.line = {0xE1, 0xE5, 0xEC};
    theme.fieldLine = {0xC9, 0xD0, 0xDC};
    theme.ink = palette::ink;
    theme.softInk = palette::softInk;
    theme.accent = {0x2B, 0x4C, 0x9B};
    theme.onAccent = {0xFF, 0xFF, 0xFF};
    theme.accentInk = {0x2B, 0x4C, 0x9B};
    theme.accentWash = palette::accentWash;
    theme.alert = palette::alert;
    theme.alertWash = {0xFB, 0xE6, 0xDB};
    return theme;
}

Theme makeDarkTheme()
{
    Theme theme;
    theme.isDark = true;
    theme.page = {0x17, 0x1A, 0x21};
    theme.rail = {0x1B, 0x1F, 0x28};
    theme.panel = {0x1F, 0x24, 0x2E};
    theme.rowWash = {0x26, 0x2C, 0x38};
    theme.line = {0x33, 0x3A, 0x47};
    theme.fieldLine = {0x4A, 0x54, 0x66};
    theme.ink = {0xE6, 0xE9, 0xEF};
    theme.softInk = {0xA9, 0xB2, 0xC3};
    theme.accent = {0x3A, 0x5F, 0xB8};
    theme.onAccent = {0xFF, 0xFF, 0xFF};
    theme.accentInk = {0x9D, 0xB5, 0xF5};
    theme.accentWash = {0x2B, 0x38, 0x5C};
    theme.alert = {0xFF, 0x9B, 0x6A};
    theme.alertWash = {0x4A, 0x2B, 0x1C};
    return theme;
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLightTheme();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDarkTheme();
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return isDark ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.panel, theme.page);
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.rowWash);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::PlaceholderText, theme.softInk);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentInk);
    palette.setColor(QPalette::LinkVisited, theme.accentInk);
    palette.setColor(QPalette::Mid, theme.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, washOf(theme.softInk, theme.page, 0.75));
    return palette;
}

QColor readableOn(const QColor &background, QColor colour)
{
    const bool isBackgroundDark = palette::inkOn(background) == palette::paper;
    const QColor limit = isBackgroundDark ? QColor(Qt::white) : QColor(Qt::black);
    constexpr int steps = 50;
    for (int step = 0; step <= steps; ++step) {
        const QColor tried = washOf(limit, colour, double(step) / steps);
        if (palette::contrastRatio(tried, background) >= readableContrast)
            return tried;
    }
    return limit;
}

QColor washOf(const QColor &colour, const QColor &background, double share)
{
    const auto mix = [share](float over, float under) {
        return float(share) * over + float(1 - share) * under;
    };
    return QColor::fromRgbF(mix(colour.redF(), background.redF()),
                            mix(colour.greenF(), background.greenF()),
                            mix(colour.blueF(), background.blueF()));
}

} // namespace passerelle
