#include "core/reports/progress/DecisionSection.h"

#include "core/reports/progress/ReviewPeriod.h"
#include "core/reports/progress/ReviewWords.h"

#include <algorithm>

namespace passerelle {

namespace {

bool belongsToTheReview(const ReviewScope &scope, const Decision &decision)
{
    const Meeting *meeting = scope.index.meeting(decision.meeting);
    return isOpen(decision) || (meeting != nullptr && scope.isNews(firstDay(*meeting)))
        || scope.isNews(decision.doneOn);
}

/// With the name of its committee, unless the title says it already.
QString titleWithCommittee(const Meeting &meeting, const Committee *committee)
{
    const QString body = committee != nullptr ? committee->name : QString();
    if (meeting.title.isEmpty())
        return body.isEmpty() ? ProgressText::tr("Meeting") : body;
    return body.isEmpty() || meeting.title.contains(body, Qt::CaseInsensitive)
        ? meeting.title
        : body + QStringLiteral(" — ") + meeting.title;
}

QString meetingName(const ReviewScope &scope, const Meeting &meeting)
{
    const QString name = titleWithCommittee(meeting, scope.index.committee(meeting.committee));
    const QString held = displayText(meeting.held, scope.locale);
    return held.isEmpty() || name.contains(held) ? name : name + QStringLiteral(", ") + held;
}

RichText textCell(const ReviewScope &scope, const Decision &decision)
{
    RichText cell;
    if (!decision.number.isEmpty())
        cell.push_back(strong(decision.number + u' '));
    cell.push_back(plain(decision.text.trimmed()));
    if (const Action *action = scope.index.action(decision.action))
        cell.push_back(muted(QStringLiteral(" — ") + codeAndTitle(action->code, action->title)));
    else if (const OutlineNode *node = scope.index.node(decision.node))
        cell.push_back(muted(QStringLiteral(" — ") + codeAndTitle(node->code, node->title)));
    if (!decision.reservations.trimmed().isEmpty())
        cell.push_back(muted(
            u'\n' + ProgressText::tr("Reservations: %1").arg(decision.reservations.trimmed())));
    return cell;
}

RichText responsibleCell(const ReviewScope &scope, const Decision &decision)
{
    const Organization *organization = scope.index.organization(decision.responsible);
    return {plain(organization ? organization->displayName() : QString())};
}

RichText dueCell(const ReviewScope &scope, const Decision &decision)
{
    const QString day = shortDay(decision.dueOn, scope.locale);
    const bool isOverdue =
        decision.dueOn.isValid() && decision.dueOn < scope.asOf && isOpen(decision);
    return {isOverdue ? alert(flagged(day)) : plain(day)};
}

RichText statusCell(const ReviewScope &scope, const Decision &decision)
{
    RichText cell{plain(labelOf(decision.status))};
    if (decision.doneOn.isValid())
        cell.push_back(muted(u'\n' + shortDay(decision.doneOn, scope.locale)));
    if (!decision.reason.trimmed().isEmpty())
        cell.push_back(muted(u'\n' + capitalized(decision.reason.trimmed())));
    return cell;
}

using DecisionCell = RichText (*)(const ReviewScope &, const Decision &);

struct DecisionColumns
{
    std::vector<TableColumn> columns;
    std::vector<DecisionCell> cells;
};

DecisionColumns columnsFor(const std::vector<const Decision *> &decisions)
{
    DecisionColumns result;
    const auto add = [&result](bool isFilled, const QString &title, DecisionCell cell) {
        if (!isFilled)
            return;
        result.columns.push_back({title});
        result.cells.push_back(cell);
    };
    const auto hasResponsible = [](const Decision *each) { return !each->responsible.isNull(); };
    const auto hasDue = [](const Decision *each) { return each->dueOn.isValid(); };
    add(true, ProgressText::tr("Decision"), textCell);
    add(std::ranges::any_of(decisions, hasResponsible), ProgressText::tr("Responsible"),
        responsibleCell);
    add(std::ranges::any_of(decisions, hasDue), ProgressText::tr("Due"), dueCell);
    add(true, ProgressText::tr("Where it stands"), statusCell);
    return result;
}

Table decisionTable(const ReviewScope &scope, const std::vector<const Decision *> &decisions)
{
    DecisionColumns columns = columnsFor(decisions);
    Table table;
    table.title = ProgressText::tr("Decisions and their follow-up");
    table.columns = std::move(columns.columns);
    MeetingId group;
    for (const Decision *decision : decisions) {
        if (const Meeting *meeting = scope.index.meeting(decision->meeting);
            meeting && group != decision->meeting) {
            group = decision->meeting;
            table.rows.push_back({{{strong(meetingName(scope, *meeting))}}, true});
        }
        TableRow row;
        for (const DecisionCell cell : columns.cells)
            row.cells.push_back(cell(scope, *decision));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString meetingsTitle(const ReviewScope &scope)
{
    if (scope.sincePeriod.isNull())
        return ProgressText::tr("Meetings of the period");
    const PeriodEnds ends = periodEnds(scope.newsPeriod, scope.locale);
    return ProgressText::tr("Meetings from %1 to %2").arg(ends.first, ends.last);
}

void addMeetings(Section &section, const ReviewScope &scope)
{
    BulletList list;
    for (const Meeting &meeting : scope.contents.meetings)
        if (scope.isNews(firstDay(meeting)))
            list.items.push_back({plain(meetingName(scope, meeting))});
    if (list.items.empty())
        return;
    section.blocks.emplace_back(Heading{2, meetingsTitle(scope)});
    section.blocks.emplace_back(std::move(list));
}

void addDecisions(Section &section, const ReviewScope &scope)
{
    std::vector<const Decision *> shown;
    int older = 0;
    for (const Decision &decision : scope.contents.decisions) {
        if (belongsToTheReview(scope, decision))
            shown.push_back(&decision);
        else
            ++older;
    }
    if (!shown.empty())
        section.blocks.emplace_back(decisionTable(scope, shown));
    if (older > 0)
        section.blocks.emplace_back(Paragraph{
            {plain(ProgressText::tr("Not listed: %n earlier decision(s), closed before the period.",
                                    nullptr, older))},
            ParagraphStyle::Note});
}

} // namespace

std::optional<Section> decisionSection(const ReviewScope &scope)
{
    Section section;
    addDecisions(section, scope);
    const bool hasDecisions = !section.blocks.empty();
    addMeetings(section, scope);
    if (section.blocks.empty())
        return std::nullopt;
    section.title = hasDecisions ? ProgressText::tr("Decisions and their follow-up")
                                 : ProgressText::tr("Governance");
    return section;
}

} // namespace passerelle
