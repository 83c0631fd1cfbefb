#include "core/exchange/odt/OdtStyles.h"

#include <QCoreApplication>

namespace passerelle {

using namespace Qt::StringLiterals;

QString odtDisplayName(OdtStyle style)
{
    switch (style) {
    case OdtStyle::Title:
        return u"Title"_s;
    case OdtStyle::Subtitle:
        return u"Subtitle"_s;
    case OdtStyle::CoverTerritory:
        return QCoreApplication::translate("OdtStyles", "Cover territory");
    case OdtStyle::CoverLine:
        return QCoreApplication::translate("OdtStyles", "Cover line");
    case OdtStyle::CoverFacts:
        return QCoreApplication::translate("OdtStyles", "Cover facts");
    case OdtStyle::Heading1:
        return u"Heading 1"_s;
    case OdtStyle::Heading2:
        return u"Heading 2"_s;
    case OdtStyle::Heading3:
        return u"Heading 3"_s;
    case OdtStyle::Body:
        return u"Text body"_s;
    case OdtStyle::Lead:
        return QCoreApplication::translate("OdtStyles", "Lead paragraph");
    case OdtStyle::Note:
        return QCoreApplication::translate("OdtStyles", "Small print");
    case OdtStyle::Bullet:
        return u"List 1"_s;
    case OdtStyle::TableHeading:
        return u"Table Heading"_s;
    case OdtStyle::TableContents:
        return u"Table Contents"_s;
    case OdtStyle::TableGroup:
        return QCoreApplication::translate("OdtStyles", "Table group");
    case OdtStyle::KeyFigure:
        return QCoreApplication::translate("OdtStyles", "Key figure");
    case OdtStyle::KeyFigureLabel:
        return QCoreApplication::translate("OdtStyles", "Key figure label");
    case OdtStyle::Caption:
        return u"Caption"_s;
    case OdtStyle::Picture:
        return QCoreApplication::translate("OdtStyles", "Picture");
    case OdtStyle::Header:
        return u"Header"_s;
    case OdtStyle::Footer:
        return u"Footer"_s;
    case OdtStyle::Notice:
        return QCoreApplication::translate("OdtStyles", "Notice");
    }
    return u"Text body"_s;
}

QString odtDisplayName(OdtPage page)
{
    return page == OdtPage::Cover ? u"First Page"_s : u"Standard"_s;
}

QString odtSpanDisplayName(RunStyle style)
{
    switch (style) {
    case RunStyle::Strong:
        return u"Strong Emphasis"_s;
    case RunStyle::Muted:
        return QCoreApplication::translate("OdtStyles", "Secondary text");
    case RunStyle::Alert:
        return QCoreApplication::translate("OdtStyles", "Alert");
    case RunStyle::Plain:
        break;
    }
    return {};
}

int odtOutlineLevel(OdtStyle style)
{
    switch (style) {
    case OdtStyle::Heading1:
        return 1;
    case OdtStyle::Heading2:
        return 2;
    case OdtStyle::Heading3:
        return 3;
    default:
        return 0;
    }
}

QString odtBulletListDisplayName()
{
    return u"List 1"_s;
}

QString odtPictureStyleName()
{
    return u"Graphics"_s;
}

QString odtStyleName(const QString &displayName)
{
    QString name;
    for (const QChar character : displayName) {
        const bool isPlain = character.isLetterOrNumber() && !character.isSurrogate();
        if (isPlain && !(name.isEmpty() && !character.isLetter()))
            name += character;
        else
            name += u"_%1_"_s.arg(character.unicode(), 0, 16);
    }
    return name;
}

} // namespace passerelle
