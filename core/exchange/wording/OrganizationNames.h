#pragma once

#include <QString>

namespace passerelle {

/// Whether words of a plan that no list names are the name of an organization rather than a
/// description ("médecins ambassadeurs", "la collectivité", "partenaires (hôpital, clinique...)").
/// They are when, a leading lower-case article aside, they start with a capital letter and hold no
/// list: no comma, semicolon, ellipsis or "etc.".
bool isOrganizationName(const QString &text);

/// Key of TermList::OrganizationKind that a name clearly says ("Préfecture de Lot-et-Garonne",
/// "CPTS du Brivadois"); "other" when it says none.
QString organizationKindFromName(const QString &name);

/// Kind key for the `type` word of an organisations.csv (also a key or label of
/// TermList::OrganizationKind) and the name, which tells apart the local
/// authorities ("collectivité") and what the word "autre" hides. Empty when the word is unknown.
QString organizationKindFromType(const QString &type, const QString &name);

} // namespace passerelle
