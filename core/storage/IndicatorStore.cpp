#include "core/storage/IndicatorStore.h"

#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Indicator &i)
{
    return runOnOneRow(connection, sql, i.plan, i.node, i.action, i.position, i.name, i.definition,
                       i.kind, i.unit, i.direction, i.sourceName, i.method, i.periodicity,
                       i.responsible, i.baseline, i.baselineOn, i.target, i.targetOn, i.valueType,
                       i.computedFrom, i.id);
}

Result<> runWithFields(const Connection &connection, const char *sql, const Reading &r,
                       int position, const IndicatorId &indicator)
{
    return runOnOneRow(connection, sql, indicator, position, r.period.start, r.period.end, r.value,
                       r.text, r.place, r.level, r.sourceName, r.comment, r.source, r.id);
}

} // namespace

Result<std::vector<Indicator>> IndicatorStore::list() const
{
    std::vector<Indicator> indicators;
    Query query(m_connection, R"sql(
        SELECT id, plan_id, node_id, action_id, position, name, definition, kind, unit, direction,
            source_name, method, periodicity, responsible_id, baseline, baseline_on, target,
            target_on, value_type, computed_from
        FROM indicator
        ORDER BY position, name, id)sql");
    Result<> read = forEachRow(query, [&](const Query &row) {
        Indicator &i = indicators.emplace_back();
        row.read(i.id, i.plan, i.node, i.action, i.position, i.name, i.definition, i.kind, i.unit,
                 i.direction, i.sourceName, i.method, i.periodicity, i.responsible, i.baseline,
                 i.baselineOn, i.target, i.targetOn, i.valueType, i.computedFrom);
    });
    if (!read)
        return read.error();
    const OwnersById<Indicator> owners(indicators);
    Query readings(m_connection, R"sql(
        SELECT indicator_id, id, period_start, period_end, value, text, place, level, source_name,
            comment, source
        FROM indicator_reading
        ORDER BY indicator_id, position, id)sql");
    read = forEachRow(readings, [&](const Query &row) {
        QString owner;
        Reading r;
        row.read(owner, r.id, r.period.start, r.period.end, r.value, r.text, r.place, r.level,
                 r.sourceName, r.comment, r.source);
        if (Indicator *known = owners.find(owner))
            known->readings.push_back(std::move(r));
    });
    if (!read)
        return read.error();
    return indicators;
}

Result<> IndicatorStore::insert(const Indicator &indicator)
{
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO indicator (plan_id, node_id, action_id, position, name, definition, kind, unit,
            direction, source_name, method, periodicity, responsible_id, baseline, baseline_on,
            target, target_on, value_type, computed_from, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                                            indicator);
    if (!inserted)
        return inserted;
    return syncReadings({}, indicator);
}

Result<> IndicatorStore::update(const Indicator &before, const Indicator &after)
{
    const Result<> updated = runWithFields(m_connection, R"sql(
        UPDATE indicator
        SET plan_id = ?, node_id = ?, action_id = ?, position = ?, name = ?, definition = ?,
            kind = ?, unit = ?, direction = ?, source_name = ?, method = ?, periodicity = ?,
            responsible_id = ?, baseline = ?, baseline_on = ?, target = ?, target_on = ?,
            value_type = ?, computed_from = ?
        WHERE id = ?)sql",
                                           after);
    if (!updated)
        return updated;
    return syncReadings(before, after);
}

Result<> IndicatorStore::remove(const IndicatorId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM indicator WHERE id = ?", id);
}

Result<> IndicatorStore::syncReadings(const Indicator &before, const Indicator &after)
{
    return syncById(before.readings, after.readings,
                    ChildStatements{
                        [&](const Reading &reading, int position) {
                            return runWithFields(m_connection, R"sql(
                    INSERT INTO indicator_reading (indicator_id, position, period_start, period_end,
                        value, text, place, level, source_name, comment, source, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                                                 reading, position, after.id);
                        },
                        [&](const Reading &reading, int position) {
                            return runWithFields(m_connection, R"sql(
                    UPDATE indicator_reading
                    SET indicator_id = ?, position = ?, period_start = ?, period_end = ?,
                        value = ?, text = ?, place = ?, level = ?, source_name = ?, comment = ?,
                        source = ?
                    WHERE id = ?)sql",
                                                 reading, position, after.id);
                        },
                        [&](const Reading &reading) {
                            return runStatement(m_connection,
                                                "DELETE FROM indicator_reading WHERE id = ?",
                                                reading.id);
                        },
                    });
}

} // namespace passerelle
