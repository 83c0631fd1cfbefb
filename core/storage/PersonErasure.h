#pragma once

#include "core/Result.h"
#include "core/domain/Id.h"
#include "core/storage/History.h"

namespace passerelle {

class Connection;

/// Whether the file holds the person now.
Result<bool> hasPerson(const Connection &connection, const ContactId &person);

/// Removes a contact and, from the journal, every value it ever had, what referred to it, and its
/// names, e-mails and phone numbers wherever a past text or the name of an edit holds them as words
/// of their own. Other contacts, who may share a name or a switchboard, and texts of today are left
/// to those who wrote them. Call inside a transaction. Error NotFound when
/// neither the file nor its journal knows the person.
Result<> erasePerson(const Connection &connection, const ContactId &person);

/// Whether a value of the journal is a text, which stands between quotes, in a column where people
/// write what they like, whatever its table: ids, keys of vocabularies, days and hours may look
/// like a short name or phone number, and are not. Unknown columns are.
bool isProse(const QString &column, const QString &literal);

/// Whether a change is about a person who was erased: its values are no longer there to give back.
bool isOfErasedPerson(const HistoryChange &change);

} // namespace passerelle
