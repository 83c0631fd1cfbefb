// What one character typed into the filter of the action plan costs on a plan of 10 000 actions,
// from the key to the picture, at the 99th percentile against a frame of 16.7 ms; and how much of
// it is the filter bar alone. `--smoke` takes a small plan, to show that the program works.

#include "tests/benchmarks/LargePlan.h"
#include "tests/benchmarks/Measures.h"
#include "ui/look/Look.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/pages/plan/FilterBar.h"
#include "ui/window/Prompts.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

#include <cstdio>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

constexpr double frameMilliseconds = 16.7;

/// Types texts character by character, then clears the line.
template <typename AfterKey>
Costs costOfTyping(QLineEdit &line, int rounds, AfterKey afterKey)
{
    Costs costs;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &whole : {QStringLiteral("évaluer l’accès"),
                                     QStringLiteral("maison des internes"), QStringLiteral("zz")}) {
            for (const QChar letter : whole)
                costs.add(costOf([&] {
                    line.insert(letter);
                    afterKey();
                }));
            line.clear();
            afterKey();
        }
    }
    return costs;
}

void print(const char *what, const Costs &costs)
{
    const double slowest = percentile(costs.wall, 0.99);
    std::printf("  %s: %.2f ms (median), %.2f ms (p99): %.2f of a frame\n", what,
                median(costs.wall), slowest, slowest / frameMilliseconds);
}

int measure(int actionCount, int rounds, const QString &path)
{
    const PlanId plan = writeLargePlan(path, actionCount);
    auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    if (!session || !(*session)->choosePlan(plan))
        return 1;
    DialogPrompts prompts;
    std::printf("%d actions, one typed character\n", actionCount);
    {
        FilterBar bar(**session, prompts);
        ActionFilter filter;
        filter.leads = (*session)->contents().actions.front().leads;
        bar.setFilter(filter);
        print("the bar alone", costOfTyping(*bar.findChild<QLineEdit *>(), rounds, [] {}));
    }
    ActionPlanPage page(**session, prompts);
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    print("the page",
          costOfTyping(*page.findChild<QLineEdit *>(QStringLiteral("filterWords")), rounds,
                       [] { QCoreApplication::processEvents(); }));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Look look(application);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    const bool isSmoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    return measure(isSmoke ? 50 : 10000, isSmoke ? 1 : 5, folder.filePath(QStringLiteral("plan")));
}
