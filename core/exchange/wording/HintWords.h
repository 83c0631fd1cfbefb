#pragma once

#include "core/domain/Vocabularies.h"

#include <QString>

#include <optional>

namespace passerelle {

// Words of French and English plans that say exactly one term of our vocabularies. Case, accents
// and punctuation do not matter; a text that says anything more gives nothing.

/// "deux fois par an", "Évènement annuel", "chaque mois", "monthly".
std::optional<Recurrence> recurrenceFromText(QStringView text);

/// Key of TermList::TargetGroup: "professionnel de santé", "Internes", "tout public"; singular or
/// plural. Empty when the text is none of the built-in groups.
QString targetGroupFromText(const QString &text);

/// "En cours", "réalisée", "completed".
std::optional<ActionStatus> statusFromText(QStringView text);

} // namespace passerelle
