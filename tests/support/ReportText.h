#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// The text of a rich text, styles left out.
QString plainText(const RichText &text);

/// A report as lines of text, in reading order: "# section", "## heading", "- bullet", "| cell |",
/// "=== group", "[figure]".
QString plainText(const Report &report);
QString plainText(const Section &section);

/// What would look unfinished on paper: a title, heading or group without anything under it, an
/// empty table, list, band or paragraph, a row with the wrong number of cells, a table of empty
/// columns, a chart without figures. One line each; empty when all is well.
QStringList emptyParts(const Report &report);

/// The section of that title; nullptr when there is none.
const Section *sectionTitled(const Report &report, const QString &title);
const Section *sectionTitled(Report &&report, const QString &title) = delete;

/// The blocks of one kind in a section, in order.
template <typename T>
std::vector<const T *> blocksOf(const Section &section)
{
    std::vector<const T *> found;
    for (const Block &block : section.blocks)
        if (const T *value = std::get_if<T>(&block))
            found.push_back(value);
    return found;
}

/// The cells of a row as texts.
QStringList cellTexts(const TableRow &row);

} // namespace passerelle
