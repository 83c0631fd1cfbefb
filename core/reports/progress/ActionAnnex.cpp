#include "core/reports/progress/ActionAnnex.h"

#include "core/reports/progress/ActionTable.h"
#include "core/reports/progress/ReviewWords.h"

namespace passerelle {

std::optional<Section> actionAnnex(const ReviewScope &scope)
{
    if (scope.contents.actions.size() < 2)
        return std::nullopt;
    Section section;
    section.title = ProgressText::tr("Annex: table of the actions");
    ActionTable table(scope, ActionTable::Detail::Full, section.title);
    if (!table.hasFacts())
        return std::nullopt;
    for (const OutlineNode *top : scope.index.firstLevelNodes()) {
        const PlanIndex::Actions actions = scope.index.actionsUnder(top->id);
        if (actions.empty())
            continue;
        table.addGroup(sectionTitle(*top));
        for (const Action *action : actions)
            table.addAction(*action);
    }
    if (const PlanIndex::Actions &outside = scope.index.unattachedActions(); !outside.empty()) {
        if (!scope.index.firstLevelNodes().empty())
            table.addGroup(ProgressText::tr("Actions outside the outline"));
        for (const Action *action : outside)
            table.addAction(*action);
    }
    section.blocks.emplace_back(table.take());
    return section;
}

} // namespace passerelle
