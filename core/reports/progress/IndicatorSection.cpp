#include "core/reports/progress/IndicatorSection.h"

#include "core/reports/progress/IndicatorLine.h"
#include "core/reports/progress/IndicatorWords.h"
#include "core/reports/progress/ReviewWords.h"

#include <algorithm>
#include <tuple>

namespace passerelle {

namespace {

using Lines = std::vector<IndicatorLine>;

/// The part of the plan an indicator belongs to, in the order of the document.
struct Subject
{
    std::size_t position = 0;
    QString title;
};

Subject subjectOf(const ReviewScope &scope, const Indicator &indicator)
{
    const std::vector<OutlineNode> &nodes = scope.contents.nodes;
    const Action *action = scope.index.action(indicator.action);
    const OutlineNode *node = scope.index.firstLevelAbove(action ? action->node : indicator.node);
    if (node)
        return {1 + std::size_t(node - nodes.data()), sectionTitle(*node)};
    if (action)
        return {1 + nodes.size(), ProgressText::tr("Actions outside the outline")};
    if (!indicator.plan.isNull())
        return {0, ProgressText::tr("The plan as a whole")};
    return {2 + nodes.size(), ProgressText::tr("The territory")};
}

/// Where exactly: the title of the action, or of the node below the first level.
QString preciseSubject(const ReviewScope &scope, const Indicator &indicator)
{
    if (const Action *action = scope.index.action(indicator.action))
        return codeAndTitle(action->code, action->title);
    const OutlineNode *node = scope.index.node(indicator.node);
    return node && scope.index.node(node->parent) ? codeAndTitle(node->code, node->title)
                                                  : QString();
}

/// Where an indicator stands among those of its part: with the node and the action it belongs to.
struct Place
{
    std::size_t subject = 0;
    std::ptrdiff_t node = -1;
    std::ptrdiff_t action = -1;

    bool operator<(const Place &other) const
    {
        return std::tie(subject, node, action) < std::tie(other.subject, other.node, other.action);
    }
};

Place placeOf(const ReviewScope &scope, const Indicator &indicator)
{
    Place place{subjectOf(scope, indicator).position, -1, -1};
    const Action *action = scope.index.action(indicator.action);
    if (action != nullptr)
        place.action = action - scope.contents.actions.data();
    if (const OutlineNode *node = scope.index.node(action ? action->node : indicator.node);
        node != nullptr)
        place.node = node - scope.contents.nodes.data();
    return place;
}

/// The part of a name before " : ", and the rest: "Infirmiers", "densité".
struct NameParts
{
    QString family;
    QString rest;
};

NameParts partsOf(const QString &name)
{
    const QString separator = QStringLiteral(" : ");
    const qsizetype at = name.indexOf(separator);
    if (at < 0)
        return {{}, name};
    return {name.left(at), name.mid(at + separator.size())};
}

/// The one place all readings of a level speak of, which titles the column; empty when there are
/// several: each is named then.
QString commonPlace(const Lines &lines, PlaceLevel level)
{
    QString place;
    for (const IndicatorLine &line : lines)
        if (const auto found = line.comparators.find(level); found != line.comparators.end())
            for (const Reading &reading : found->second) {
                if (!place.isEmpty() && !isSamePlace(place, reading.place))
                    return {};
                place = reading.place;
            }
    return place;
}

class IndicatorTable final
{
public:
    IndicatorTable(const ReviewScope &scope, const Lines &lines)
        : m_scope(scope)
        , m_lines(lines)
    {
        m_table.title = ProgressText::tr("Indicators");
        m_table.columns = {{ProgressText::tr("Indicator")}};
        const auto hasOwn = [](const IndicatorLine &line) { return !line.own.empty(); };
        const auto hasGap = [](const IndicatorLine &line) { return !line.gap.empty(); };
        const auto hasTarget = [](const IndicatorLine &line) { return !line.target.empty(); };
        m_hasOwn = addColumn(std::ranges::any_of(lines, hasOwn), ProgressText::tr("Our territory"));
        for (const PlaceLevel level :
             {PlaceLevel::Department, PlaceLevel::Region, PlaceLevel::Country})
            addLevel(level);
        m_hasGap = addColumn(std::ranges::any_of(lines, hasGap), ProgressText::tr("In words"));
        m_hasTarget = addColumn(std::ranges::any_of(lines, hasTarget), ProgressText::tr("Target"));
    }

    Table build();

private:
    struct Level
    {
        PlaceLevel level;
        QString place; ///< in the column's title; empty: each cell names its own
    };

    bool addColumn(bool isFilled, const QString &title)
    {
        if (isFilled)
            m_table.columns.push_back({title});
        return isFilled;
    }
    void addLevel(PlaceLevel level);
    void addGroup(const QString &title) { m_table.rows.push_back({{{strong(title)}}, true}); }
    void addLine(const IndicatorLine &line, const QString &name, int indent);
    RichText nameCell(const IndicatorLine &line, const QString &name) const;
    RichText levelCell(const IndicatorLine &line, const Level &level) const;
    bool isFamily(std::size_t position) const;

    const ReviewScope &m_scope;
    const Lines &m_lines;
    Table m_table;
    std::vector<Level> m_levels;
    bool m_hasOwn = false;
    bool m_hasGap = false;
    bool m_hasTarget = false;
};

void IndicatorTable::addLevel(PlaceLevel level)
{
    const auto hasLevel = [level](const IndicatorLine &line) {
        return line.comparators.contains(level);
    };
    const QString place = commonPlace(m_lines, level);
    if (addColumn(std::ranges::any_of(m_lines, hasLevel), place.isEmpty() ? labelOf(level) : place))
        m_levels.push_back({level, place});
}

RichText IndicatorTable::nameCell(const IndicatorLine &line, const QString &name) const
{
    RichText cell{plain(name.isEmpty() ? ProgressText::tr("(untitled)") : name)};
    QStringList numbers;
    for (const int number : line.notes)
        numbers << QString::number(number);
    if (!numbers.isEmpty())
        cell.push_back(muted(ProgressText::tr(" (%1)").arg(numbers.join(QStringLiteral(", ")))));
    if (!name.contains(line.indicator->unit, Qt::CaseInsensitive))
        cell.push_back(muted(QStringLiteral(", ") + line.indicator->unit));
    if (const QString subject = preciseSubject(m_scope, *line.indicator); !subject.isEmpty())
        cell.push_back(muted(u'\n' + subject));
    return cell;
}

/// Readings of one level, a line each; their period once, when it is not ours.
RichText IndicatorTable::levelCell(const IndicatorLine &line, const Level &level) const
{
    RichText cell;
    const auto found = line.comparators.find(level.level);
    if (found == line.comparators.end())
        return cell;
    for (const Reading &reading : found->second) {
        const QString lineBreak = cell.empty() ? QString() : QStringLiteral("\n");
        cell.push_back(plain(lineBreak + readingText(*line.indicator, reading, m_scope.locale)));
        if (!isSamePlace(level.place, reading.place))
            cell.push_back(muted(u' ' + reading.place));
    }
    const DatePeriod period = found->second.front().period;
    if (!period.isNull() && period != line.period)
        cell.push_back(muted(u'\n' + displayText(period, m_scope.locale)));
    return cell;
}

void IndicatorTable::addLine(const IndicatorLine &line, const QString &name, int indent)
{
    TableRow row;
    row.indent = indent;
    row.cells.push_back(nameCell(line, name));
    if (m_hasOwn)
        row.cells.push_back(line.own);
    for (const Level &level : m_levels)
        row.cells.push_back(levelCell(line, level));
    if (m_hasGap)
        row.cells.push_back(line.gap);
    if (m_hasTarget)
        row.cells.push_back(line.target);
    m_table.rows.push_back(std::move(row));
}

/// Whether the line shares the beginning of its name with the one before or after.
bool IndicatorTable::isFamily(std::size_t position) const
{
    const QString family = partsOf(m_lines[position].indicator->name).family;
    const auto shares = [&](std::size_t other) {
        return other < m_lines.size() && partsOf(m_lines[other].indicator->name).family == family;
    };
    return !family.isEmpty() && (shares(position + 1) || (position > 0 && shares(position - 1)));
}

Table IndicatorTable::build()
{
    const auto subjectAt = [&](std::size_t i) { return subjectOf(m_scope, *m_lines[i].indicator); };
    const bool hasSubjects = subjectAt(0).position != subjectAt(m_lines.size() - 1).position;
    QString family;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const NameParts parts = partsOf(m_lines[i].indicator->name);
        const bool isNewSubject = i == 0 || subjectAt(i).position != subjectAt(i - 1).position;
        if (isNewSubject && hasSubjects)
            addGroup(subjectAt(i).title);
        if (!isFamily(i)) {
            family.clear();
            addLine(m_lines[i], m_lines[i].indicator->name, 0);
            continue;
        }
        if (isNewSubject || family != parts.family)
            addGroup(parts.family);
        family = parts.family;
        addLine(m_lines[i], parts.rest, 1);
    }
    return std::move(m_table);
}

Lines linesOf(const ReviewScope &scope, SourceNotes &notes)
{
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : scope.contents.indicators)
        indicators.push_back(&indicator);
    std::ranges::stable_sort(indicators, [&](const Indicator *left, const Indicator *right) {
        return placeOf(scope, *left) < placeOf(scope, *right);
    });
    Lines lines;
    for (const Indicator *indicator : indicators)
        lines.push_back(indicatorLine(scope, *indicator, notes));
    return lines;
}

void addNotes(Section &section, const SourceNotes &notes)
{
    QStringList numbered;
    for (qsizetype i = 0; i < notes.texts().size(); ++i)
        numbered << ProgressText::tr("(%1) %2").arg(QString::number(i + 1), notes.texts()[i]);
    if (!numbered.isEmpty())
        section.blocks.emplace_back(
            Paragraph{{plain(ProgressText::tr("Sources and notes: %1")
                                 .arg(numbered.join(ProgressText::tr("; "))))},
                      ParagraphStyle::Note});
}

} // namespace

std::optional<Section> indicatorSection(const ReviewScope &scope)
{
    if (scope.contents.indicators.empty())
        return std::nullopt;
    SourceNotes notes;
    const Lines lines = linesOf(scope, notes);
    Section section;
    section.title = ProgressText::tr("Indicators");
    const bool hasGap =
        std::ranges::any_of(lines, [](const IndicatorLine &line) { return !line.gap.empty(); });
    section.blocks.emplace_back(IndicatorTable(scope, lines).build());
    if (std::ranges::any_of(lines, &IndicatorLine::hasSteps))
        section.blocks.emplace_back(
            Paragraph{{plain(ProgressText::tr("Under a target: start → now → target, where the "
                                              "start is known."))},
                      ParagraphStyle::Note});
    if (hasGap)
        section.blocks.emplace_back(Paragraph{
            {plain(ProgressText::tr("In words: \"close to\" within 10 %, \"below\" and \"above\" "
                                    "up to 20 %, \"well below\" and \"well above\" beyond. A value "
                                    "may be high or low without being good or bad."))},
            ParagraphStyle::Note});
    addNotes(section, notes);
    return section;
}

} // namespace passerelle
