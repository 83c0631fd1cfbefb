#include "core/exchange/odt/OdtComposer.h"

#include "core/exchange/odt/OdtPicture.h"
#include "core/exchange/odt/OdtText.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF figureRoom(174.0, 200.0); ///< millimetres
constexpr QSizeF logoRoom(50.0, 22.0);
constexpr qsizetype headerLineCapacity = 112; ///< characters of 8 pt side by side on one line

bool isBlankText(const QString &text)
{
    return xmlText(text).trimmed().isEmpty();
}

OdtStyle headingStyle(int level)
{
    return level <= 2 ? OdtStyle::Heading2 : OdtStyle::Heading3;
}

OdtStyle paragraphStyle(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return OdtStyle::Lead;
    case ParagraphStyle::Note:
        return OdtStyle::Note;
    case ParagraphStyle::Body:
        break;
    }
    return OdtStyle::Body;
}

/// The first column of text is where the sub-actions of a table step in.
size_t indentedColumn(const Table &table)
{
    const auto first =
        std::find_if(table.columns.begin(), table.columns.end(), [](const TableColumn &column) {
            return column.alignment == CellAlignment::Start;
        });
    return first == table.columns.end() ? 0 : static_cast<size_t>(first - table.columns.begin());
}

} // namespace

OdtComposer::OdtComposer(OdtBuilder &builder, const FigurePainter &paintFigure)
    : m_builder(builder)
    , m_paintFigure(paintFigure)
{
}

void OdtComposer::compose(const Report &report)
{
    m_builder.openPages(OdtPage::Cover);
    addCoverFooter(report);
    addCover(report);
    m_builder.closePages();
    if (report.sections.empty())
        return;
    m_builder.openPages(OdtPage::Standard);
    addHeader(report);
    addFooter(report);
    for (const Section &section : report.sections)
        addSection(section);
    m_builder.closePages();
}

void OdtComposer::addCover(const Report &report)
{
    addLogos(report.logos);
    const auto addLine = [this](OdtStyle style, const QString &text) {
        if (!isBlankText(text))
            m_builder.addParagraph({style}, text);
    };
    m_builder.addParagraph({OdtStyle::Title}, report.kind);
    addLine(OdtStyle::Subtitle, report.planTitle);
    addLine(OdtStyle::Subtitle, report.planTerm);
    addLine(OdtStyle::CoverTerritory, report.territory);
    addLine(OdtStyle::CoverLine, report.periodText);
    addLine(OdtStyle::CoverLine, report.dataDateText);
    OdtStyle style = OdtStyle::CoverFacts;
    for (const QString &line : report.coverLines) {
        addLine(style, line);
        style = OdtStyle::CoverLine;
    }
}

void OdtComposer::addLogos(const std::vector<QByteArray> &logos)
{
    std::vector<std::pair<const QByteArray *, QSizeF>> pictures;
    for (const QByteArray &logo : logos) {
        if (const std::optional<OdtPictureKind> kind = recognizePicture(logo))
            pictures.emplace_back(&logo, kind->size.scaled(logoRoom, Qt::KeepAspectRatio));
    }
    if (pictures.empty())
        return;
    m_builder.openParagraph({OdtStyle::Picture});
    for (size_t i = 0; i < pictures.size(); ++i) {
        if (i > 0)
            m_builder.insertText(u"\u2003\u2003"_s); // two em spaces
        m_builder.insertPicture(*pictures[i].first, pictures[i].second,
                                {QCoreApplication::translate("OdtReport", "Logo"), QString()});
    }
    m_builder.closeParagraph();
}

void OdtComposer::addCoverFooter(const Report &report)
{
    if (isBlankText(report.notice))
        return;
    m_builder.openFooter();
    m_builder.addParagraph({OdtStyle::Notice}, report.notice);
    m_builder.closeFooter();
}

void OdtComposer::addHeader(const Report &report)
{
    const QString plan = planLine(report);
    m_builder.openHeader();
    m_builder.openParagraph({OdtStyle::Header});
    m_builder.insertText(report.kind);
    if (!plan.isEmpty()) {
        if (report.kind.size() + plan.size() > headerLineCapacity)
            m_builder.insertText(u"\n"_s);
        else
            m_builder.insertTab();
        m_builder.insertText(plan);
    }
    m_builder.closeParagraph();
    m_builder.closeHeader();
}

void OdtComposer::addFooter(const Report &report)
{
    m_builder.openFooter();
    if (!isBlankText(report.notice))
        m_builder.addParagraph({OdtStyle::Notice}, report.notice);
    m_builder.openParagraph({OdtStyle::Footer});
    m_builder.insertText(report.territory);
    m_builder.insertTab();
    m_builder.insertPageNumberOfCount();
    m_builder.closeParagraph();
    m_builder.closeFooter();
}

void OdtComposer::addSection(const Section &section)
{
    // Without a title, an empty body paragraph carries the page break and no empty heading shows.
    const bool hasTitle = !isBlankText(section.title);
    if (hasTitle || section.startsPage) {
        m_builder.addParagraph({.style = hasTitle ? OdtStyle::Heading1 : OdtStyle::Body,
                                .breaksPage = section.startsPage},
                               section.title);
    }
    for (const Block &block : section.blocks)
        std::visit([this](const auto &value) { add(value); }, block);
}

void OdtComposer::add(const Heading &heading)
{
    if (!isBlankText(heading.text))
        m_builder.addParagraph({headingStyle(heading.level)}, heading.text);
}

void OdtComposer::add(const Paragraph &paragraph)
{
    if (!isBlank(paragraph.text))
        m_builder.addParagraph({paragraphStyle(paragraph.style)}, paragraph.text);
}

void OdtComposer::add(const BulletList &list)
{
    std::vector<RichText> items;
    std::copy_if(list.items.begin(), list.items.end(), std::back_inserter(items),
                 [](const RichText &item) { return !isBlank(item); });
    if (!items.empty())
        m_builder.addBulletList(items);
}

void OdtComposer::add(const KeyFigureBand &band)
{
    if (band.figures.empty())
        return;
    m_builder.openTable(QCoreApplication::translate("OdtReport", "Key figures"),
                        std::vector<double>(band.figures.size(), 1.0));
    m_builder.openRow();
    for (const KeyFigure &figure : band.figures) {
        m_builder.openCell(OdtCell::KeyFigure, &figure == &band.figures.back());
        m_builder.addParagraph({OdtStyle::KeyFigure}, figure.value);
        m_builder.addParagraph({OdtStyle::KeyFigureLabel}, figure.label);
        m_builder.closeCell();
    }
    m_builder.closeRow();
    m_builder.closeTable();
}

void OdtComposer::add(const Table &table)
{
    if (table.columns.empty())
        return;
    std::vector<double> weights;
    for (const TableColumn &column : table.columns)
        weights.push_back(column.weight);
    m_builder.openTable(isBlankText(table.title) ? QCoreApplication::translate("OdtReport", "Table")
                                                 : table.title,
                        weights);
    addTableHeader(table);
    for (const TableRow &row : table.rows) {
        m_builder.openRow();
        if (row.isGroup)
            addGroupRow(table, row);
        else
            addRow(table, row);
        m_builder.closeRow();
    }
    m_builder.closeTable();
}

void OdtComposer::addTableHeader(const Table &table)
{
    const bool isNamed =
        std::any_of(table.columns.begin(), table.columns.end(),
                    [](const TableColumn &column) { return !isBlankText(column.title); });
    if (!isNamed)
        return;
    m_builder.openRow(true);
    for (const TableColumn &column : table.columns) {
        m_builder.openCell(OdtCell::Heading, &column == &table.columns.back());
        m_builder.addParagraph(
            {.style = OdtStyle::TableHeading, .alignsEnd = column.alignment == CellAlignment::End},
            column.title);
        m_builder.closeCell();
    }
    m_builder.closeRow();
}

void OdtComposer::addGroupRow(const Table &table, const TableRow &row)
{
    const int span = static_cast<int>(table.columns.size());
    m_builder.openCell(OdtCell::Group, true, span);
    m_builder.addParagraph({OdtStyle::TableGroup},
                           row.cells.empty() ? RichText() : row.cells.front());
    m_builder.closeCell(span);
}

void OdtComposer::addRow(const Table &table, const TableRow &row)
{
    const size_t indented = indentedColumn(table);
    for (size_t column = 0; column < table.columns.size(); ++column) {
        m_builder.openCell(OdtCell::Contents, column + 1 == table.columns.size());
        m_builder.addParagraph({.style = OdtStyle::TableContents,
                                .alignsEnd = table.columns[column].alignment == CellAlignment::End,
                                .indent = column == indented ? std::clamp(row.indent, 0, 8) : 0},
                               column < row.cells.size() ? row.cells[column] : RichText());
        m_builder.closeCell();
    }
}

void OdtComposer::add(const Figure &figure)
{
    const FigurePicture picture = m_paintFigure ? m_paintFigure(figure) : FigurePicture();
    const QSizeF size(picture.widthMillimetres, picture.heightMillimetres);
    if (!isBlankText(figure.title))
        m_builder.addParagraph({OdtStyle::Caption}, figure.title);
    const bool isUsable =
        size.width() > 0.0 && size.height() > 0.0 && recognizePicture(picture.png).has_value();
    if (!isUsable) {
        if (!isBlankText(figure.alternativeText))
            m_builder.addParagraph({OdtStyle::Body}, figure.alternativeText);
        return;
    }
    m_builder.openParagraph({OdtStyle::Picture});
    m_builder.insertPicture(picture.png, shrunkToFit(size, figureRoom),
                            {isBlankText(figure.title)
                                 ? QCoreApplication::translate("OdtReport", "Figure")
                                 : figure.title,
                             figure.alternativeText});
    m_builder.closeParagraph();
}

void OdtComposer::addInCell(const SimpleBlock &block)
{
    if (const auto *heading = std::get_if<Heading>(&block)) {
        if (!isBlankText(heading->text))
            m_builder.addParagraph({.style = headingStyle(heading->level), .partsFromNext = true},
                                   heading->text);
        return;
    }
    std::visit([this](const auto &value) { add(value); }, block);
}

void OdtComposer::add(const SideBySide &sideBySide)
{
    if (sideBySide.columns.empty())
        return;
    m_builder.openTable(QCoreApplication::translate("OdtReport", "Side by side"),
                        std::vector<double>(sideBySide.columns.size(), 1.0));
    m_builder.openRow();
    for (const std::vector<SimpleBlock> &column : sideBySide.columns) {
        m_builder.openCell(OdtCell::Column, &column == &sideBySide.columns.back());
        for (const SimpleBlock &block : column)
            addInCell(block);
        if (column.empty())
            m_builder.addParagraph({OdtStyle::Body}, QString());
        m_builder.closeCell();
    }
    m_builder.closeRow();
    m_builder.closeTable();
}

} // namespace passerelle
