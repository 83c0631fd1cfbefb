#include "core/exchange/planfolder/PlanMapping.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/OutlineMapping.h"
#include "core/exchange/planfolder/PlanFolderText.h"

namespace passerelle {

namespace {

/// nullopt when the word is none of ours.
std::optional<PlanKind> kindFromWord(const QString &word)
{
    const QString key = matchingKey(word);
    if (key == u"cls" || key == u"contrat local de sante")
        return PlanKind::Cls;
    if (key == u"clsm" || key == u"conseil local de sante mentale")
        return PlanKind::Clsm;
    if (key == u"plan sante" || key == u"plan de sante" || key == u"plan local de sante"
        || key == u"plan d actions sante" || key == u"plan actions sante")
        return PlanKind::HealthPlan;
    for (const VocabularyTerm<PlanKind> &term : vocabulary<PlanKind>())
        if (key == matchingKey(QString::fromLatin1(term.key))
            || key == matchingKey(translatedTerm(term.label)))
            return term.value;
    return std::nullopt;
}

} // namespace

Plan planFromRow(const PlanRow &row, LabelledNote *note, Doubts *doubts)
{
    Plan plan;
    plan.id = PlanId::create();
    plan.title = row.title;
    const std::optional<PlanKind> kind = kindFromWord(row.kind);
    plan.kind = kind.value_or(PlanKind::Other);
    if (!kind && !row.kind.isEmpty()) {
        note->add(QStringLiteral("Nature du document"), row.kind);
        doubts->add({QStringLiteral("plan.csv"), row.row, QStringLiteral("kind")},
                    PlanFolderText::tr("%1: the kind of plan \"%2\" is unknown; \"%3\" was used, "
                                       "and the words kept as a note."),
                    {row.kind, labelOf(plan.kind)});
    }
    plan.term = row.term;
    plan.summary = withBulletLines(row.summary);
    plan.communeCount = row.communeCount;
    plan.population = row.population;
    plan.source = row.source;
    plan.levels = levelsFromNames(row.levelNames);
    return plan;
}

} // namespace passerelle
