#include "core/storage/FileProblems.h"

#include "core/storage/Backup.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

struct Tree
{
    const char *table;
    const char *sql; ///< titles of the rows no root leads to
};

constexpr Tree trees[]{
    {"outline_node", R"sql(
        WITH RECURSIVE rooted (id) AS (
            SELECT id
            FROM outline_node
            WHERE parent_id IS NULL OR parent_id NOT IN (SELECT id FROM outline_node)
            UNION ALL
            SELECT child.id
            FROM outline_node AS child
            JOIN rooted ON child.parent_id = rooted.id)
        SELECT title
        FROM outline_node
        WHERE id NOT IN (SELECT id FROM rooted)
        ORDER BY title, id)sql"},
    {"action", R"sql(
        WITH RECURSIVE rooted (id) AS (
            SELECT id
            FROM action
            WHERE parent_id IS NULL OR parent_id NOT IN (SELECT id FROM action)
            UNION ALL
            SELECT child.id
            FROM action AS child
            JOIN rooted ON child.parent_id = rooted.id)
        SELECT title
        FROM action
        WHERE id NOT IN (SELECT id FROM rooted)
        ORDER BY title, id)sql"},
    {"reference_objective", R"sql(
        WITH RECURSIVE rooted (id) AS (
            SELECT id
            FROM reference_objective
            WHERE parent_id IS NULL OR parent_id NOT IN (SELECT id FROM reference_objective)
            UNION ALL
            SELECT child.id
            FROM reference_objective AS child
            JOIN rooted ON child.parent_id = rooted.id)
        SELECT title
        FROM reference_objective
        WHERE id NOT IN (SELECT id FROM rooted)
        ORDER BY title, id)sql"},
    {"plan", R"sql(
        WITH RECURSIVE rooted (id) AS (
            SELECT id
            FROM plan
            WHERE previous_plan_id IS NULL OR previous_plan_id NOT IN (SELECT id FROM plan)
            UNION ALL
            SELECT child.id
            FROM plan AS child
            JOIN rooted ON child.previous_plan_id = rooted.id)
        SELECT title
        FROM plan
        WHERE id NOT IN (SELECT id FROM rooted)
        ORDER BY title, id)sql"},
};

} // namespace

Result<QStringList> treeProblems(const Connection &connection)
{
    QStringList problems;
    for (const Tree &tree : trees) {
        Query query(connection, tree.sql);
        const Result<QStringList> titles = listTexts(query);
        if (!titles)
            return titles.error();
        if (!titles->isEmpty())
            //: %1 is the name of a table, %2 titles separated by semicolons
            problems << QCoreApplication::translate("FileProblems",
                                                    "Table \"%1\": these are above themselves, in "
                                                    "a circle: %2.")
                            .arg(QLatin1StringView(tree.table), titles->join(QStringLiteral("; ")));
    }
    return problems;
}

Result<QStringList> ruleProblems(const Connection &connection)
{
    QStringList problems;
    if (!connection.isReadOnly())
        return problems;
    const auto copy = Connection::openInMemory();
    if (!copy)
        return copy.error();
    if (const Result<> copied = copyDatabase(connection, **copy); !copied)
        return copied.error();
    Query query(**copy, "PRAGMA quick_check");
    const Result<> read = forEachRow(query, [&](const Query &row) {
        const QString found = row.value(0).toString();
        const QString broken = QStringLiteral("CHECK constraint failed in ");
        if (found.startsWith(broken))
            problems << QCoreApplication::translate(
                            "FileProblems", "Table \"%1\": a value breaks a rule of the file.")
                            .arg(found.mid(broken.size()));
    });
    if (!read)
        return read.error();
    return problems;
}

} // namespace passerelle
