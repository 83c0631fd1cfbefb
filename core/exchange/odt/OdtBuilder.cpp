#include "core/exchange/odt/OdtBuilder.h"

#include "core/exchange/odt/OdtPicture.h"
#include "core/exchange/odt/OdtText.h"

#include <librevenge/librevenge.h>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

using Properties = librevenge::RVNGPropertyList;

constexpr double textWidth = 174.0; ///< A4 less two margins of 18 mm
constexpr double indentStep = 4.0;
constexpr auto strongRule = "0.9pt solid #20397A";
constexpr auto lightRule = "0.5pt solid #D5DAE3";

void insertMillimetres(Properties &properties, const char *name, double millimetres)
{
    properties.insert(name, millimetres / 25.4, librevenge::RVNG_INCH);
}

Properties headerFooterProperties(const char *spacing)
{
    Properties properties;
    properties.insert("fo:min-height", "5mm");
    properties.insert(spacing, "5mm");
    properties.insert("style:dynamic-spacing", "false");
    return properties;
}

void insertChild(Properties &properties, const char *name, const Properties &child)
{
    librevenge::RVNGPropertyListVector children;
    children.append(child);
    properties.insert(name, children);
}

Properties cellProperties(OdtCell cell, bool isLast)
{
    Properties properties;
    properties.insert("fo:padding-left", "0pt");
    properties.insert("fo:padding-right", isLast ? "0pt" : "7pt");
    properties.insert("fo:padding-top", "3.5pt");
    properties.insert("fo:padding-bottom", "3.5pt");
    properties.insert("fo:border", "none");
    properties.insert("style:vertical-align", cell == OdtCell::Heading ? "bottom" : "top");
    switch (cell) {
    case OdtCell::Heading:
    case OdtCell::Group:
        properties.insert("fo:border-bottom", strongRule);
        break;
    case OdtCell::Contents:
        properties.insert("fo:border-bottom", lightRule);
        break;
    case OdtCell::KeyFigure:
        properties.insert("fo:border-top", strongRule);
        properties.insert("fo:border-bottom", lightRule);
        properties.insert("fo:padding-top", "6pt");
        properties.insert("fo:padding-bottom", "6pt");
        break;
    case OdtCell::Column:
        properties.insert("fo:padding-top", "0pt");
        properties.insert("fo:padding-right", isLast ? "0pt" : "18pt");
        break;
    }
    return properties;
}

} // namespace

OdtBuilder::OdtBuilder(librevenge::RVNGTextInterface &document)
    : m_document(document)
{
}

void OdtBuilder::openPages(OdtPage page)
{
    Properties properties;
    properties.insert("librevenge:master-page-name", revengeString(odtDisplayName(page)));
    properties.insert("fo:page-width", "210mm");
    properties.insert("fo:page-height", "297mm");
    properties.insert("style:print-orientation", "portrait");
    properties.insert("fo:margin-left", "18mm");
    properties.insert("fo:margin-right", "18mm");
    // With a header or a footer inside, the text keeps the same 18 mm from the edge.
    properties.insert("fo:margin-top", page == OdtPage::Cover ? "18mm" : "9mm");
    properties.insert("fo:margin-bottom", "9mm");
    if (page == OdtPage::Standard)
        insertChild(properties, "librevenge:header", headerFooterProperties("fo:margin-bottom"));
    insertChild(properties, "librevenge:footer", headerFooterProperties("fo:margin-top"));
    m_document.openPageSpan(properties);
}

void OdtBuilder::closePages()
{
    m_document.closePageSpan();
}

void OdtBuilder::openHeader()
{
    m_document.openHeader({});
}

void OdtBuilder::closeHeader()
{
    m_document.closeHeader();
}

void OdtBuilder::openFooter()
{
    m_document.openFooter({});
}

void OdtBuilder::closeFooter()
{
    m_document.closeFooter();
}

int OdtBuilder::paragraphId(const OdtParagraph &paragraph)
{
    const int id = static_cast<int>(paragraph.style) + (paragraph.breaksPage ? 0x100 : 0)
        + (paragraph.alignsEnd ? 0x200 : 0) + (paragraph.partsFromNext ? 0x80 : 0)
        + 0x400 * paragraph.indent;
    if (!m_definedParagraphs.insert(id).second)
        return id;
    Properties definition;
    definition.insert("librevenge:paragraph-id", id);
    const QString displayName = odtDisplayName(paragraph.style);
    if (id == static_cast<int>(paragraph.style))
        definition.insert("style:display-name", revengeString(displayName));
    else
        definition.insert("style:parent-style-name", revengeString(odtStyleName(displayName)));
    if (paragraph.breaksPage) {
        definition.insert("fo:break-before", "page");
        // Word processors read the two margins as one: what is not said here would be lost.
        definition.insert("fo:margin-top", "0pt");
        definition.insert("fo:margin-bottom", "5pt");
    }
    if (paragraph.partsFromNext)
        definition.insert("fo:keep-with-next", "auto");
    if (paragraph.alignsEnd)
        definition.insert("fo:text-align", "end");
    if (paragraph.indent > 0)
        insertMillimetres(definition, "fo:margin-left", indentStep * paragraph.indent);
    m_document.defineParagraphStyle(definition);
    return id;
}

void OdtBuilder::openParagraph(const OdtParagraph &paragraph)
{
    Properties properties;
    properties.insert("librevenge:paragraph-id", paragraphId(paragraph));
    if (const int level = odtOutlineLevel(paragraph.style); level > 0)
        properties.insert("text:outline-level", level);
    m_document.openParagraph(properties);
}

void OdtBuilder::closeParagraph()
{
    m_document.closeParagraph();
}

void OdtBuilder::addParagraph(const OdtParagraph &paragraph, const RichText &text)
{
    openParagraph(paragraph);
    insertRichText(m_document, text);
    closeParagraph();
}

void OdtBuilder::addParagraph(const OdtParagraph &paragraph, const QString &text)
{
    addParagraph(paragraph, RichText{TextRun{text}});
}

void OdtBuilder::addBulletList(const std::vector<RichText> &items)
{
    Properties list;
    list.insert("librevenge:list-id", 1);
    list.insert("librevenge:level", 1);
    list.insert("style:display-name", revengeString(odtBulletListDisplayName()));
    m_document.openUnorderedListLevel(list);
    Properties element;
    element.insert("style:display-name", revengeString(odtDisplayName(OdtStyle::Bullet)));
    for (const RichText &item : items) {
        m_document.openListElement(element);
        insertRichText(m_document, item);
        m_document.closeListElement();
    }
    m_document.closeUnorderedListLevel();
}

void OdtBuilder::insertText(const QString &text)
{
    insertRichText(m_document, {TextRun{text}});
}

void OdtBuilder::insertTab()
{
    m_document.insertTab();
}

void OdtBuilder::insertPageNumberOfCount()
{
    Properties number;
    number.insert("librevenge:field-type", "text:page-number");
    number.insert("style:num-format", "1");
    number.insert("librevenge:field-content", "1");
    m_document.insertField(number);
    insertText(u"\u00A0/\u00A0"_s);
    Properties count;
    count.insert("librevenge:field-type", "text:page-count");
    count.insert("style:num-format", "1");
    count.insert("librevenge:field-content", "1");
    m_document.insertField(count);
}

void OdtBuilder::insertPicture(const QByteArray &content, const QSizeF &size,
                               const OdtFrameTexts &texts)
{
    const std::optional<OdtPictureKind> kind = recognizePicture(content);
    if (!kind)
        return;
    const QString path = u"Pictures/%1.%2"_s.arg(m_extras.pictures.size() + 1).arg(kind->extension);
    m_extras.pictures.push_back({path, kind->mediaType, content});
    m_extras.frames.push_back(texts);
    Properties frame;
    frame.insert("text:anchor-type", "as-char");
    insertMillimetres(frame, "svg:width", size.width());
    insertMillimetres(frame, "svg:height", size.height());
    frame.insert("draw:stroke", "none");
    frame.insert("draw:fill", "none");
    m_document.openFrame(frame);
    Properties image;
    image.insert("librevenge:xlink", revengeString(path));
    m_document.insertBinaryObject(image);
    m_document.closeFrame();
}

void OdtBuilder::openTable(const QString &title, const std::vector<double> &columnWeights)
{
    m_extras.tableTitles.push_back(title);
    double sum = 0.0;
    for (const double weight : columnWeights)
        sum += weight > 0.0 ? weight : 1.0;
    librevenge::RVNGPropertyListVector columns;
    for (const double weight : columnWeights) {
        Properties column;
        insertMillimetres(column, "style:column-width",
                          textWidth * (weight > 0.0 ? weight : 1.0) / sum);
        columns.append(column);
    }
    Properties table;
    table.insert("librevenge:table-columns", columns);
    insertMillimetres(table, "style:width", textWidth);
    table.insert("table:align", "margins");
    table.insert("table:border-model", "collapsing");
    m_document.openTable(table);
}

void OdtBuilder::closeTable()
{
    m_document.closeTable();
}

void OdtBuilder::openRow(bool isHeader)
{
    Properties row;
    row.insert("librevenge:is-header-row", isHeader);
    m_document.openTableRow(row);
}

void OdtBuilder::closeRow()
{
    m_document.closeTableRow();
}

void OdtBuilder::openCell(OdtCell cell, bool isLast, int span)
{
    Properties properties = cellProperties(cell, isLast);
    if (span > 1)
        properties.insert("table:number-columns-spanned", span);
    m_document.openTableCell(properties);
}

void OdtBuilder::closeCell(int span)
{
    m_document.closeTableCell();
    for (int covered = 1; covered < span; ++covered)
        m_document.insertCoveredTableCell({});
}

} // namespace passerelle
