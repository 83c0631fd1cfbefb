#pragma once

#include "core/Result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;
struct sqlite3;

namespace passerelle {

/// One open SQLite database with the pragmas of a Passerelle file. Prepared statements are kept for
/// the life of the connection. Belongs to the thread that opened it.
class Connection final
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// Opens the database at `path` (created when absent and `access` allows). Errors: File when it
    /// cannot be opened, Storage when it is not a database.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);

    /// An empty database in memory.
    static Result<std::unique_ptr<Connection>> openInMemory();

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement that has no values and gives no rows.
    Result<> execute(const QString &sql) const;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    sqlite3 *handle() const;

    /// SQLite's count of the commits to the file, as it stands in the file now; read through the
    /// handle that is open. 0 in memory.
    quint32 changeCounter() const;
    /// Whether the open file was deleted, renamed or replaced. False where the system cannot tell.
    bool hasMoved() const;

    /// Rolls back what a writer killed in the middle left, so that the file can be read. SQLite
    /// itself sees to it that a write under way is left alone.
    static void rollBackInterruptedWrite(const QString &path);

private:
    friend class Query;

    Connection(QString path, Access access);

    /// A prepared statement for `sql`; the same one each time unless it is in use.
    Result<std::unique_ptr<QSqlQuery>> takeStatement(const QString &sql) const;
    void giveBackStatement(const QString &sql, std::unique_ptr<QSqlQuery> statement) const;

    QString m_path;
    Access m_access;
    std::unique_ptr<QSqlDatabase> m_database;
    mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
};

} // namespace passerelle
