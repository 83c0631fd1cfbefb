// Opening a file and loading its plan, beside reading the same rows with the SQLite C API alone, in
// one run; and what the length of the journal costs. `--smoke` uses tiny plans, to show that the
// program works.

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/benchmarks/LargePlan.h"
#include "tests/benchmarks/Measures.h"
#include "tests/benchmarks/PlainDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
#include <string>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return std::move(workspace).value();
}

PlanContents loaded(const Workspace &workspace, const PlanId &plan)
{
    Result<PlanContents> contents = workspace.planContents(plan);
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message));
    return std::move(contents).value();
}

/// The statements that loading the plan runs, with their values.
std::vector<std::string> readingStatements(const QString &path, const PlanId &plan)
{
    StatementTrace trace(StatementTrace::Text::WithValues);
    const auto workspace = opened(path);
    (void)trace.take();
    (void)loaded(*workspace, plan);
    std::vector<std::string> statements;
    for (const StatementTrace::Started &started : trace.take())
        statements.push_back(started.sql);
    return statements;
}

/// The same columns of the same tables in no order, without joins: the file holds one plan.
std::vector<std::string> withoutClauses(const std::vector<std::string> &statements)
{
    static const QRegularExpression clauses(QStringLiteral("\\s(JOIN|WHERE|ORDER BY)\\s.*$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<std::string> bare;
    for (const std::string &statement : statements)
        bare.push_back(QString::fromStdString(statement).remove(clauses).toStdString());
    return bare;
}

Cost readingCost(const QString &path, const std::vector<std::string> &statements, int64_t &rows)
{
    return costOf([&] {
        PlainDatabase database(path);
        rows = 0;
        for (const std::string &statement : statements)
            rows += database.readAll(statement);
    });
}

struct Loading
{
    Costs opening;
    Costs all;
    Costs plain;
    Costs bare;
    int64_t rows = 0;
    int64_t bareRows = 0;
};

Loading measureLoading(const QString &path, const PlanId &plan, int runs)
{
    const std::vector<std::string> statements = readingStatements(path, plan);
    const std::vector<std::string> bareStatements = withoutClauses(statements);
    Loading loading;
    for (int run = 0; run < runs; ++run) {
        Cost opening;
        std::unique_ptr<Workspace> workspace;
        std::optional<PlanContents> contents;
        loading.all.add(costOf([&] {
            opening = costOf([&] { workspace = opened(path); });
            contents = loaded(*workspace, plan);
        }));
        loading.opening.add(opening);
        contents.reset();
        workspace.reset();
        loading.plain.add(readingCost(path, statements, loading.rows));
        loading.bare.add(readingCost(path, bareStatements, loading.bareRows));
    }
    return loading;
}

void printLoading(int actions, int runs, const QString &folder)
{
    const QString path = folder + QStringLiteral("/%1.passerelle").arg(actions);
    const PlanId plan = writeLargePlan(path, actions);
    const Loading loading = measureLoading(path, plan, runs);
    std::printf("%6d actions: open + load %.2f ms (open %.2f), %.1f us per action\n", actions,
                median(loading.all.wall), median(loading.opening.wall),
                1000 * median(loading.all.wall) / actions);
    const auto printReference = [&](const char *name, const Costs &costs, int64_t rows) {
        std::printf("  SQLite alone, %s: %lld rows, %.2f ms, ratio %.2f (processor %.2f)\n", name,
                    static_cast<long long>(rows), median(costs.wall),
                    medianRatio(loading.all.wall, costs.wall),
                    medianRatio(loading.all.processor, costs.processor));
    };
    printReference("the same statements", loading.plain, loading.rows);
    printReference("the tables in no order", loading.bare, loading.bareRows);
}

/// Lengthens the journal of the file by `edits` of one field of 80 characters, as the program
/// writes them: the triggers record the change, a transaction names it.
void addEdits(const QString &path, int edits)
{
    PlainDatabase database(path);
    const std::vector<PlainDatabase::Row> actions =
        database.rows("SELECT id FROM action ORDER BY id");
    const std::string name = R"sql(
        INSERT INTO history_transaction (kind, label, subject, author, at, first_change, last_change)
        SELECT 'edit', 'Edit action "%1"', 'Créer une « Maison des internes »', 'Coordinatrice',
            strftime('%Y-%m-%dT%H:%M:%fZ'), max(seq), max(seq)
        FROM history_change)sql";
    const int past =
        std::stoi(database.rows("SELECT count(*) FROM history_change").front().front().value());
    database.run("BEGIN IMMEDIATE");
    for (int i = 0; i < edits; ++i) {
        // The number first: an action is edited several times, each time to another text.
        const QString text = QString::number(past + i) + u' '
            + filledText(QStringLiteral("Réunir le comité technique. "), i, 74);
        database.run("UPDATE action SET next_step = '" + text.toStdString() + "' WHERE id = '"
                     + actions[static_cast<size_t>(i) % actions.size()].front().value() + "'");
        database.run(name);
    }
    database.run("COMMIT");
}

/// Opening, with all that the window asks of the history at its start.
Cost openingCost(const QString &path)
{
    std::unique_ptr<Workspace> workspace;
    const Cost cost = costOf([&] {
        workspace = opened(path);
        const bool isRead = workspace->history().undoTarget() && workspace->history().redoTarget()
            && workspace->history().latest(50);
        if (!isRead)
            qFatal("the history cannot be read");
    });
    return cost;
}

void printJournal(int actions, int edits, int runs, const QString &folder)
{
    const QString shortPath = folder + QStringLiteral("/short.passerelle");
    const QString longPath = folder + QStringLiteral("/long.passerelle");
    (void)writeLargePlan(shortPath, actions);
    addEdits(shortPath, 10);
    QFile::copy(shortPath, longPath);
    const qint64 before = QFileInfo(longPath).size();
    addEdits(longPath, edits);
    const qint64 after = QFileInfo(longPath).size();
    (void)openingCost(longPath); // makes its backup of the day
    Costs shortCosts;
    Costs longCosts;
    for (int run = 0; run < runs; ++run) {
        shortCosts.add(openingCost(shortPath));
        longCosts.add(openingCost(longPath));
    }
    std::printf("opening with %d edits in the journal %.2f ms, with %d %.2f ms, ratio %.2f; "
                "%lld bytes per edit of one field of 80 characters\n",
                10, median(shortCosts.wall), edits + 10, median(longCosts.wall),
                medianRatio(longCosts.wall, shortCosts.wall),
                static_cast<long long>((after - before) / edits));
    PlainDatabase database(longPath);
    for (const PlainDatabase::Row &table : database.rows(R"sql(
             SELECT name, sum(pgsize)
             FROM dbstat
             WHERE name LIKE 'history%'
             GROUP BY name
             ORDER BY name)sql"))
        std::printf("  %s: %s bytes in all\n", table[0]->c_str(), table[1]->c_str());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    if (QCoreApplication::arguments().contains(QStringLiteral("--smoke"))) {
        printLoading(12, 1, folder.path());
        printJournal(3, 20, 1, folder.path());
        return 0;
    }
    printLoading(100, 101, folder.path());
    printLoading(1000, 41, folder.path());
    printLoading(10000, 11, folder.path());
    printJournal(500, 20000, 51, folder.path());
    return 0;
}
