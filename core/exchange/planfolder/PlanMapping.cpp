#include "core/exchange/planfolder/PlanMapping.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/OutlineMapping.h"

namespace passerelle {

namespace {

/// Other when the word is none of ours.
PlanKind kindFromWord(const QString &word)
{
    const QString key = matchingKey(word);
    if (key == u"cls" || key == u"contrat local de sante")
        return PlanKind::Cls;
    if (key == u"clsm" || key == u"conseil local de sante mentale")
        return PlanKind::Clsm;
    if (key == u"plan sante" || key == u"plan de sante" || key == u"plan local de sante"
        || key == u"plan d actions sante" || key == u"plan actions sante")
        return PlanKind::HealthPlan;
    return PlanKind::Other;
}

} // namespace

Plan planFromRow(const PlanRow &row, LabelledNote *note)
{
    Plan plan;
    plan.id = PlanId::create();
    plan.title = row.title;
    plan.kind = kindFromWord(row.kind);
    if (plan.kind == PlanKind::Other)
        note->add(QStringLiteral("Nature du document"), row.kind);
    plan.term = row.term;
    plan.summary = withBulletLines(row.summary);
    plan.communeCount = row.communeCount;
    plan.population = row.population;
    plan.source = row.source;
    plan.levels = levelsFromNames(row.levelNames);
    return plan;
}

} // namespace passerelle
