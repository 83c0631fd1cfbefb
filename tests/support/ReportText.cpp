#include "tests/support/ReportText.h"

#include <algorithm>

namespace passerelle {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString rowText(const TableRow &row)
{
    if (row.isGroup)
        return QStringLiteral("=== ") + plainText(row.cells.front());
    QStringList cells;
    for (const RichText &cell : row.cells)
        cells << plainText(cell);
    return QString(row.indent * 2, u' ') + QStringLiteral("| ")
        + cells.join(QStringLiteral(" | ")).replace(u'\n', QStringLiteral(" / "))
        + QStringLiteral(" |");
}

QStringList chartLines(const Chart &chart)
{
    QStringList lines;
    const auto add = [&lines](const std::vector<ChartSeries> &series) {
        for (const ChartSeries &each : series) {
            QStringList values;
            for (const double value : each.values)
                values << QString::number(value);
            lines << each.label + QStringLiteral(": ") + values.join(u' ');
        }
    };
    std::visit([&](const auto &drawn) { add(drawn.series); }, chart);
    return lines;
}

QStringList linesOf(const Block &block);

QStringList linesOf(const SideBySide &both)
{
    QStringList lines;
    for (const std::vector<SimpleBlock> &column : both.columns)
        for (const SimpleBlock &simple : column)
            lines << std::visit([](const auto &value) { return linesOf(Block(value)); }, simple);
    return lines;
}

QStringList linesOf(const Table &table)
{
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles << column.title;
    QStringList lines{QStringLiteral("[table] ") + table.title,
                      QStringLiteral("|| ") + titles.join(QStringLiteral(" || "))};
    for (const TableRow &row : table.rows)
        lines << rowText(row);
    return lines;
}

QStringList linesOf(const Block &block)
{
    return std::visit(
        Overloaded{
            [](const Heading &heading) {
                return QStringList{QString(heading.level, u'#') + u' ' + heading.text};
            },
            [](const Paragraph &paragraph) { return QStringList{plainText(paragraph.text)}; },
            [](const BulletList &list) {
                QStringList lines;
                for (const RichText &item : list.items)
                    lines << QStringLiteral("- ") + plainText(item);
                return lines;
            },
            [](const KeyFigureBand &band) {
                QStringList lines;
                for (const KeyFigure &figure : band.figures)
                    lines << QStringLiteral("[key] ") + figure.value + QStringLiteral(" — ")
                            + figure.label;
                return lines;
            },
            [](const Table &table) { return linesOf(table); },
            [](const Figure &figure) {
                return QStringList{QStringLiteral("[figure] ") + figure.title,
                                   figure.alternativeText}
                + chartLines(figure.chart);
            },
            [](const SideBySide &both) { return linesOf(both); },
        },
        block);
}

bool isBlank(const RichText &text)
{
    return plainText(text).trimmed().isEmpty();
}

void checkTable(const Table &table, const QString &where, QStringList &problems)
{
    if (table.title.isEmpty() || table.columns.empty() || table.rows.empty())
        problems << where + QStringLiteral(": table without title, columns or rows");
    if (!table.rows.empty() && table.rows.back().isGroup)
        problems << where + QStringLiteral(": table ends with a group");
    std::vector<bool> isFilled(table.columns.size(), false);
    for (const TableRow &row : table.rows) {
        const std::size_t expected = row.isGroup ? 1 : table.columns.size();
        if (row.cells.size() != expected || isBlank(row.cells.front()))
            problems << where + QStringLiteral(": bad row: ") + rowText(row);
        for (std::size_t i = 0; !row.isGroup && i < row.cells.size(); ++i)
            isFilled[i] = isFilled[i] || !isBlank(row.cells[i]);
    }
    for (std::size_t i = 0; i < isFilled.size(); ++i)
        if (!isFilled[i])
            problems << where + QStringLiteral(": empty column: ") + table.columns[i].title;
}

void checkChart(const Figure &figure, const QString &where, QStringList &problems)
{
    const auto check = [&](const std::vector<ChartSeries> &series, std::size_t length) {
        bool isGood = !series.empty() && length > 0 && !figure.title.isEmpty()
            && !figure.alternativeText.isEmpty();
        for (const ChartSeries &each : series)
            isGood = isGood && each.values.size() == length
                && std::ranges::any_of(each.values, [](double value) { return value > 0; });
        if (!isGood)
            problems << where + QStringLiteral(": bad chart: ") + figure.title;
    };
    std::visit(
        Overloaded{[&](const StackedBarChart &bars) {
                       check(bars.series, std::size_t(bars.categories.size()));
                   },
                   [&](const StackedAreaChart &areas) { check(areas.series, areas.dates.size()); }},
        figure.chart);
}

void checkBlock(const Block &block, const QString &where, QStringList &problems)
{
    const auto check = [&](bool isGood, const char *problem) {
        if (!isGood)
            problems << where + QStringLiteral(": ") + QString::fromLatin1(problem);
    };
    std::visit(
        Overloaded{
            [&](const Heading &heading) { check(!heading.text.isEmpty(), "heading without text"); },
            [&](const Paragraph &paragraph) { check(!isBlank(paragraph.text), "empty paragraph"); },
            [&](const BulletList &list) {
                check(!list.items.empty() && std::ranges::none_of(list.items, isBlank),
                      "empty list");
            },
            [&](const KeyFigureBand &band) {
                check(band.figures.size() >= 2 && band.figures.size() <= 5,
                      "band of fewer than two or more than five figures");
                for (const KeyFigure &figure : band.figures)
                    check(!figure.value.isEmpty() && !figure.label.isEmpty(), "empty key figure");
            },
            [&](const Table &table) { checkTable(table, where, problems); },
            [&](const Figure &figure) { checkChart(figure, where, problems); },
            [&](const SideBySide &both) {
                check(both.columns.size() > 1, "single column side by side");
                for (const std::vector<SimpleBlock> &column : both.columns) {
                    check(column.size() > 1, "column with only a heading");
                    for (const SimpleBlock &simple : column)
                        std::visit(
                            [&](const auto &value) { checkBlock(Block(value), where, problems); },
                            simple);
                }
            }},
        block);
}

/// A heading must be followed by something that is not a heading of its level or above.
void checkHeadings(const Section &section, QStringList &problems)
{
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&section.blocks[i]);
        if (!heading)
            continue;
        const auto *next =
            i + 1 < section.blocks.size() ? std::get_if<Heading>(&section.blocks[i + 1]) : nullptr;
        if (i + 1 == section.blocks.size() || (next && next->level <= heading->level))
            problems << section.title + QStringLiteral(": empty heading: ") + heading->text;
    }
}

} // namespace

QString plainText(const RichText &text)
{
    QString joined;
    for (const TextRun &run : text)
        joined += run.text;
    return joined;
}

QString plainText(const Section &section)
{
    QStringList lines{QStringLiteral("# ") + section.title};
    for (const Block &block : section.blocks)
        lines << linesOf(block);
    return lines.join(u'\n');
}

QString plainText(const Report &report)
{
    QStringList lines{report.kind,       report.planTitle,    report.planTerm, report.territory,
                      report.periodText, report.dataDateText, report.notice};
    lines << report.coverLines;
    for (const Section &section : report.sections)
        lines << plainText(section);
    return lines.join(u'\n');
}

QStringList emptyParts(const Report &report)
{
    QStringList problems;
    for (const QString *text : {&report.kind, &report.dataDateText})
        if (text->isEmpty())
            problems << QStringLiteral("cover: empty text");
    for (const Section &section : report.sections) {
        if (section.title.isEmpty() || section.blocks.empty())
            problems << QStringLiteral("empty section: ") + section.title;
        checkHeadings(section, problems);
        for (const Block &block : section.blocks)
            checkBlock(block, section.title, problems);
    }
    return problems;
}

const Section *sectionTitled(const Report &report, const QString &title)
{
    const auto found = std::ranges::find(report.sections, title, &Section::title);
    return found == report.sections.end() ? nullptr : &*found;
}

QStringList cellTexts(const TableRow &row)
{
    QStringList texts;
    for (const RichText &cell : row.cells)
        texts << plainText(cell);
    return texts;
}

} // namespace passerelle
