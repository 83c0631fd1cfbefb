#pragma once

#include "core/storage/Query.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace passerelle {

/// The refusal to change what is no longer in the file; `doing` is English, for the log.
inline Error goneError(const char *doing)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate(
                "Rows",
                "What you change is no longer in the file: somebody removed it, or an undo did. "
                "Nothing was changed; undo the removal, or go on without it."),
            QString::fromUtf8(doing)};
}

/// Runs one statement with its values, for writing.
template <typename... Values>
Result<> runStatement(const Connection &connection, const char *sql, const Values &...values)
{
    Query query(connection, sql);
    return query.bind(values...).run();
}

/// Runs one statement that inserts, updates or removes one row. Error NotFound when that row is
/// gone.
template <typename... Values>
Result<> runOnOneRow(const Connection &connection, const char *sql, const Values &...values)
{
    Query query(connection, sql);
    if (const Result<> ran = query.bind(values...).run(); !ran)
        return ran;
    return query.affectedRows() == 1 ? Result<>() : goneError(sql);
}

/// Statements of a table of rows that belong to an owner and have an order: three callables giving
/// Result<>: insert(child, position), update(child, position), remove(child).
template <typename Insert, typename Update, typename Remove>
struct ChildStatements
{
    Insert insert;
    Update update;
    Remove remove;
};

// clang 14 does not deduce aggregates by itself.
template <typename Insert, typename Update, typename Remove>
ChildStatements(Insert, Update, Remove) -> ChildStatements<Insert, Update, Remove>;

/// Brings the stored children from `before` to `after`: those that left are removed, new ones
/// inserted, changed or moved ones updated, the others not touched. `keyOf` gives what makes a
/// child the same one. `remove` may find its row already gone, with a parent of its own.
template <typename Child, typename Key, typename Insert, typename Update, typename Remove>
Result<> syncChildren(const std::vector<Child> &before, const std::vector<Child> &after, Key keyOf,
                      const ChildStatements<Insert, Update, Remove> &statements)
{
    const auto indexOf = [&](const std::vector<Child> &children, const Child &child) {
        return std::ranges::find(children, keyOf(child), keyOf) - children.begin();
    };
    for (const Child &child : before)
        if (indexOf(after, child) == std::ssize(after))
            if (const Result<> removed = statements.remove(child); !removed)
                return removed;
    for (std::ptrdiff_t position = 0; position < std::ssize(after); ++position) {
        const Child &child = after[static_cast<size_t>(position)];
        const std::ptrdiff_t old = indexOf(before, child);
        const bool isNew = old == std::ssize(before);
        if (!isNew && old == position && before[static_cast<size_t>(old)] == child)
            continue;
        const Result<> written = isNew ? statements.insert(child, static_cast<int>(position))
                                       : statements.update(child, static_cast<int>(position));
        if (!written)
            return written;
    }
    return {};
}

/// As syncChildren for children that carry an id.
template <typename Child, typename Insert, typename Update, typename Remove>
Result<> syncById(const std::vector<Child> &before, const std::vector<Child> &after,
                  const ChildStatements<Insert, Update, Remove> &statements)
{
    return syncChildren(
        before, after, [](const Child &child) { return child.id; }, statements);
}

/// Statements of a table that links an owner to values in an order. Placeholders: insert and
/// updatePosition (position, owner, value), remove (owner, value).
struct LinkStatements
{
    const char *insert;
    const char *updatePosition;
    const char *remove;
};

/// As syncChildren for links; the values are their own keys.
template <typename Owner, typename Value>
Result<> syncLinks(const Connection &connection, const LinkStatements &sql, const Owner &owner,
                   const std::vector<Value> &before, const std::vector<Value> &after)
{
    return syncChildren(
        before, after, [](const Value &value) { return value; },
        ChildStatements{
            [&](const Value &value, int position) {
                return runStatement(connection, sql.insert, position, owner, value);
            },
            [&](const Value &value, int position) {
                return runOnOneRow(connection, sql.updatePosition, position, owner, value);
            },
            [&](const Value &value) { return runStatement(connection, sql.remove, owner, value); },
        });
}

/// Runs a SELECT and gives each row to `read(query)`.
template <typename Read>
Result<> forEachRow(Query &query, Read read)
{
    if (const Result<> ran = query.run(); !ran)
        return ran;
    while (query.next())
        read(query);
    return query.finished();
}

/// Runs a SELECT and gives what `read(query)` makes of each row, in order.
template <typename Read>
auto listRows(Query &query, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const Query &>>>
{
    std::vector<std::invoke_result_t<Read, const Query &>> rows;
    const Result<> ran = forEachRow(query, [&](const Query &row) { rows.push_back(read(row)); });
    if (!ran)
        return ran.error();
    return rows;
}

/// Runs a SELECT of one column and gives its texts, in order.
inline Result<QStringList> listTexts(Query &query)
{
    QStringList texts;
    const Result<> ran =
        forEachRow(query, [&](const Query &row) { texts << row.value(0).toString(); });
    if (!ran)
        return ran.error();
    return texts;
}

} // namespace passerelle
