#include "core/reports/progress/PeriodNotes.h"

#include "core/reports/progress/ReviewPeriod.h"
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

/// Whether a text begins with the words of the reason, whatever their capitals.
bool saysAgain(const QString &text, const QString &reason)
{
    return text.trimmed().startsWith(reason.section(u',', 0, 0), Qt::CaseInsensitive);
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
    const std::size_t statusRuns = text.size();
    const auto append = [&text, statusRuns](const QString &words, RunStyle style) {
        if (words.trimmed().isEmpty())
            return;
        const bool explainsStatus =
            style == RunStyle::Plain && statusRuns > 0 && text.size() == statusRuns;
        //: between a status and its reason
        const QString separator = explainsStatus ? ProgressText::tr(": ") : separatorAfter(text);
        text.push_back({separator + capitalized(words.trimmed()), style});
    };
    const QString reason = followUp.statusReason.trimmed();
    if (!saysAgain(followUp.text, reason))
        append(reason, RunStyle::Plain);
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
        facts << ProgressText::tr("%n participant(s)", nullptr, *event.participants);
    for (const QString &fact : facts)
        text.push_back(plain(QStringLiteral(", ") + fact));
    if (!event.note.trimmed().isEmpty())
        text.push_back(plain(QStringLiteral(". ") + event.note.trimmed()));
    return text;
}

QString titleOfNotes(const ReviewScope &scope)
{
    if (scope.sincePeriod.isNull())
        return ProgressText::tr("Notes and events of the period");
    const PeriodEnds ends = periodEnds(scope.newsPeriod, scope.locale);
    return ProgressText::tr("Notes and events from %1 to %2").arg(ends.first, ends.last);
}

std::vector<Note> notesOf(const ReviewScope &scope, const Action &action)
{
    std::vector<Note> notes;
    for (const FollowUp *followUp : orderedFollowUps(action))
        if (scope.isNews(followUp->effectiveOn))
            if (RichText text = followUpText(scope, *followUp); !text.empty()) {
                if (followUp->isHighlight)
                    text.insert(text.begin(), strong(QStringLiteral("★\u00A0")));
                notes.push_back({followUp->effectiveOn, std::move(text)});
            }
    for (const Event &event : action.events)
        if (scope.isNews(event.heldOn))
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
    table.title = titleOfNotes(scope);
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
