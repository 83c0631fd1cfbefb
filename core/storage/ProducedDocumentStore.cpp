#include "core/storage/ProducedDocumentStore.h"

#include "core/storage/Rows.h"

namespace passerelle {

Result<std::vector<ProducedDocument>> ProducedDocumentStore::list() const
{
    Query query(m_connection, R"sql(
        SELECT id, plan_id, kind, format, file_name, file_path, produced_at, as_of, language,
            author, options
        FROM produced_document
        ORDER BY produced_at DESC, id)sql");
    return listRows(query, [](const Query &row) {
        ProducedDocument d;
        row.read(d.id, d.plan, d.kind, d.format, d.fileName, d.filePath, d.producedAt, d.asOf,
                 d.language, d.author, d.options);
        return d;
    });
}

Result<> ProducedDocumentStore::insert(const ProducedDocument &document)
{
    if (const std::optional<QString> problem = problemOf(document))
        return Error{ErrorCode::Invalid, *problem, {}};
    const ProducedDocument &d = document;
    return runStatement(m_connection, R"sql(
        INSERT INTO produced_document (id, plan_id, kind, format, file_name, file_path, produced_at,
            as_of, language, author, options)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                        d.id, d.plan, d.kind, d.format, d.fileName, d.filePath, d.producedAt,
                        d.asOf, d.language, d.author, d.options);
}

} // namespace passerelle
