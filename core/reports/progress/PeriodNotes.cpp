#include "core/reports/progress/PeriodNotes.h"

#include "core/reports/progress/ReviewWords.h"

#include <algorithm>

namespace passerelle {

namespace {

struct Note
{
    QDate on;
    RichText text;
};

/// What goes between a text and its next sentence.
QString separatorAfter(const RichText &text)
{
    static const QString closing = QStringLiteral(".!?…");
    if (text.empty())
        return {};
    return closing.contains(text.back().text.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
}

/// What a follow-up says, or nothing when it says nothing.
RichText followUpText(const ReviewScope &scope, const FollowUp &followUp)
{
    RichText text;
    if (followUp.status) {
        text.push_back(strong(labelOf(*followUp.status)));
        if (followUp.postponedTo.isValid())
            text.push_back(plain(
                u' '
                + ProgressText::tr("to %1").arg(displayText(followUp.postponedTo, scope.locale))));
    }
    const auto append = [&text](const QString &words, RunStyle style) {
        if (words.trimmed().isEmpty())
            return;
        text.push_back({separatorAfter(text) + words.trimmed(), style});
    };
    append(followUp.statusReason, RunStyle::Plain);
    if (followUp.text.trimmed() != followUp.statusReason.trimmed())
        append(followUp.text, RunStyle::Plain);
    if (!followUp.resumeCondition.trimmed().isEmpty())
        append(ProgressText::tr("Resumes when: %1").arg(followUp.resumeCondition.trimmed()),
               RunStyle::Plain);
    append(confidenceText(followUp.confidence), RunStyle::Muted);
    return text;
}

RichText eventText(const Event &event)
{
    RichText text{strong(event.title.isEmpty() ? ProgressText::tr("Event") : event.title)};
    QStringList facts;
    if (!event.place.isEmpty())
        facts << event.place;
    if (event.participants)
        facts << withPlural(ProgressText::tr("%n participant(s)", nullptr, *event.participants),
                            *event.participants);
    for (const QString &fact : facts)
        text.push_back(plain(QStringLiteral(", ") + fact));
    if (!event.note.trimmed().isEmpty())
        text.push_back(plain(QStringLiteral(". ") + event.note.trimmed()));
    return text;
}

std::vector<Note> notesOf(const ReviewScope &scope, const Action &action)
{
    std::vector<Note> notes;
    for (const FollowUp *followUp : orderedFollowUps(action))
        if (scope.isInPeriod(followUp->effectiveOn))
            if (RichText text = followUpText(scope, *followUp); !text.empty())
                notes.push_back({followUp->effectiveOn, std::move(text)});
    for (const Event &event : action.events)
        if (scope.isInPeriod(event.heldOn))
            notes.push_back({event.heldOn, eventText(event)});
    std::ranges::stable_sort(notes, {}, &Note::on);
    return notes;
}

void addRows(Table &table, const ReviewScope &scope, const Action &action)
{
    std::vector<Note> notes = notesOf(scope, action);
    if (notes.empty())
        return;
    table.rows.push_back({{{strong(codeAndTitle(action.code, action.title))}}, true});
    for (Note &note : notes)
        table.rows.push_back({{{plain(shortDay(note.on, scope.locale))}, std::move(note.text)}});
}

} // namespace

void addPeriodNotes(Section &section, const ReviewScope &scope, const PlanIndex::Actions &actions)
{
    Table table;
    table.title = ProgressText::tr("Notes and events of the period");
    table.columns = {{ProgressText::tr("Date")}, {ProgressText::tr("Note")}};
    for (const Action *action : actions) {
        addRows(table, scope, *action);
        for (const Action *descendant : scope.index.descendantsOf(action->id))
            addRows(table, scope, *descendant);
    }
    if (table.rows.empty())
        return;
    section.blocks.emplace_back(Heading{2, table.title});
    section.blocks.emplace_back(std::move(table));
}

} // namespace passerelle
