#pragma once

#include "core/domain/Vocabularies.h"

#include <QString>

#include <span>
#include <vector>

namespace passerelle {

/// An entry of a list the user may extend. Built-in keys never change; a key made by a user is the
/// id of its row.
struct Term
{
    TermList list = TermList::Theme;
    QString key;
    QString label;

    bool operator==(const Term &) const = default;
};

/// The entries every file starts with, in display order, labels in the language of the interface.
std::vector<Term> builtInTerms(TermList list);

/// The label of `key`: built in, else among `custom`, else the key itself.
QString termLabel(TermList list, const QString &key, std::span<const Term> custom);

} // namespace passerelle
