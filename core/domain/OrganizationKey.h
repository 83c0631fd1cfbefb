#pragma once

#include <QString>
#include <QStringList>

namespace passerelle {

/// The key two spellings of one organization share: case, accents, apostrophes, hyphens, spaces and
/// a leading article ("la Ville d'Agen") do not matter.
QString organizationKey(QStringView name);

/// The keys under which `text` may be known, best first: as a whole; without its parentheses
/// ("Unions Régionales (URPS) médecins"); the acronym in them ("Caisse Primaire... (CPAM)").
QStringList organizationKeys(const QString &text);

} // namespace passerelle
