#include "core/storage/TerritoryStore.h"

#include "core/storage/Rows.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

Result<std::vector<Commune>> listCommunes(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT id, name, insee_code, population, member_from, member_to
        FROM commune
        ORDER BY name, id)sql");
    std::vector<Commune> communes;
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Commune &c = communes.emplace_back();
        row.read(c.id, c.name, c.inseeCode, c.population, c.membership.start, c.membership.end);
    });
    if (!read)
        return read.error();
    return communes;
}

Result<std::vector<PriorityDistrict>> listDistricts(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT id, commune_id, name
        FROM priority_district
        ORDER BY name, id)sql");
    std::vector<PriorityDistrict> districts;
    const Result<> read = forEachRow(query, [&](const Query &row) {
        PriorityDistrict &d = districts.emplace_back();
        row.read(d.id, d.commune, d.name);
    });
    if (!read)
        return read.error();
    return districts;
}

} // namespace

Result<Territory> TerritoryStore::find() const
{
    Territory territory;
    {
        Query query(m_connection, R"sql(
            SELECT id, name, kind, logo, demonstration
            FROM territory)sql");
        if (const Result<> ran = query.run(); !ran)
            return ran.error();
        if (!query.next())
            return Error{
                ErrorCode::NotFound,
                QCoreApplication::translate("TerritoryStore", "The file holds no territory."),
                {}};
        query.read(territory.id, territory.name, territory.kind, territory.logo,
                   territory.demonstration);
        if (const Result<> read = query.finished(); !read)
            return read.error();
    }
    Result<std::vector<Commune>> communes = listCommunes(m_connection);
    if (!communes)
        return communes.error();
    Result<std::vector<PriorityDistrict>> districts = listDistricts(m_connection);
    if (!districts)
        return districts.error();
    territory.communes = std::move(communes).value();
    territory.districts = std::move(districts).value();
    return territory;
}

Result<> TerritoryStore::insert(const Territory &territory)
{
    const Result<> inserted = runStatement(m_connection, R"sql(
        INSERT INTO territory (name, kind, logo, demonstration, id)
        VALUES (?, ?, ?, ?, ?))sql",
                                           territory.name, territory.kind, territory.logo,
                                           territory.demonstration, territory.id);
    if (!inserted)
        return inserted;
    return syncPlaces({}, territory);
}

Result<> TerritoryStore::update(const Territory &before, const Territory &after)
{
    const Result<> updated =
        runOnOneRow(m_connection, R"sql(
        UPDATE territory
        SET name = ?, kind = ?, logo = ?, demonstration = ?
        WHERE id = ?)sql",
                    after.name, after.kind, after.logo, after.demonstration, after.id);
    if (!updated)
        return updated;
    return syncPlaces(before, after);
}

Result<> TerritoryStore::syncPlaces(const Territory &before, const Territory &after)
{
    const auto bindCommune = [this](const char *sql, const Commune &c) {
        return runOnOneRow(m_connection, sql, c.name, c.inseeCode, c.population, c.membership.start,
                           c.membership.end, c.id);
    };
    const Result<> communes = syncById(
        before.communes, after.communes,
        ChildStatements{
            [&](const Commune &commune, int) {
                return bindCommune(R"sql(
                    INSERT INTO commune (name, insee_code, population, member_from, member_to, id)
                    VALUES (?, ?, ?, ?, ?, ?))sql",
                                   commune);
            },
            [&](const Commune &commune, int) {
                return bindCommune(R"sql(
                    UPDATE commune
                    SET name = ?, insee_code = ?, population = ?, member_from = ?, member_to = ?
                    WHERE id = ?)sql",
                                   commune);
            },
            [&](const Commune &commune) {
                return runStatement(m_connection, "DELETE FROM commune WHERE id = ?", commune.id);
            },
        });
    if (!communes)
        return communes;
    return syncById(before.districts, after.districts,
                    ChildStatements{
                        [&](const PriorityDistrict &district, int) {
                            return runStatement(m_connection, R"sql(
                    INSERT INTO priority_district (commune_id, name, id)
                    VALUES (?, ?, ?))sql",
                                                district.commune, district.name, district.id);
                        },
                        [&](const PriorityDistrict &district, int) {
                            return runOnOneRow(m_connection, R"sql(
                    UPDATE priority_district
                    SET commune_id = ?, name = ?
                    WHERE id = ?)sql",
                                               district.commune, district.name, district.id);
                        },
                        [&](const PriorityDistrict &district) {
                            return runStatement(m_connection,
                                                "DELETE FROM priority_district WHERE id = ?",
                                                district.id);
                        },
                    });
}

Result<std::vector<Term>> TerritoryStore::listTerms() const
{
    Query query(m_connection, R"sql(
        SELECT list, key, label
        FROM term
        ORDER BY list, label, key)sql");
    std::vector<Term> terms;
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Term &term = terms.emplace_back();
        row.read(term.list, term.key, term.label);
    });
    if (!read)
        return read.error();
    return terms;
}

Result<> TerritoryStore::insertTerm(const Term &term)
{
    return runStatement(m_connection, "INSERT INTO term (list, key, label) VALUES (?, ?, ?)",
                        term.list, term.key, term.label);
}

Result<> TerritoryStore::renameTerm(const Term &term)
{
    return runOnOneRow(m_connection, "UPDATE term SET label = ? WHERE list = ? AND key = ?",
                       term.label, term.list, term.key);
}

Result<> TerritoryStore::removeTerm(const Term &term)
{
    return runOnOneRow(m_connection, "DELETE FROM term WHERE list = ? AND key = ?", term.list,
                       term.key);
}

} // namespace passerelle
