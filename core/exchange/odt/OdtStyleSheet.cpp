#include "core/exchange/odt/OdtStyleSheet.h"

#include "core/exchange/odt/OdtStyles.h"

#include <QXmlStreamWriter>

#include <vector>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

struct Attribute
{
    QLatin1StringView name;
    QLatin1StringView value;
};

using Attributes = std::vector<Attribute>;

struct Definition
{
    OdtStyle style;
    QLatin1StringView purpose; ///< where word processors list it
    Attributes paragraph;
    Attributes text;
};

constexpr auto fontName = "Inter"_L1;
constexpr auto ink = "#1D2433"_L1;
constexpr auto softInk = "#5D677B"_L1;
constexpr auto headingInk = "#20397A"_L1;
constexpr auto alertInk = "#B3420A"_L1;

const Attribute boldWeight = {"fo:font-weight"_L1, "bold"_L1};
const Attribute keepWithNext = {"fo:keep-with-next"_L1, "always"_L1};
const Attribute keepTogether = {"fo:keep-together"_L1, "always"_L1};
const Attribute noHyphens = {"fo:hyphenate"_L1, "false"_L1};

Attribute before(QLatin1StringView points)
{
    return {"fo:margin-top"_L1, points};
}
Attribute after(QLatin1StringView points)
{
    return {"fo:margin-bottom"_L1, points};
}
Attribute lineHeight(QLatin1StringView percent)
{
    return {"fo:line-height"_L1, percent};
}
Attribute size(QLatin1StringView points)
{
    return {"fo:font-size"_L1, points};
}
Attribute color(QLatin1StringView hexadecimal)
{
    return {"fo:color"_L1, hexadecimal};
}

std::vector<Definition> definitions()
{
    return {
        {OdtStyle::Title,
         "chapter"_L1,
         {before("130pt"_L1),
          after("8pt"_L1),
          lineHeight("100%"_L1),
          keepWithNext,
          {"fo:border-top"_L1, "6pt solid #20397A"_L1},
          {"fo:padding-top"_L1, "16pt"_L1}},
         {size("28pt"_L1), color(headingInk), boldWeight, noHyphens}},
        {OdtStyle::Subtitle,
         "chapter"_L1,
         {after("3pt"_L1), lineHeight("105%"_L1)},
         {size("15pt"_L1), color(ink), noHyphens}},
        {OdtStyle::CoverTerritory,
         "text"_L1,
         {before("26pt"_L1), after("3pt"_L1)},
         {size("11pt"_L1), color(headingInk), boldWeight}},
        {OdtStyle::CoverLine,
         "text"_L1,
         {before("0pt"_L1), after("3pt"_L1)},
         {size("10pt"_L1), color(softInk)}},
        {OdtStyle::CoverFacts,
         "text"_L1,
         {before("120pt"_L1),
          after("3pt"_L1),
          {"fo:border-top"_L1, "0.9pt solid #20397A"_L1},
          {"fo:padding-top"_L1, "8pt"_L1}},
         {size("10pt"_L1), color(softInk)}},
        {OdtStyle::Heading1,
         "text"_L1,
         {before("22pt"_L1), after("5pt"_L1), lineHeight("100%"_L1), keepWithNext, keepTogether},
         {size("19pt"_L1), color(headingInk), boldWeight, noHyphens}},
        {OdtStyle::Heading2,
         "text"_L1,
         {before("15pt"_L1), after("5pt"_L1), lineHeight("105%"_L1), keepWithNext, keepTogether},
         {size("12pt"_L1), color(headingInk), boldWeight, noHyphens}},
        {OdtStyle::Heading3,
         "text"_L1,
         {before("10pt"_L1), after("3pt"_L1), lineHeight("105%"_L1), keepWithNext, keepTogether},
         {size("10pt"_L1), color(headingInk), boldWeight, noHyphens}},
        {OdtStyle::Body, "text"_L1, {before("0pt"_L1), after("5pt"_L1)}, {}},
        {OdtStyle::Lead,
         "text"_L1,
         {before("0pt"_L1), after("10pt"_L1)},
         {size("10pt"_L1), color(softInk)}},
        {OdtStyle::Note,
         "text"_L1,
         {before("3pt"_L1), after("5pt"_L1)},
         {size("8pt"_L1), color(softInk)}},
        {OdtStyle::Bullet, "list"_L1, {before("0pt"_L1), after("2.5pt"_L1)}, {}},
        {OdtStyle::TableHeading,
         "extra"_L1,
         {lineHeight("108%"_L1)}, // a header row that repeats is never left alone
         {size("8.6pt"_L1), boldWeight, noHyphens}},
        {OdtStyle::TableContents, "extra"_L1, {lineHeight("108%"_L1)}, {size("8.6pt"_L1)}},
        {OdtStyle::TableGroup,
         "extra"_L1,
         {before("3pt"_L1), lineHeight("108%"_L1), keepWithNext},
         {size("8.6pt"_L1), boldWeight}},
        {OdtStyle::KeyFigure,
         "extra"_L1,
         {lineHeight("100%"_L1)},
         {size("17pt"_L1), boldWeight, noHyphens}},
        {OdtStyle::KeyFigureLabel,
         "extra"_L1,
         {before("1pt"_L1), lineHeight("108%"_L1)},
         {size("8.2pt"_L1), color(softInk), noHyphens}},
        {OdtStyle::Caption,
         "extra"_L1,
         {before("10pt"_L1), after("4pt"_L1), keepWithNext, keepTogether},
         {size("9.6pt"_L1), boldWeight, noHyphens}},
        {OdtStyle::Picture,
         "extra"_L1,
         {before("0pt"_L1), after("8pt"_L1), lineHeight("100%"_L1)},
         {}},
        {OdtStyle::Header,
         "extra"_L1,
         {lineHeight("108%"_L1),
          {"fo:border-bottom"_L1, "0.5pt solid #CBD2DD"_L1},
          {"fo:padding-bottom"_L1, "5pt"_L1}},
         {size("8pt"_L1), color(softInk), noHyphens}},
        {OdtStyle::Footer,
         "extra"_L1,
         {lineHeight("108%"_L1),
          {"fo:border-top"_L1, "0.5pt solid #CBD2DD"_L1},
          {"fo:padding-top"_L1, "5pt"_L1}},
         {size("8pt"_L1), color(softInk), noHyphens}},
        {OdtStyle::Notice,
         "extra"_L1,
         {after("4pt"_L1), lineHeight("108%"_L1)},
         {size("8pt"_L1), color(softInk), boldWeight, noHyphens}},
    };
}

QString odtName(OdtStyle style)
{
    return odtStyleName(odtDisplayName(style));
}

void writeAttributes(QXmlStreamWriter &xml, const Attributes &attributes)
{
    for (const Attribute &attribute : attributes)
        xml.writeAttribute(attribute.name, attribute.value);
}

/// Size, weight and face hold for all scripts: symbols such as ☀ may count as Asian.
void startTextProperties(QXmlStreamWriter &xml, const Attributes &attributes)
{
    xml.writeStartElement("style:text-properties"_L1);
    writeAttributes(xml, attributes);
    for (const Attribute &attribute : attributes) {
        const QString property = attribute.name.mid(attribute.name.indexOf(u':') + 1);
        if (!property.startsWith("font-"_L1))
            continue;
        for (const QLatin1StringView script : {"asian"_L1, "complex"_L1})
            xml.writeAttribute(u"style:%1-%2"_s.arg(property, script), attribute.value);
    }
}

void writeTextProperties(QXmlStreamWriter &xml, const Attributes &attributes)
{
    startTextProperties(xml, attributes);
    xml.writeEndElement();
}

void writeParagraphDefaults(QXmlStreamWriter &xml, const QLocale &locale)
{
    const auto [language, country] = odtLanguage(locale);
    xml.writeStartElement("style:default-style"_L1);
    writeAttributes(xml, {{"style:family"_L1, "paragraph"_L1}});
    xml.writeStartElement("style:paragraph-properties"_L1);
    writeAttributes(xml,
                    {{"fo:widows"_L1, "2"_L1},
                     {"fo:orphans"_L1, "2"_L1},
                     {"fo:line-height"_L1, "120%"_L1},
                     {"style:tab-stop-distance"_L1, "12.5mm"_L1},
                     {"style:writing-mode"_L1, "page"_L1}});
    xml.writeEndElement();
    startTextProperties(
        xml, {{"style:font-name"_L1, fontName}, size("9.6pt"_L1), color(ink), noHyphens});
    xml.writeAttribute("fo:language"_L1, language);
    xml.writeAttribute("fo:country"_L1, country);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeStandardStyle(QXmlStreamWriter &xml)
{
    xml.writeStartElement("style:style"_L1);
    writeAttributes(xml,
                    {{"style:name"_L1, "Standard"_L1},
                     {"style:family"_L1, "paragraph"_L1},
                     {"style:class"_L1, "text"_L1}});
    xml.writeEndElement();
}

void writeParagraphStyle(QXmlStreamWriter &xml, const Definition &definition)
{
    const int level = odtOutlineLevel(definition.style);
    xml.writeStartElement("style:style"_L1);
    xml.writeAttribute("style:name"_L1, odtName(definition.style));
    xml.writeAttribute("style:display-name"_L1, odtDisplayName(definition.style));
    xml.writeAttribute("style:family"_L1, "paragraph"_L1);
    xml.writeAttribute("style:parent-style-name"_L1, "Standard"_L1);
    if (level > 0 || definition.style == OdtStyle::Lead)
        xml.writeAttribute("style:next-style-name"_L1, odtName(OdtStyle::Body));
    if (level > 0)
        xml.writeAttribute("style:default-outline-level"_L1, QString::number(level));
    if (definition.style == OdtStyle::Bullet)
        xml.writeAttribute("style:list-style-name"_L1, odtStyleName(odtBulletListDisplayName()));
    xml.writeAttribute("style:class"_L1, definition.purpose);
    xml.writeStartElement("style:paragraph-properties"_L1);
    writeAttributes(xml, definition.paragraph);
    if (definition.style == OdtStyle::Header || definition.style == OdtStyle::Footer) {
        xml.writeStartElement("style:tab-stops"_L1);
        xml.writeEmptyElement("style:tab-stop"_L1);
        writeAttributes(xml, {{"style:position"_L1, "174mm"_L1}, {"style:type"_L1, "right"_L1}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (!definition.text.empty())
        writeTextProperties(xml, definition.text);
    xml.writeEndElement();
}

void writeSpanStyle(QXmlStreamWriter &xml, RunStyle style, const Attributes &text)
{
    const QString displayName = odtSpanDisplayName(style);
    xml.writeStartElement("style:style"_L1);
    xml.writeAttribute("style:name"_L1, odtStyleName(displayName));
    xml.writeAttribute("style:display-name"_L1, displayName);
    xml.writeAttribute("style:family"_L1, "text"_L1);
    writeTextProperties(xml, text);
    xml.writeEndElement();
}

void writeBulletList(QXmlStreamWriter &xml)
{
    xml.writeStartElement("text:list-style"_L1);
    xml.writeAttribute("style:name"_L1, odtStyleName(odtBulletListDisplayName()));
    xml.writeAttribute("style:display-name"_L1, odtBulletListDisplayName());
    xml.writeStartElement("text:list-level-style-bullet"_L1);
    xml.writeAttribute("text:level"_L1, "1"_L1);
    xml.writeAttribute("text:bullet-char"_L1, u"•"_s);
    xml.writeStartElement("style:list-level-properties"_L1);
    xml.writeAttribute("text:list-level-position-and-space-mode"_L1, "label-alignment"_L1);
    xml.writeEmptyElement("style:list-level-label-alignment"_L1);
    writeAttributes(xml,
                    {{"text:label-followed-by"_L1, "listtab"_L1},
                     {"text:list-tab-stop-position"_L1, "4mm"_L1},
                     {"fo:text-indent"_L1, "-4mm"_L1},
                     {"fo:margin-left"_L1, "4mm"_L1}});
    xml.writeEndElement();
    xml.writeEmptyElement("style:text-properties"_L1);
    xml.writeAttribute("style:font-name"_L1, fontName);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePictureStyle(QXmlStreamWriter &xml)
{
    xml.writeStartElement("style:style"_L1);
    xml.writeAttribute("style:name"_L1, odtPictureStyleName());
    xml.writeAttribute("style:family"_L1, "graphic"_L1);
    xml.writeEmptyElement("style:graphic-properties"_L1);
    writeAttributes(xml,
                    {{"style:vertical-pos"_L1, "top"_L1},
                     {"style:vertical-rel"_L1, "baseline"_L1},
                     {"fo:padding"_L1, "0mm"_L1},
                     {"fo:border"_L1, "none"_L1}});
    xml.writeEndElement();
}

} // namespace

void writeOdtFontFaces(QXmlStreamWriter &xml)
{
    // Inter is seldom installed where the document is finished: near faces follow it.
    xml.writeEmptyElement("style:font-face"_L1);
    writeAttributes(
        xml,
        {{"style:name"_L1, fontName},
         {"svg:font-family"_L1, "Inter, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif"_L1},
         {"style:font-family-generic"_L1, "swiss"_L1},
         {"style:font-pitch"_L1, "variable"_L1}});
}

void writeOdtStyles(QXmlStreamWriter &xml, const QLocale &locale)
{
    writeParagraphDefaults(xml, locale);
    writeStandardStyle(xml);
    for (const Definition &definition : definitions())
        writeParagraphStyle(xml, definition);
    writeSpanStyle(xml, RunStyle::Strong, {boldWeight});
    writeSpanStyle(xml, RunStyle::Muted, {color(softInk)});
    writeSpanStyle(xml, RunStyle::Alert, {color(alertInk), boldWeight});
    writeBulletList(xml);
    writePictureStyle(xml);
}

std::pair<QString, QString> odtLanguage(const QLocale &locale)
{
    const QString name = locale.language() == QLocale::C ? u"en_GB"_s : locale.name();
    return {name.section(u'_', 0, 0), name.section(u'_', -1, -1)};
}

} // namespace passerelle
