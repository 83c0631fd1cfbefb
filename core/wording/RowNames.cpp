#include "core/domain/TextShortening.h"
#include "core/wording/FieldValues.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int nameLength = 80;

struct NameSource
{
    const QString &id;
    const PlanContents &contents;
    const QLocale &locale;
};

template <typename Values>
const typename Values::value_type *withId(const Values &values, const QString &id)
{
    const auto found =
        std::ranges::find_if(values, [&](const auto &value) { return value.id.toString() == id; });
    return found == values.end() ? nullptr : &*found;
}

QString codeAndName(const QString &code, const QString &name)
{
    return shortened(code.isEmpty() ? name : code + u' ' + name, nameLength);
}

QString organizationName(const NameSource &source)
{
    const Organization *found = withId(source.contents.organizations, source.id);
    return found != nullptr ? found->displayName() : QString();
}

QString contactName(const NameSource &source)
{
    const Contact *found = withId(source.contents.contacts, source.id);
    return found != nullptr ? found->name : QString();
}

QString nodeName(const NameSource &source)
{
    const OutlineNode *found = withId(source.contents.nodes, source.id);
    return found != nullptr ? codeAndName(found->code, found->title) : QString();
}

QString actionName(const NameSource &source)
{
    const Action *found = withId(source.contents.actions, source.id);
    return found != nullptr ? codeAndName(found->code, found->title) : QString();
}

QString meetingName(const NameSource &source)
{
    const Meeting *found = withId(source.contents.meetings, source.id);
    if (found == nullptr)
        return {};
    return found->title.isEmpty() ? displayText(found->held, source.locale) : found->title;
}

QString committeeName(const NameSource &source)
{
    const Committee *found = withId(source.contents.committees, source.id);
    return found != nullptr ? found->name : QString();
}

QString decisionName(const NameSource &source)
{
    const Decision *found = withId(source.contents.decisions, source.id);
    return found != nullptr ? codeAndName(found->number, found->text) : QString();
}

QString indicatorName(const NameSource &source)
{
    const Indicator *found = withId(source.contents.indicators, source.id);
    return found != nullptr ? found->name : QString();
}

QString signatoryName(const NameSource &source)
{
    const Signatory *found = withId(source.contents.signatories, source.id);
    return found != nullptr
        ? organizationName({found->organization.toString(), source.contents, source.locale})
        : QString();
}

QString communeName(const NameSource &source)
{
    const Commune *found = withId(source.contents.territory.communes, source.id);
    return found != nullptr ? found->name : QString();
}

QString districtName(const NameSource &source)
{
    const PriorityDistrict *found = withId(source.contents.territory.districts, source.id);
    return found != nullptr ? found->name : QString();
}

QString planName(const NameSource &source)
{
    const Plan &plan = source.contents.plan;
    return plan.id.toString() == source.id ? plan.title : QString();
}

QString referencePlanName(const NameSource &source)
{
    const ReferencePlan *found = withId(source.contents.referencePlans, source.id);
    return found != nullptr ? found->name : QString();
}

QString objectiveName(const NameSource &source)
{
    for (const ReferencePlan &plan : source.contents.referencePlans)
        if (const ReferenceObjective *found = withId(plan.objectives, source.id))
            return codeAndName(found->code, found->title);
    return {};
}

QString milestoneName(const NameSource &source)
{
    for (const Action &action : source.contents.actions)
        if (const Milestone *found = withId(action.milestones, source.id))
            return shortened(found->title, nameLength);
    return {};
}

QString eventName(const NameSource &source)
{
    for (const Action &action : source.contents.actions)
        if (const Event *found = withId(action.events, source.id))
            return shortened(found->title, nameLength);
    return {};
}

/// A follow-up goes by its day.
QString followUpName(const NameSource &source)
{
    for (const Action &action : source.contents.actions)
        if (const FollowUp *found = withId(action.followUps, source.id))
            return displayText(found->effectiveOn, source.locale);
    return {};
}

struct TableName
{
    const char *table;
    QString (*name)(const NameSource &);
};

constexpr TableName tables[]{
    {"organization", organizationName},
    {"contact", contactName},
    {"outline_node", nodeName},
    {"action", actionName},
    {"meeting", meetingName},
    {"committee", committeeName},
    {"decision", decisionName},
    {"indicator", indicatorName},
    {"signatory", signatoryName},
    {"commune", communeName},
    {"priority_district", districtName},
    {"plan", planName},
    {"reference_plan", referencePlanName},
    {"reference_objective", objectiveName},
    {"milestone", milestoneName},
    {"event", eventName},
    {"follow_up", followUpName},
};

} // namespace

QString rowName(QStringView table, const QString &id, const PlanContents &contents,
                const QLocale &locale)
{
    for (const TableName &entry : tables)
        if (table == QLatin1StringView(entry.table))
            return entry.name({id, contents, locale});
    return {};
}

} // namespace passerelle
