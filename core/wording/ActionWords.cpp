#include "core/wording/ActionWords.h"

#include "core/domain/TextShortening.h"
#include "core/wording/LeadText.h"
#include "core/wording/WordingText.h"

namespace passerelle {

namespace {

constexpr int calendarLength = 80;

QString monthsInDigits(const DatePeriod &period)
{
    const QString start = QLocale::c().toString(period.start, QStringLiteral("MM/yy"));
    const QString end = QLocale::c().toString(period.end, QStringLiteral("MM/yy"));
    if (start == end)
        return start;
    const bool isOpen = start.isEmpty() || end.isEmpty();
    return (start + (isOpen ? QStringLiteral(" → ") : QStringLiteral(" – ")) + end).trimmed();
}

QStringList namesOf(const std::vector<OrganizationId> &ids, const PlanIndex &index)
{
    QStringList names;
    for (const OrganizationId &id : ids)
        if (const Organization *organization = index.organization(id); organization != nullptr)
            names << organization->displayName();
    return names;
}

} // namespace

QString joinedNames(const QStringList &names, int limit)
{
    const int others = int(names.size()) - limit;
    if (limit <= 0 || others <= 1)
        return names.join(QStringLiteral(", "));
    return WordingText::tr("%1 and %n other(s)", nullptr, others)
        .arg(names.mid(0, limit).join(QStringLiteral(", ")));
}

QString organizationNames(const std::vector<OrganizationId> &ids, const PlanIndex &index, int limit)
{
    return joinedNames(namesOf(ids, index), limit);
}

QString leadNames(const Action &action, const PlanIndex &index, int limit)
{
    QStringList names = namesOf(action.leads, index);
    const QStringList coLeads = namesOf(action.coLeads, index);
    for (const QString &name : coLeads)
        names << coLeadName(name);
    return joinedNames(names, limit);
}

QString periodInWords(const Action &action, const QLocale &locale)
{
    if (!action.planned.isNull())
        return displayText(action.planned, locale, MonthLength::Abbreviated);
    return action.calendarText.isEmpty()
        ? displayText(action.actual, locale, MonthLength::Abbreviated)
        : shortened(action.calendarText, calendarLength);
}

QString shortPeriod(const Action &action)
{
    if (!action.planned.isNull())
        return monthsInDigits(action.planned);
    return action.calendarText.isEmpty() ? monthsInDigits(action.actual) : QString();
}

QString statusInWords(const ActionState &state, const QLocale &locale)
{
    if (!state.status)
        return WordingText::tr("not stated");
    const QString label = labelOf(*state.status);
    if (*state.status == ActionStatus::Postponed && state.postponedTo.isValid())
        return WordingText::tr("%1 to %2").arg(label, displayText(state.postponedTo, locale));
    const QString day = displayText(state.statusOn, locale);
    return isOver(state.status) ? WordingText::tr("%1 on %2").arg(label, day)
                                : WordingText::tr("%1 since %2").arg(label, day);
}

} // namespace passerelle
