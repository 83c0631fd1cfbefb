#pragma once

#include "core/domain/Vocabularies.h"

#include <QString>

namespace passerelle {

/// Whether the words name a body that meets: COPIL, comité, COTECH, groupe de travail, commission,
/// CLSM, cellule, réunion, concertation, rencontre, temps d'échanges... and not a signatory or a
/// service.
bool isCommitteeName(const QString &words);

/// The kind the words say: "COPIL", "comité de pilotage" are steering, "COTECH" technical, "CLSM"
/// the CLSM's plenary, "Réunion de présentation", "Rencontres..." plenary; else a working group.
CommitteeKind committeeKindFromName(const QString &words);

/// The key two spellings of one body share: "COPIL" and "Comité de pilotage" are one.
QString committeeKey(const QString &words);

} // namespace passerelle
