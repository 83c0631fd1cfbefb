#pragma once

#include "core/Result.h"
#include "core/domain/Organization.h"

#include <vector>

namespace passerelle {

struct Stores;

/// A seat of a person in a committee.
struct PersonSeat
{
    QString committee;
    bool isAlternate = false;
    QString college;

    bool operator==(const PersonSeat &) const = default;
};

/// A signature a person gave for an organization.
struct PersonSignature
{
    QString plan;
    QString organization;
    QString function;
    QDate signedOn;

    bool operator==(const PersonSignature &) const = default;
};

/// A free text in which the name of a person occurs.
struct PersonMention
{
    QString table; ///< "action", "follow_up"...
    QString field; ///< the column: "next_step"
    QString place; ///< what people know it by: "1.2 Maison des internes"
    QString text;

    bool operator==(const PersonMention &) const = default;
};

/// Everything a file holds about one person, as they may ask to see it.
struct PersonExport
{
    Contact contact;
    QString organization; ///< by name; empty when unknown
    std::vector<PersonSeat> seats;
    std::vector<PersonSignature> signatures;
    QStringList referredActions; ///< actions the person is the elected referent of
    std::vector<PersonMention> mentions; ///< to mend by hand before a person is erased

    bool operator==(const PersonExport &) const = default;
};

/// Gathers what the file holds today about `person`. Free texts are searched for the whole name,
/// whatever its accents and capitals. Past states and backups are not looked at. Error NotFound.
Result<PersonExport> personExport(const Stores &stores, const ContactId &person);

/// As indented JSON with stable English keys, dates ISO.
QByteArray toJson(const PersonExport &person);

/// As plain text for the person to read, in the language of the interface.
QString toText(const PersonExport &person);

} // namespace passerelle
