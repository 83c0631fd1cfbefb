#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"

#include <QByteArray>
#include <QStringList>

namespace passerelle {

/// A partner body: authority, hospital, association...
struct Organization
{
    OrganizationId id;
    QString name;
    QString shortName;
    QString kind; ///< key of TermList::OrganizationKind, empty when unknown
    QByteArray logo;
    QString address;
    QString web;
    QString source; ///< where an import found it
    QStringList aliases; ///< other spellings met in imports, sorted

    bool operator==(const Organization &) const = default;

    /// The short name when there is one, else the name.
    const QString &displayName() const { return shortName.isEmpty() ? name : shortName; }
};

/// A person who represents an organization for a time; representatives change, history stays.
struct Contact
{
    ContactId id;
    OrganizationId organization; ///< null when unknown
    QString name;
    QString function;
    QString email;
    QString phone;
    DatePeriod mandate;

    bool operator==(const Contact &) const = default;
};

/// Whether somebody is in office.
enum class MandateState
{
    ToCome,
    InOffice,
    Over
};

/// As of `day`; its first and last day belong to a mandate, and one without dates always runs.
MandateState mandateOn(const Contact &contact, QDate day);

} // namespace passerelle
