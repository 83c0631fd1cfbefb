#include "core/listing/ListingRows.h"

#include <QSet>

#include <algorithm>

namespace passerelle {

namespace {

/// Committees and indicators of the territory stand in the contents of every plan: each once.
class OnceOnly final
{
public:
    template <typename Tag>
    bool isFirst(const Id<Tag> &id)
    {
        const bool isNew = !m_seen.contains(id.toString());
        m_seen << id.toString();
        return isNew;
    }

private:
    QSet<QString> m_seen;
};

template <typename Item, typename ItemId>
const Item *itemWithId(const std::vector<Item> &items, const ItemId &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

bool names(const std::vector<OrganizationId> &ids, const OrganizationId &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// What an organization is in a plan, as stable keys.
QSet<QString> rolesIn(const PlanContents &contents, const OrganizationId &id)
{
    QSet<QString> roles;
    for (const PlanRole &role : contents.plan.roles)
        if (role.organization == id)
            roles << keyOf(role.role);
    for (const Signatory &signatory : contents.signatories)
        if (signatory.organization == id)
            roles << keyOf(OrganizationRole::Signatory);
    for (const Action &action : contents.actions) {
        if (names(action.leads, id))
            roles << keyOf(OrganizationRole::Lead);
        if (names(action.coLeads, id))
            roles << keyOf(OrganizationRole::CoLead);
        if (names(action.partners, id))
            roles << keyOf(OrganizationRole::Partner);
    }
    return roles;
}

QJsonArray rolesIn(const std::vector<PlanContents> &plans, const OrganizationId &id)
{
    QSet<QString> roles;
    for (const PlanContents &contents : plans)
        roles |= rolesIn(contents, id);
    QStringList sorted(roles.begin(), roles.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QJsonObject readingRow(const Indicator &indicator, const Reading &reading,
                       const PlanContents &contents)
{
    const bool hasReading = !reading.id.isNull();
    return {
        {QStringLiteral("id"), jsonOf(indicator.id)},
        {QStringLiteral("reading_id"), jsonOf(reading.id)},
        {QStringLiteral("name"), indicator.name},
        {QStringLiteral("unit"), jsonOf(indicator.unit)},
        {QStringLiteral("place"), jsonOf(reading.place)},
        {QStringLiteral("level"), jsonOf(reading.level)},
        {QStringLiteral("period_start"), jsonOf(reading.period.start)},
        {QStringLiteral("period_end"), jsonOf(reading.period.end)},
        {QStringLiteral("value"), jsonOf(reading.value)},
        {QStringLiteral("text"),
         hasReading && reading.isNotAvailable() ? QJsonValue(QStringLiteral("nd"))
                                                : jsonOf(reading.text)},
        {QStringLiteral("source_name"), jsonOf(reading.sourceName)},
        {QStringLiteral("kind"), keyOf(indicator.kind)},
        {QStringLiteral("target"), jsonOf(indicator.target)},
        {QStringLiteral("action"), jsonOf(indicator.action)},
        {QStringLiteral("source"), jsonOf(reading.source)},
        {QStringLiteral("plan"),
         indicator.plan.isNull() ? QJsonValue() : QJsonValue(contents.plan.title)},
    };
}

} // namespace

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

OrganizationTitles::OrganizationTitles(const std::vector<Organization> &organizations)
{
    for (const Organization &organization : organizations)
        m_names.insert(organization.id.toString(), organization.name);
}

QJsonValue OrganizationTitles::of(const OrganizationId &id) const
{
    return jsonOf(m_names.value(id.toString()));
}

QJsonArray OrganizationTitles::of(const std::vector<OrganizationId> &ids) const
{
    QJsonArray titles;
    for (const OrganizationId &id : ids)
        titles.append(of(id));
    return titles;
}

Listing organizationListing(const std::vector<PlanContents> &plans)
{
    Listing listing;
    listing.keys = {QStringLiteral("id"),         QStringLiteral("name"),
                    QStringLiteral("short_name"), QStringLiteral("kind"),
                    QStringLiteral("aliases"),    QStringLiteral("roles"),
                    QStringLiteral("source")};
    OnceOnly once;
    for (const PlanContents &contents : plans)
        for (const Organization &organization : contents.organizations)
            if (once.isFirst(organization.id))
                listing.rows.push_back({
                    {QStringLiteral("id"), jsonOf(organization.id)},
                    {QStringLiteral("name"), organization.name},
                    {QStringLiteral("short_name"), jsonOf(organization.shortName)},
                    {QStringLiteral("kind"), jsonOf(organization.kind)},
                    {QStringLiteral("aliases"), QJsonArray::fromStringList(organization.aliases)},
                    {QStringLiteral("roles"), rolesIn(plans, organization.id)},
                    {QStringLiteral("source"), jsonOf(organization.source)},
                });
    return listing;
}

Listing meetingListing(const std::vector<PlanContents> &plans)
{
    Listing listing;
    listing.keys = {QStringLiteral("id"),    QStringLiteral("title"), QStringLiteral("committee"),
                    QStringLiteral("kind"),  QStringLiteral("start"), QStringLiteral("end"),
                    QStringLiteral("place"), QStringLiteral("state"), QStringLiteral("minutes"),
                    QStringLiteral("source")};
    OnceOnly once;
    for (const PlanContents &contents : plans)
        for (const Meeting &meeting : contents.meetings) {
            if (!once.isFirst(meeting.id))
                continue;
            const Committee *committee = itemWithId(contents.committees, meeting.committee);
            listing.rows.push_back({
                {QStringLiteral("id"), jsonOf(meeting.id)},
                {QStringLiteral("title"), jsonOf(meeting.title)},
                {QStringLiteral("committee"), committee ? jsonOf(committee->name) : QJsonValue()},
                {QStringLiteral("kind"), committee ? jsonOf(committee->kind) : QJsonValue()},
                {QStringLiteral("start"), jsonOf(meeting.held.start)},
                {QStringLiteral("end"), jsonOf(meeting.held.end)},
                {QStringLiteral("place"), jsonOf(meeting.place)},
                {QStringLiteral("state"), jsonOf(meeting.state)},
                {QStringLiteral("minutes"), jsonOf(meeting.minutes)},
                {QStringLiteral("source"), jsonOf(meeting.source)},
            });
        }
    return listing;
}

Listing decisionListing(const std::vector<PlanContents> &plans)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),          QStringLiteral("number"),      QStringLiteral("text"),
        QStringLiteral("meeting"),     QStringLiteral("meeting_on"),  QStringLiteral("action"),
        QStringLiteral("action_code"), QStringLiteral("responsible"), QStringLiteral("due_on"),
        QStringLiteral("status"),      QStringLiteral("done_on"),     QStringLiteral("reason")};
    OnceOnly once;
    for (const PlanContents &contents : plans) {
        const OrganizationTitles titles(contents.organizations);
        for (const Decision &decision : contents.decisions) {
            if (!once.isFirst(decision.id))
                continue;
            const Meeting *meeting = itemWithId(contents.meetings, decision.meeting);
            const Action *action = itemWithId(contents.actions, decision.action);
            listing.rows.push_back({
                {QStringLiteral("id"), jsonOf(decision.id)},
                {QStringLiteral("number"), jsonOf(decision.number)},
                {QStringLiteral("text"), decision.text},
                {QStringLiteral("meeting"), meeting ? jsonOf(meeting->title) : QJsonValue()},
                {QStringLiteral("meeting_on"),
                 meeting ? jsonOf(meeting->held.start) : QJsonValue()},
                {QStringLiteral("action"), jsonOf(decision.action)},
                {QStringLiteral("action_code"), action ? jsonOf(action->code) : QJsonValue()},
                {QStringLiteral("responsible"), titles.of(decision.responsible)},
                {QStringLiteral("due_on"), jsonOf(decision.dueOn)},
                {QStringLiteral("status"), jsonOf(decision.status)},
                {QStringLiteral("done_on"), jsonOf(decision.doneOn)},
                {QStringLiteral("reason"), jsonOf(decision.reason)},
            });
        }
    }
    return listing;
}

Listing indicatorListing(const std::vector<PlanContents> &plans)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),           QStringLiteral("reading_id"),  QStringLiteral("name"),
        QStringLiteral("unit"),         QStringLiteral("place"),       QStringLiteral("level"),
        QStringLiteral("period_start"), QStringLiteral("period_end"),  QStringLiteral("value"),
        QStringLiteral("text"),         QStringLiteral("source_name"), QStringLiteral("kind"),
        QStringLiteral("target"),       QStringLiteral("action"),      QStringLiteral("source"),
        QStringLiteral("plan")};
    OnceOnly once;
    for (const PlanContents &contents : plans)
        for (const Indicator &indicator : contents.indicators) {
            if (!once.isFirst(indicator.id))
                continue;
            if (indicator.readings.empty())
                listing.rows.push_back(readingRow(indicator, {}, contents));
            for (const Reading &reading : indicator.readings)
                listing.rows.push_back(readingRow(indicator, reading, contents));
        }
    return listing;
}

} // namespace passerelle
