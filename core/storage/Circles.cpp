#include "core/storage/Circles.h"

#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Error circleError(const QString &title)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Circles",
                                        "\"%1\" cannot be put under itself or under something "
                                        "below it: choose another place. Nothing was changed.")
                .arg(title),
            {}};
}

/// Runs `sql`, which gives a row when `id` is among `parent` and what stands above it.
template <typename Tag>
Result<> refuse(const Connection &connection, const char *sql, const Id<Tag> &id,
                const Id<Tag> &parent, const QString &title)
{
    if (parent.isNull())
        return {};
    Query query(connection, sql);
    bool isCircle = false;
    const Result<> read =
        forEachRow(query.bind(parent, id), [&](const Query &) { isCircle = true; });
    if (!read)
        return read;
    return isCircle ? Result<>(circleError(title)) : Result<>();
}

} // namespace

// UNION, unlike UNION ALL, also ends in a file where a circle stands already.

Result<> refuseCircle(const Connection &connection, const NodeId &node, const NodeId &parent,
                      const QString &title)
{
    return refuse(connection, R"sql(
        WITH RECURSIVE above (id) AS (
            SELECT CAST(? AS TEXT)
            UNION
            SELECT n.parent_id
            FROM outline_node n
            JOIN above ON n.id = above.id)
        SELECT id
        FROM above
        WHERE id = ?)sql",
                  node, parent, title);
}

Result<> refuseCircle(const Connection &connection, const ActionId &action, const ActionId &parent,
                      const QString &title)
{
    return refuse(connection, R"sql(
        WITH RECURSIVE above (id) AS (
            SELECT CAST(? AS TEXT)
            UNION
            SELECT a.parent_id
            FROM action a
            JOIN above ON a.id = above.id)
        SELECT id
        FROM above
        WHERE id = ?)sql",
                  action, parent, title);
}

Result<> refuseCircles(const Connection &connection, const ReferencePlanId &plan)
{
    Query query(connection, R"sql(
        WITH RECURSIVE above (start, id) AS (
            SELECT o.id, o.parent_id
            FROM reference_objective o
            WHERE o.reference_plan_id = ?
            UNION
            SELECT above.start, o.parent_id
            FROM above
            JOIN reference_objective o ON o.id = above.id)
        SELECT o.title
        FROM above
        JOIN reference_objective o ON o.id = above.start
        WHERE above.id = above.start
        ORDER BY o.position, o.id)sql");
    const Result<QStringList> titles = listTexts(query.bind(plan));
    if (!titles)
        return titles.error();
    return titles->isEmpty() ? Result<>() : Result<>(circleError(titles->first()));
}

} // namespace passerelle
