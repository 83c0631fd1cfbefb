#pragma once

#include "core/domain/Id.h"
#include "core/domain/PlanContents.h"
#include "core/listing/Listing.h"

#include <QHash>

namespace passerelle {

/// Null for what is unknown.
QJsonValue jsonOf(QDate day);
QJsonValue jsonOf(const QString &text);

template <typename Tag>
QJsonValue jsonOf(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

template <typename Enum>
requires std::is_enum_v<Enum> QJsonValue jsonOf(Enum value)
{
    return keyOf(value);
}

template <typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_arithmetic_v<T>)
        return *value;
    else
        return jsonOf(*value);
}

/// Names of organizations by id, for rows that mention them.
class OrganizationTitles final
{
public:
    explicit OrganizationTitles(const std::vector<Organization> &organizations);

    QJsonValue of(const OrganizationId &id) const;
    QJsonArray of(const std::vector<OrganizationId> &ids) const;

private:
    QHash<QString, QString> m_names;
};

Listing planListing(const std::vector<PlanContents> &plans, QDate today);
Listing nodeListing(const std::vector<PlanContents> &plans);
Listing actionListing(const std::vector<PlanContents> &plans, QDate today);
Listing organizationListing(const std::vector<PlanContents> &plans);
Listing meetingListing(const std::vector<PlanContents> &plans);
Listing decisionListing(const std::vector<PlanContents> &plans);
Listing indicatorListing(const std::vector<PlanContents> &plans);

} // namespace passerelle
