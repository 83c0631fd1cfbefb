#include "core/storage/OutlineStore.h"

#include "core/storage/Circles.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const OutlineNode &n)
{
    if (const std::optional<QString> problem = problemOf(n))
        return Error{ErrorCode::Invalid, *problem, {}};
    return runOnOneRow(connection, sql, n.plan, n.parent, n.level, n.position, n.code, n.title,
                       n.description, n.isTransversal, n.note, n.source, n.id);
}

} // namespace

Result<std::vector<OutlineNode>> OutlineStore::list(const PlanId &plan) const
{
    std::vector<OutlineNode> nodes;
    Query query(m_connection, R"sql(
        SELECT id, plan_id, parent_id, level, position, code, title, description, is_transversal,
            note, source
        FROM outline_node
        WHERE plan_id = ?
        ORDER BY position, id)sql");
    const Result<> read = forEachRow(query.bind(plan), [&](const Query &row) {
        OutlineNode &n = nodes.emplace_back();
        row.read(n.id, n.plan, n.parent, n.level, n.position, n.code, n.title, n.description,
                 n.isTransversal, n.note, n.source);
    });
    if (!read)
        return read.error();
    return nodes;
}

Result<> OutlineStore::insert(const OutlineNode &node)
{
    return runWithFields(m_connection, R"sql(
        INSERT INTO outline_node (plan_id, parent_id, level, position, code, title, description,
            is_transversal, note, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                         node);
}

Result<> OutlineStore::update(const OutlineNode &node)
{
    if (const Result<> allowed = refuseCircle(m_connection, node.id, node.parent, node.title);
        !allowed)
        return allowed;
    return runWithFields(m_connection, R"sql(
        UPDATE outline_node
        SET plan_id = ?, parent_id = ?, level = ?, position = ?, code = ?, title = ?,
            description = ?, is_transversal = ?, note = ?, source = ?
        WHERE id = ?)sql",
                         node);
}

Result<> OutlineStore::remove(const NodeId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM outline_node WHERE id = ?", id);
}

} // namespace passerelle
