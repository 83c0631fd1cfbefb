#pragma once

#include "core/Result.h"
#include "core/storage/SqlLiteral.h"
#include "core/storage/TableSchema.h"

#include <QString>
#include <QVariant>

namespace passerelle {

class Connection;

/// The current values of a row in the journal's notation, by column; empty when there is no such
/// row.
Result<LiteralsByColumn> rowValues(const Connection &connection, const TableSchema &table,
                                   const QString &rowKey);

/// The values of a row key, in the order of TableSchema::keyColumns.
QVariantList keyValues(const TableSchema &table, const QString &rowKey);

/// " WHERE id = ?" for the key of the table.
QString whereKey(const TableSchema &table);

} // namespace passerelle
