// Commit of one edit, its history included, beside the same UPDATE with the SQLite C API alone on
// the same file without triggers, in one run, turn by turn. `--smoke` makes a few pairs, to show
// that the program works.

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/benchmarks/LargePlan.h"
#include "tests/benchmarks/Measures.h"
#include "tests/benchmarks/PlainDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace passerelle;
using namespace passerelle::bench;

namespace {

const QString newText = QStringLiteral("Réunir le comité technique à l’automne. ");

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return std::move(workspace).value();
}

/// Edits of the next step of one action after the other, through the workspace.
class OurEdits final
{
public:
    OurEdits(const QString &path, const PlanId &plan)
        : m_workspace(opened(path))
        , m_actions(m_workspace->stores().actions.list(plan).value())
    {
    }

    Cost commit(int number)
    {
        Action &before = m_actions[static_cast<size_t>(number) % m_actions.size()];
        Action after = before;
        after.nextStep = filledText(newText, number, 80);
        bool isWritten = false;
        const Cost cost = costOf([&] {
            isWritten =
                m_workspace
                    ->write({"Edit action \"%1\"", after.title},
                            [&](Stores &stores) { return stores.actions.update(before, after); })
                    .has_value();
        });
        if (!isWritten)
            qFatal("the edit was refused");
        before = after;
        return cost;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Action> m_actions;
};

/// The same edits by `update`, a statement that sets columns and names the row last.
class PlainEdits final
{
public:
    PlainEdits(PlainDatabase &database, const std::string &update)
        : m_database(database)
        , m_begin(database.prepare("BEGIN IMMEDIATE"))
        , m_update(database.prepare(update))
        , m_commit(database.prepare("COMMIT"))
    {
        static const QRegularExpression assignment(QStringLiteral("(\\w+) = [?:]"));
        QStringList columns;
        for (auto found = assignment.globalMatch(QString::fromStdString(update)); found.hasNext();)
            columns << found.next().captured(1);
        m_edited = columns.indexOf(u"next_step");
        const QString select = QStringLiteral("SELECT %1 FROM action ORDER BY position, id");
        m_rows = database.rows(select.arg(columns.join(u", ")).toStdString());
    }

    Cost commit(int number)
    {
        Row &row = m_rows[static_cast<size_t>(number) % m_rows.size()];
        row[static_cast<size_t>(m_edited)] = filledText(newText, number, 80).toStdString();
        return costOf([&] {
            m_database.run(m_begin);
            for (size_t i = 0; i < row.size(); ++i)
                bind(static_cast<int>(i) + 1, row[i]);
            m_database.run(m_update);
            m_database.run(m_commit);
        });
    }

private:
    using Row = PlainDatabase::Row;

    void bind(int placeholder, const std::optional<std::string> &value)
    {
        if (value)
            sqlite3_bind_text(m_update, placeholder, value->data(), static_cast<int>(value->size()),
                              SQLITE_STATIC);
        else
            sqlite3_bind_null(m_update, placeholder);
    }

    PlainDatabase &m_database;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_update;
    sqlite3_stmt *m_commit;
    std::vector<Row> m_rows;
    qsizetype m_edited = 0;
};

/// What happens inside a write, from the start of one statement to the start of the next; gives
/// the UPDATE as the program words it.
std::string printSteps(const QString &path, const PlanId &plan, int edits)
{
    StatementTrace trace(StatementTrace::Text::WithPlaceholders);
    OurEdits ours(path, plan);
    (void)ours.commit(0); // statements are prepared once
    std::vector<std::string> names;
    std::vector<std::vector<double>> durations;
    std::string update;
    for (int number = 1; number <= edits; ++number) {
        (void)trace.take();
        const double start = steadyMilliseconds();
        (void)ours.commit(number);
        const double end = steadyMilliseconds();
        std::vector<StatementTrace::Started> statements = trace.take();
        statements.insert(statements.begin(), {"before BEGIN", start});
        names.resize(statements.size());
        durations.resize(statements.size());
        for (size_t i = 0; i < statements.size(); ++i) {
            const double next = i + 1 < statements.size() ? statements[i + 1].at : end;
            names[i] = statements[i].sql;
            durations[i].push_back(next - statements[i].at);
            if (statements[i].sql.find("UPDATE action") != std::string::npos)
                update = statements[i].sql;
        }
    }
    std::printf("steps of a write, each until the next statement starts (traced, slower):\n");
    for (size_t i = 0; i < names.size(); ++i)
        std::printf("  %7.1f us  %s\n", 1000 * median(durations[i]),
                    qPrintable(QString::fromStdString(names[i]).simplified().left(60)));
    return update;
}

void printRatio(const char *name, const Costs &ours, const Costs &plain)
{
    std::printf("%-34s %8.3f ms (processor %.3f ms), ratio %.2f (processor %.2f)\n", name,
                median(ours.wall), median(ours.processor), medianRatio(ours.wall, plain.wall),
                medianRatio(ours.processor, plain.processor));
}

void measure(int actions, int pairs, const QString &folder)
{
    const QString path = folder + QStringLiteral("/ours.passerelle");
    const PlanId plan = writeLargePlan(path, actions);
    const std::string update = printSteps(path, plan, std::min(pairs, 100));
    const QString triggersPath = folder + QStringLiteral("/triggers.db");
    const QString plainPath = folder + QStringLiteral("/plain.db");
    QFile::copy(path, triggersPath);
    QFile::copy(path, plainPath);
    PlainDatabase withTriggers(triggersPath);
    PlainDatabase plain(plainPath);
    plain.dropTriggers();

    OurEdits ourEdits(path, plan);
    PlainEdits triggerEdits(withTriggers, update);
    PlainEdits plainEdits(plain, update);
    Costs ours;
    Costs triggers;
    Costs bare;
    for (int number = 0; number < pairs; ++number) {
        const bool isOursFirst = number % 2 == 0; // what runs second finds a warmer disk
        if (isOursFirst)
            ours.add(ourEdits.commit(number));
        bare.add(plainEdits.commit(number));
        if (!isOursFirst)
            ours.add(ourEdits.commit(number));
        triggers.add(triggerEdits.commit(number));
    }
    std::printf("one edit among %d actions, medians of %d:\n", actions, pairs);
    printRatio("SQLite alone, no triggers", bare, bare);
    printRatio("SQLite alone, with the triggers", triggers, bare);
    printRatio("Workspace::write", ours, bare);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    const bool isSmoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    measure(isSmoke ? 5 : 500, isSmoke ? 3 : 600, folder.path());
    return 0;
}
