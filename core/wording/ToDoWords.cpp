#include "core/wording/ToDoWords.h"

#include "core/domain/Quotation.h"
#include "core/domain/TextShortening.h"
#include "core/wording/DelayWords.h"
#include "core/wording/FieldValues.h"
#include "core/wording/WordingText.h"

namespace passerelle {

namespace {

constexpr int actionNameLength = 40; ///< beside a milestone, which is what the line is about

QString nameOf(const OrganizationId &id, const PlanContents &contents)
{
    return rowName(u"organization", id.toString(), contents, QLocale());
}

/// Of some actions.
QString lackText(MissingField field, int count)
{
    switch (field) {
    case MissingField::Title:
        return WordingText::tr("%n action(s) without a title", nullptr, count);
    case MissingField::Description:
        return WordingText::tr("%n action(s) without a description", nullptr, count);
    case MissingField::Lead:
        return WordingText::tr("%n action(s) without a lead", nullptr, count);
    case MissingField::Dates:
        return WordingText::tr("%n action(s) without dates", nullptr, count);
    case MissingField::Status:
        return WordingText::tr("%n action(s) without a status", nullptr, count);
    case MissingField::Objectives:
        return WordingText::tr("%n action(s) without objectives", nullptr, count);
    case MissingField::Indicator:
        return WordingText::tr("%n action(s) without an indicator", nullptr, count);
    case MissingField::OwnMeans:
        return WordingText::tr("%n action(s) without a budget", nullptr, count);
    case MissingField::RecentFollowUp:
        return WordingText::tr("%n action(s) without recent news", nullptr, count);
    }
    return {};
}

/// Of the plan as a whole, kindly.
QString planLackText(MissingField field)
{
    switch (field) {
    case MissingField::Title:
        return WordingText::tr("The actions have no title yet");
    case MissingField::Description:
        return WordingText::tr("The actions are not described yet");
    case MissingField::Lead:
        return WordingText::tr("No action has a lead yet");
    case MissingField::Dates:
        return WordingText::tr("The plan sets no dates yet: nothing can be said to be late");
    case MissingField::Status:
        return WordingText::tr("No status has been noted yet: start with a first follow-up");
    case MissingField::Objectives:
        return WordingText::tr("The actions have no objectives yet");
    case MissingField::Indicator:
        return WordingText::tr("No action has an indicator yet");
    case MissingField::OwnMeans:
        return WordingText::tr("No budget has been entered yet");
    case MissingField::RecentFollowUp:
        return WordingText::tr("There has been no news for a year");
    }
    return {};
}

} // namespace

QString toDoInWords(const ToDoItem &item, const PlanContents &contents, const QLocale &locale)
{
    const QString day = displayText(item.on, locale);
    switch (item.kind) {
    case ToDoKind::DecisionOverdue:
        return WordingText::tr("decision to carry out, due since %1").arg(day);
    case ToDoKind::DecisionDue:
        return WordingText::tr("decision to carry out by %1").arg(day);
    case ToDoKind::ReminderReached:
        return WordingText::tr("on hold; reminder set for %1").arg(day);
    case ToDoKind::MilestoneLate:
        // The action first: where there is little room, the delay is what is cut, and the day
        // beside it says as much.
        return WordingText::tr("milestone of \"%1\" · late by %2")
            .arg(
                insideQuotes(shortened(rowName(u"action", item.action.toString(), contents, locale),
                                       actionNameLength)),
                durationInWords(item.days));
    case ToDoKind::ActionLate:
        return delayInWords(item.isLateToStart ? Lateness{item.days, 0, 0, false, false}
                                               : Lateness{0, item.days, 0, false, false});
    case ToDoKind::ActionStale:
        return item.on.isValid() ? WordingText::tr("no news for %1").arg(durationInWords(item.days))
                                 : WordingText::tr("no news yet");
    case ToDoKind::PlanLacks:
        return planLackText(*item.field);
    case ToDoKind::ActionsLack:
        return item.count == 1 ? WordingText::tr("to complete: %1").arg(labelOf(*item.field))
                               : lackText(*item.field, item.count);
    case ToDoKind::DuplicateOrganizations:
        return WordingText::tr("\"%1\" and \"%2\" look like one organization")
            .arg(insideQuotes(nameOf(item.left, contents)),
                 insideQuotes(nameOf(item.right, contents)));
    }
    return {};
}

QString waitsForInWords(const ToDoItem &item, const PlanContents &contents)
{
    QStringList names;
    for (const OrganizationId &id : item.waitsFor)
        if (const QString name = nameOf(id, contents); !name.isEmpty())
            names << name;
    return names.join(QStringLiteral(", "));
}

QString labelOf(ComingUpKind kind)
{
    switch (kind) {
    case ComingUpKind::Meeting:
        return WordingText::tr("Meeting");
    case ComingUpKind::Event:
        return WordingText::tr("Event");
    case ComingUpKind::Milestone:
        return WordingText::tr("Milestone");
    case ComingUpKind::ActionStart:
        return WordingText::tr("Planned start");
    case ComingUpKind::ActionEnd:
        return WordingText::tr("Planned end");
    case ComingUpKind::DecisionDue:
        return WordingText::tr("Decision due");
    case ComingUpKind::Reminder:
        return WordingText::tr("Reminder");
    case ComingUpKind::PlanEnd:
        return WordingText::tr("End of the plan");
    }
    return {};
}

} // namespace passerelle
