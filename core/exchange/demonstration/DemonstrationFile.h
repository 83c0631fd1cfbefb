#pragma once

#include "core/Result.h"
#include "core/domain/Vocabulary.h"

#include <QDate>
#include <QString>

namespace passerelle {

/// The territories a demonstration can be made of.
enum class DemonstrationTerritory
{
    Agen,
    DeuxSevres,
    GrandAngouleme,
    HauteLoire
};

template <>
std::span<const VocabularyTerm<DemonstrationTerritory>> vocabulary();

/// The day the invented follow-up is told from: what a demonstration shows makes sense then.
QDate dayOfFictitiousFollowUp();

/// Writes a demonstration file at `path`, whole or not at all: Agen with its contract, its white
/// book and a fictitious follow-up that every document names as such; the others exactly as
/// published. An earlier demonstration is replaced as long as nobody has worked in it; error File
/// when something else stands there, Conflict when somebody has it open.
Result<> writeDemonstration(DemonstrationTerritory territory, const QString &path,
                            const QString &author);

} // namespace passerelle
