#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace passerelle {

class Connection;

/// A table as the database describes it. Every table of ours has a primary key.
struct TableSchema
{
    QString name;
    QStringList columns;
    QStringList keyColumns; ///< in the order of the primary key
};

/// A name of a table, column or index as SQL writes it: "text", "key" and "at" are words of SQL
/// too.
QString quoted(const QString &identifier);

/// The names of the tables that hold the user's work, sorted: all but the journal's own and
/// SQLite's.
Result<QStringList> recordedTables(const Connection &connection);

/// The columns and key of `table`.
Result<TableSchema> tableSchema(const Connection &connection, const QString &table);

} // namespace passerelle
