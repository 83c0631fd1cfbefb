#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace passerelle {

class Connection;

enum class ColumnType
{
    Text,
    Integer,
    Real,
    Blob
};

struct ColumnSchema
{
    QString name;
    ColumnType type = ColumnType::Text;
};

/// A table as the database describes it. Every table of ours has a primary key.
struct TableSchema
{
    QString name;
    std::vector<ColumnSchema> columns;
    QStringList keyColumns; ///< in the order of the primary key

    const ColumnSchema *column(const QString &columnName) const;
};

/// The names of the tables that hold the user's work, sorted: all but the journal's own and
/// SQLite's.
Result<QStringList> recordedTables(const Connection &connection);

/// The columns and key of `table`.
Result<TableSchema> tableSchema(const Connection &connection, const QString &table);

} // namespace passerelle
