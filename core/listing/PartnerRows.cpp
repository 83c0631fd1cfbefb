#include "core/listing/ListingRows.h"

#include <QSet>

#include <unordered_map>

namespace passerelle {

namespace {

/// Values by their id, to be looked up in constant time. Points into `items`.
template <typename Item>
auto byId(const std::vector<Item> &items)
{
    std::unordered_map<decltype(Item::id), const Item *> index;
    for (const Item &item : items)
        index.emplace(item.id, &item);
    return index;
}

/// The value with that id, or nullptr.
template <typename Index, typename ItemId>
auto found(const Index &index, const ItemId &id) -> typename Index::mapped_type
{
    const auto at = index.find(id);
    return at == index.end() ? nullptr : at->second;
}

/// What organizations are in the plans, as stable keys.
class RolesOfOrganizations final
{
public:
    explicit RolesOfOrganizations(const std::vector<PlanContents> &plans)
    {
        for (const PlanContents &contents : plans)
            add(contents);
    }

    /// Sorted.
    QJsonArray of(const OrganizationId &id) const
    {
        const auto at = m_roles.find(id);
        if (at == m_roles.end())
            return {};
        QStringList sorted(at->second.begin(), at->second.end());
        sorted.sort();
        return QJsonArray::fromStringList(sorted);
    }

private:
    void add(const PlanContents &contents)
    {
        for (const PlanRole &role : contents.plan.roles)
            m_roles[role.organization] << keyOf(role.role);
        for (const Signatory &signatory : contents.signatories)
            m_roles[signatory.organization] << keyOf(OrganizationRole::Signatory);
        for (const Action &action : contents.actions) {
            add(action.leads, OrganizationRole::Lead);
            add(action.coLeads, OrganizationRole::CoLead);
            add(action.partners, OrganizationRole::Partner);
        }
    }

    void add(const std::vector<OrganizationId> &ids, OrganizationRole role)
    {
        for (const OrganizationId &id : ids)
            m_roles[id] << keyOf(role);
    }

    std::unordered_map<OrganizationId, QSet<QString>> m_roles;
};

QJsonObject readingRow(const Indicator &indicator, const Reading &reading,
                       const QJsonValue &planTitle)
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
        {QStringLiteral("plan"), planTitle},
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

Listing organizationListing(const ListedFile &file)
{
    Listing listing;
    listing.keys = {QStringLiteral("id"),         QStringLiteral("name"),
                    QStringLiteral("short_name"), QStringLiteral("kind"),
                    QStringLiteral("aliases"),    QStringLiteral("roles"),
                    QStringLiteral("source")};
    const RolesOfOrganizations roles(file.plans);
    for (const Organization &organization : file.organizations)
        listing.rows.push_back({
            {QStringLiteral("id"), jsonOf(organization.id)},
            {QStringLiteral("name"), organization.name},
            {QStringLiteral("short_name"), jsonOf(organization.shortName)},
            {QStringLiteral("kind"), jsonOf(organization.kind)},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(organization.aliases)},
            {QStringLiteral("roles"), roles.of(organization.id)},
            {QStringLiteral("source"), jsonOf(organization.source)},
        });
    return listing;
}

Listing meetingListing(const ListedFile &file)
{
    Listing listing;
    listing.keys = {QStringLiteral("id"),    QStringLiteral("title"), QStringLiteral("committee"),
                    QStringLiteral("kind"),  QStringLiteral("start"), QStringLiteral("end"),
                    QStringLiteral("place"), QStringLiteral("state"), QStringLiteral("minutes"),
                    QStringLiteral("source")};
    const auto committees = byId(file.committees);
    for (const Meeting &meeting : file.meetings) {
        const Committee *committee = found(committees, meeting.committee);
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

Listing decisionListing(const ListedFile &file)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),          QStringLiteral("number"),      QStringLiteral("text"),
        QStringLiteral("meeting"),     QStringLiteral("meeting_on"),  QStringLiteral("action"),
        QStringLiteral("action_code"), QStringLiteral("responsible"), QStringLiteral("due_on"),
        QStringLiteral("status"),      QStringLiteral("done_on"),     QStringLiteral("reason")};
    const OrganizationTitles titles(file.organizations);
    const auto meetings = byId(file.meetings);
    std::unordered_map<ActionId, const Action *> actions;
    for (const PlanContents &contents : file.plans)
        for (const Action &action : contents.actions)
            actions.emplace(action.id, &action);
    for (const Decision &decision : file.decisions) {
        const Meeting *meeting = found(meetings, decision.meeting);
        const Action *action = found(actions, decision.action);
        listing.rows.push_back({
            {QStringLiteral("id"), jsonOf(decision.id)},
            {QStringLiteral("number"), jsonOf(decision.number)},
            {QStringLiteral("text"), decision.text},
            {QStringLiteral("meeting"), meeting ? jsonOf(meeting->title) : QJsonValue()},
            {QStringLiteral("meeting_on"), meeting ? jsonOf(meeting->held.start) : QJsonValue()},
            {QStringLiteral("action"), jsonOf(decision.action)},
            {QStringLiteral("action_code"), action ? jsonOf(action->code) : QJsonValue()},
            {QStringLiteral("responsible"), titles.of(decision.responsible)},
            {QStringLiteral("due_on"), jsonOf(decision.dueOn)},
            {QStringLiteral("status"), jsonOf(decision.status)},
            {QStringLiteral("done_on"), jsonOf(decision.doneOn)},
            {QStringLiteral("reason"), jsonOf(decision.reason)},
        });
    }
    return listing;
}

Listing indicatorListing(const ListedFile &file)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),           QStringLiteral("reading_id"),  QStringLiteral("name"),
        QStringLiteral("unit"),         QStringLiteral("place"),       QStringLiteral("level"),
        QStringLiteral("period_start"), QStringLiteral("period_end"),  QStringLiteral("value"),
        QStringLiteral("text"),         QStringLiteral("source_name"), QStringLiteral("kind"),
        QStringLiteral("target"),       QStringLiteral("action"),      QStringLiteral("source"),
        QStringLiteral("plan")};
    std::unordered_map<PlanId, QString> titles;
    for (const PlanContents &contents : file.plans)
        titles.emplace(contents.plan.id, contents.plan.title);
    for (const Indicator &indicator : file.indicators) {
        const auto title = titles.find(indicator.plan);
        const QJsonValue plan = title == titles.end() ? QJsonValue() : QJsonValue(title->second);
        if (indicator.readings.empty())
            listing.rows.push_back(readingRow(indicator, {}, plan));
        for (const Reading &reading : indicator.readings)
            listing.rows.push_back(readingRow(indicator, reading, plan));
    }
    return listing;
}

} // namespace passerelle
