#pragma once

#include "core/exchange/odt/OdtExtras.h"
#include "core/exchange/odt/OdtStyles.h"
#include "core/reports/Report.h"

#include <QByteArray>
#include <QSizeF>

#include <set>
#include <vector>

namespace librevenge {
class RVNGPropertyList;
class RVNGTextInterface;
} // namespace librevenge

namespace passerelle {

/// A paragraph style and what departs from it.
struct OdtParagraph
{
    OdtStyle style = OdtStyle::Body;
    bool breaksPage = false;
    bool alignsEnd = false;
    int indent = 0; ///< steps
    /// Word processors take what the first paragraph of a table keeps with for the whole table.
    bool partsFromNext = false;
};

/// The manners of a table cell.
enum class OdtCell
{
    Heading,
    Contents,
    Group,
    KeyFigure,
    Column, ///< of a layout without rules
};

/// Says paragraphs, tables and pictures in the words of a librevenge document, with the styles of
/// the style sheet; keeps aside what that language cannot carry. Every open... has its close...
class OdtBuilder final
{
public:
    explicit OdtBuilder(librevenge::RVNGTextInterface &document);

    void openPages(OdtPage page);
    void closePages();
    void openHeader();
    void closeHeader();
    void openFooter();
    void closeFooter();

    void openParagraph(const OdtParagraph &paragraph);
    void closeParagraph();
    /// A whole paragraph.
    void addParagraph(const OdtParagraph &paragraph, const RichText &text);
    void addParagraph(const OdtParagraph &paragraph, const QString &text);
    void addBulletList(const std::vector<RichText> &items);

    void insertText(const QString &text);
    void insertTab();
    /// "2 / 24", kept up to date by the word processor.
    void insertPageNumberOfCount();
    /// A picture in the line of text. `size` in millimetres; `content` must be a known picture.
    void insertPicture(const QByteArray &content, const QSizeF &size, const OdtFrameTexts &texts);

    /// As wide as the page; columns share it by weight.
    void openTable(const QString &title, const std::vector<double> &columnWeights);
    void closeTable();
    void openRow(bool isHeader = false);
    void closeRow();
    /// `isLast` in its row, `span` in columns.
    void openCell(OdtCell cell, bool isLast, int span = 1);
    void closeCell(int span = 1);

    const OdtExtras &extras() const { return m_extras; }

private:
    int paragraphId(const OdtParagraph &paragraph);

    librevenge::RVNGTextInterface &m_document;
    std::set<int> m_definedParagraphs;
    OdtExtras m_extras;
};

} // namespace passerelle
