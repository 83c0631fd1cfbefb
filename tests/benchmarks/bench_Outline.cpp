// What edits of many rows of the outline cost on a plan of 10 000 actions, beside the same on one
// of 1 000: ten times the work should take about ten times as long. `--smoke` takes small plans, to
// show that the program works.

#include "core/editing/OutlineEdits.h"
#include "tests/benchmarks/Measures.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

constexpr int actionsPerObjective = 10;

/// A plan of one axis, with ten actions to an objective.
PlanOutline outlineWith(int actionCount)
{
    PlanOutline outline;
    outline.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                      {QStringLiteral("Objectif"), LevelKind::Node},
                      {QStringLiteral("Action"), LevelKind::Action}};
    OutlineNode axis;
    axis.id = NodeId::create();
    axis.code = QStringLiteral("1");
    outline.nodes.push_back(axis);
    for (int i = 0; i < actionCount; ++i) {
        if (i % actionsPerObjective == 0) {
            OutlineNode objective;
            objective.id = NodeId::create();
            objective.parent = axis.id;
            objective.level = 1;
            objective.position = i / actionsPerObjective;
            objective.code = QStringLiteral("1.%1").arg(objective.position + 1);
            outline.nodes.push_back(objective);
        }
        Action action;
        action.id = ActionId::create();
        action.node = outline.nodes.back().id;
        action.level = 2;
        action.position = i % actionsPerObjective;
        action.code =
            QStringLiteral("%1.%2").arg(outline.nodes.back().code).arg(action.position + 1);
        outline.actions.push_back(action);
    }
    return outline;
}

OutlineRows allActions(const PlanOutline &outline)
{
    OutlineRows rows;
    for (const Action &action : outline.actions)
        rows.emplace_back(action.id);
    return rows;
}

struct Edit
{
    const char *name;
    bool (*run)(PlanOutline &outline, const OutlineRows &rows);
};

constexpr std::array edits{
    Edit{"move",
         [](PlanOutline &outline, const OutlineRows &rows) {
             return moveRows(outline, rows, {outline.nodes.back().id, 0}).has_value();
         }},
    Edit{"duplicate",
         [](PlanOutline &outline, const OutlineRows &rows) {
             return duplicateRows(outline, rows).has_value();
         }},
    Edit{"remove",
         [](PlanOutline &outline, const OutlineRows &rows) {
             return removeRows(outline, rows).has_value();
         }},
};

double millisecondsOf(const Edit &edit, int actionCount, int rounds)
{
    const PlanOutline start = outlineWith(actionCount);
    const OutlineRows rows = allActions(start);
    Costs costs;
    for (int round = 0; round < rounds; ++round) {
        PlanOutline outline = start;
        costs.add(costOf([&] { edit.run(outline, rows); }));
    }
    return median(costs.wall);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool isSmoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    const int few = isSmoke ? 20 : 1000;
    const int rounds = isSmoke ? 1 : 5;
    for (const Edit &edit : edits) {
        const double small = millisecondsOf(edit, few, rounds);
        const double large = millisecondsOf(edit, 10 * few, rounds);
        std::printf("%s all of %d actions: %.1f ms; of %d: %.1f ms; ratio %.1f\n", edit.name, few,
                    small, 10 * few, large, large / small);
    }
    return 0;
}
