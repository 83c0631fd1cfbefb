#include "ui/charts/ChartStyle.h"

#include "ui/look/DocumentFont.h"
#include "ui/look/Theme.h"

namespace passerelle {

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
    return {theme.ink, theme.softInk, theme.line, theme.panel, false, font.family()};
}

} // namespace passerelle
