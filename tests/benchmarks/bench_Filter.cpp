// What one typed character costs on a plan of 10 000 actions, at the 99th percentile, against a
// frame of 16.7 ms and beside a plain search of the same folded texts, in one run. `--smoke` takes
// a small plan, to show that the program works.

#include "core/domain/TextFolding.h"
#include "core/filtering/PlanFacts.h"
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

/// Texts as they are typed, one more character each.
QStringList typedTexts()
{
    QStringList texts;
    for (const QString &whole : {QStringLiteral("évaluer l’accès"),
                                 QStringLiteral("maison des internes"), QStringLiteral("1.12.3"),
                                 QStringLiteral("centre hospitalier îles"), QStringLiteral("zzzz")})
        for (qsizetype length = 1; length <= whole.size(); ++length)
            texts << whole.left(length);
    return texts;
}

/// The same question asked plainly: each word somewhere in the title and description of each
/// action, already folded.
Costs plainSearch(const PlanContents &contents, const QStringList &texts, qint64 &found)
{
    QStringList folded;
    for (const Action &action : contents.actions)
        folded << unaccentedText(action.title + u' ' + action.description);
    Costs costs;
    for (const QString &text : texts)
        costs.add(costOf([&] {
            const QStringList words = unaccentedText(text).split(u' ');
            for (const QString &candidate : folded)
                found += std::ranges::all_of(
                    words, [&](const QString &word) { return candidate.contains(word); });
        }));
    return costs;
}

void measure(int actionCount, int rounds, const QString &path)
{
    const PlanContents contents = largePlanContents(path, actionCount);
    const QDate today(2023, 3, 12);
    Costs building;
    building.add(costOf([&] { const PlanFacts once(contents, today); }));
    PlanFacts facts(contents, today);
    qint64 found = 0;
    Costs typing;
    Costs plain;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typedTexts()) {
            ActionFilter filter;
            filter.text = text;
            typing.add(costOf([&] { found += facts.filtered(filter).shownCount; }));
        }
        const Costs once = plainSearch(contents, typedTexts(), found);
        plain.wall.insert(plain.wall.end(), once.wall.begin(), once.wall.end());
    }
    Costs following;
    std::vector<ActionId> edited;
    for (const Action &action : contents.actions)
        edited.push_back(action.id);
    following.add(costOf([&] { found += facts.update(contents, edited) ? 1 : 0; }));
    const double slowest = percentile(typing.wall, 0.99);
    std::printf("%d actions: facts made in %.0f ms, all followed after an edit in %.0f ms; one "
                "typed character %.2f ms (median), %.2f ms "
                "(p99): %.2f of a frame; ratio to a plain search of two fields %.2f; %lld found\n",
                actionCount, building.wall.front(), following.wall.front(), median(typing.wall),
                slowest, slowest / frameMilliseconds, medianRatio(typing.wall, plain.wall),
                static_cast<long long>(found));
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
