#pragma once

#include "core/domain/Id.h"
#include "core/listing/ListedFile.h"

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

Listing planListing(const ListedFile &file, QDate today);
Listing nodeListing(const ListedFile &file);
Listing actionListing(const ListedFile &file, QDate today);
Listing organizationListing(const ListedFile &file);
Listing meetingListing(const ListedFile &file);
Listing decisionListing(const ListedFile &file);
Listing indicatorListing(const ListedFile &file);

} // namespace passerelle
