#pragma once

#include "core/exchange/PlanDraft.h"
#include "core/workspace/FileCreation.h"

namespace passerelle {

/// What a new plan starts from.
enum class PlanTemplate
{
    Cls, ///< an empty local health contract: its levels, a COPIL and a COTECH
    ClsmRoadMap, ///< the usual axes of a local mental health council, plenary and steering
    HealthPlan
};

/// Keys and labels of the templates, in display order.
template <>
std::span<const VocabularyTerm<PlanTemplate>> vocabulary();

/// A title to propose, in French as plans are: "Plan santé – Val de Garonne". The dash spares the
/// articles that names of territories take.
QString proposedTitle(PlanTemplate from, const QString &territoryName);

/// The plan of a template as values with new ids, ready for insertDraft() in an open file. Its
/// words are in French whatever the interface: they become the plan's own.
PlanDraft draftFromTemplate(PlanTemplate from, const QString &title, const DatePeriod &term);

/// What a new file is to hold.
struct TemplateFile
{
    PlanTemplate from = PlanTemplate::Cls;
    QString territoryName;
    QString planTitle; ///< empty: the one proposed
    DatePeriod term; ///< open ends when unknown
    QString author; ///< who signs the first edit
};

/// Makes a file at `path` that holds a territory and its first plan; see createFile(). Replaces
/// what stands there: whoever chose the place agreed to that. Error Invalid without a name of the
/// territory, or for a term that ends before it starts.
Result<> createFromTemplate(const QString &path, const TemplateFile &file);

} // namespace passerelle
