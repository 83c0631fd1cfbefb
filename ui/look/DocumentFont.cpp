#include "ui/look/DocumentFont.h"

#include "ui/look/Faces.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace passerelle {

namespace {

QStringList documentFamilies()
{
    const QString inter = QStringLiteral("Inter");
    return facesFor(QFontDatabase::hasFamily(inter) ? inter : desktopFace());
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
