// What one typed character costs in the search over everything, in a file of 10 000 actions, at the
// 99th percentile, against a frame of 16.7 ms and beside a plain search of the same folded titles,
// in one run. `--smoke` takes a small plan, to show that the program works.

#include "core/domain/TextFolding.h"
#include "core/search/SearchEntries.h"
#include "core/search/SearchIndex.h"
#include "tests/benchmarks/LargePlan.h"
#include "tests/benchmarks/Measures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

constexpr double frameMilliseconds = 16.7;
constexpr int shownHits = 50;

/// Texts as they are typed, one more character each.
QStringList typedTexts()
{
    QStringList texts;
    for (const QString &whole :
         {QStringLiteral("maison internes"), QStringLiteral("créer une"), QStringLiteral("1.12.3"),
          QStringLiteral("hospitalier îles"), QStringLiteral("zzzz")})
        for (qsizetype length = 1; length <= whole.size(); ++length)
            texts << whole.left(length);
    return texts;
}

void measure(int actionCount, int rounds, const QString &path)
{
    const PlanContents contents = largePlanContents(path, actionCount);
    SearchIndex index;
    const Cost building =
        costOf([&] { index = SearchIndex(searchEntries(contents, QLocale(QLocale::French))); });
    QStringList titles;
    for (const Action &action : contents.actions)
        titles << unaccentedText(action.title);
    qint64 found = 0;
    Costs ours;
    Costs plain;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typedTexts()) {
            ours.add(costOf([&] { found += std::ssize(index.find(text, shownHits)); }));
            plain.add(costOf([&] {
                const QString sought = unaccentedText(text);
                found += std::ranges::count_if(
                    titles, [&](const QString &title) { return title.contains(sought); });
            }));
        }
    }
    const double slowest = percentile(ours.wall, 0.99);
    std::printf("%d actions: index made in %.0f ms; one typed character %.2f ms (median), %.2f ms "
                "(p99): %.2f of a frame; ratio to a plain search of the titles %.2f; %lld found\n",
                actionCount, building.wall, median(ours.wall), slowest, slowest / frameMilliseconds,
                medianRatio(ours.wall, plain.wall), static_cast<long long>(found));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    const bool isSmoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    measure(isSmoke ? 50 : 10000, isSmoke ? 1 : 5, folder.filePath(QStringLiteral("plan")));
    return 0;
}
