#include "ui/look/DocumentFont.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace passerelle {

namespace {

QStringList documentFamilies()
{
    QFontDatabase::addApplicationFont(QStringLiteral(":/passerelle/fonts/PasserelleSigns.ttf"));
    QStringList families;
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        families << QStringLiteral("Inter");
    else
        families << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    families << QStringLiteral("Passerelle Signs") << QStringLiteral("DejaVu Sans");
    return families;
}

} // namespace

QFont documentFont(qreal pixelSize, QFont::Weight weight)
{
    static const QStringList families = documentFamilies();
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(qRound(pixelSize), 1));
    font.setWeight(weight);
    return font;
}

} // namespace passerelle
