#pragma once

#include "core/Result.h"
#include "core/storage/TableSchema.h"

#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace passerelle {

class Connection;

/// The current values of a row in the journal's notation (HistoryTriggers.h), by column; empty when
/// there is no such row.
Result<QJsonObject> rowValues(const Connection &connection, const QString &table,
                              const QString &rowKey);

/// As above, when the schema of the table is at hand.
Result<QJsonObject> rowValues(const Connection &connection, const TableSchema &table,
                              const QString &rowKey);

/// The columns of a row key, in the order of TableSchema::keyColumns.
QVariantList keyValues(const TableSchema &table, const QString &rowKey);

/// " WHERE id = ?" for the key of the table.
QString whereKey(const TableSchema &table);

/// A value of the journal as the database takes it back.
QVariant fromJournal(const QJsonValue &value, ColumnType type);

} // namespace passerelle
