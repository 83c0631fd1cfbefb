#include "ui/charts/ChartStyle.h"

#include "ui/look/DocumentFont.h"
#include "ui/look/StatusLook.h"

namespace passerelle {

QColor ChartStyle::seriesColour(SeriesRole role) const
{
    return theme != nullptr ? passerelle::seriesColour(role, *theme) : palette::seriesColour(role);
}

QFont ChartStyle::font(qreal pixelSize) const
{
    QFont font = documentFont(pixelSize);
    if (!fontFamily.isEmpty()) {
        font.setFamily(fontFamily);
        font.setHintingPreference(QFont::PreferDefaultHinting);
    }
    return font;
}

ChartStyle chartStyleOf(const Theme &theme, const QFont &font)
{
    return {theme.ink, theme.softInk, theme.line, theme.panel, false, font.family(), &theme};
}

} // namespace passerelle
