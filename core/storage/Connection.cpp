#include "core/storage/Connection.h"

#include "core/storage/Backup.h"
#include "core/storage/SqlError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <span>

namespace passerelle {

namespace {

/// Set once per connection. TRUNCATE keeps the rollback journal safe on synced and network folders.
constexpr const char *pragmas[]{
    "PRAGMA foreign_keys = ON",   "PRAGMA recursive_triggers = ON", "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",      "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = FULL",  "PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_size_limit = 0",
    "PRAGMA cache_size = -16000",
};

constexpr int busyTimeoutMilliseconds = 5000;

constexpr QLatin1StringView walSuffix("-wal");

/// Reads a part of the header through SQLite's own handle of the file: a second handle of ours,
/// when closed, would let go of SQLite's locks (POSIX). Gives whether it could be read.
bool readHeader(sqlite3 *handle, sqlite3_int64 offset, std::span<char> bytes)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return false;
    const int length = static_cast<int>(bytes.size());
    return file->pMethods->xRead(file, bytes.data(), length, offset) == SQLITE_OK;
}

/// Bytes 18 and 19 of the header, the versions for writing and reading, are 2 in that mode.
bool isInWriteAheadMode(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    std::array<char, 2> versions{};
    const bool isRead = opened == SQLITE_OK && readHeader(handle, 18, versions);
    sqlite3_close(handle);
    return isRead && versions == std::array<char, 2>{2, 2};
}

/// Copies the file, if there is one, so that it can be written to.
bool copyFile(const QString &from, const QString &to)
{
    return !QFile::exists(from)
        || (QFile::copy(from, to)
            && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

/// Our own calls and those of Qt's driver must reach one and the same SQLite: two copies in one
/// process do not know of each other's locks.
Result<> checkOneSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next())
        return errorFrom(query.lastError(), QStringLiteral("source id"));
    const QString ofDriver = query.value(0).toString();
    if (ofDriver == QLatin1StringView(sqlite3_sourceid()))
        return {};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Connection",
                                             "The program is not installed as it should be: it "
                                             "holds two versions of SQLite. Install it again."),
                 QStringLiteral("driver: %1, linked: %2")
                     .arg(ofDriver, QLatin1StringView(sqlite3_sourceid()))};
}

/// Success when the file can be opened at all, so that the message says what is the matter.
Result<> checkReadable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isReadable())
        return {};
    return Error{ErrorCode::File,
                 QCoreApplication::translate("Connection",
                                             "\"%1\" cannot be read: you have no right to. Ask its "
                                             "owner for it, or choose another file.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

} // namespace

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(
          QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))))
{
}

Connection::~Connection()
{
    const QString name = m_database->connectionName();
    m_statements.clear();
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    if (const Result<> readable = checkReadable(path); !readable)
        return readable.error();
    return access == Access::ReadOnly && isInWriteAheadMode(path) ? openCopyInMemory(path)
                                                                  : openInPlace(path, access);
}

Result<std::unique_ptr<Connection>> Connection::openCopyInMemory(const QString &path)
{
    const QTemporaryDir folder;
    const QString aside = folder.filePath(QStringLiteral("copy"));
    if (!copyFile(path, aside) || !copyFile(path + walSuffix, aside + walSuffix))
        return Error{ErrorCode::File,
                     QCoreApplication::translate(
                         "Connection",
                         "\"%1\" was left by another program in a state that is read from a copy, "
                         "and the copy failed. Check the free space and try again.")
                         .arg(QFileInfo(path).fileName()),
                     aside};
    const auto onDisk = openInPlace(aside, Access::ReadWrite);
    if (!onDisk)
        return onDisk.error();
    auto memory = openInMemory();
    if (!memory)
        return memory;
    if (const Result<> copied = copyDatabase(**onDisk, **memory); !copied)
        return copied.error();
    if (const Result<> set = (*memory)->execute(QStringLiteral("PRAGMA query_only = ON")); !set)
        return set.error();
    (*memory)->m_path = path;
    (*memory)->m_access = Access::ReadOnly;
    return memory;
}

Result<std::unique_ptr<Connection>> Connection::openInPlace(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    QSqlDatabase &database = *connection->m_database;
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return naming(errorFrom(database.lastError(), QStringLiteral("open")), path);
    static const Result<> isOneSqlite = checkOneSqlite(database);
    if (!isOneSqlite)
        return isOneSqlite.error();
    for (const char *pragma : pragmas)
        if (const Result<> set = connection->execute(QString::fromLatin1(pragma)); !set)
            return naming(set.error(), path);
    // A read of the header, so that what is no database is refused here and not later.
    if (const Result<> read = connection->execute(QStringLiteral("SELECT 1 FROM sqlite_schema"));
        !read)
        return naming(read.error(), path);
    return connection;
}

void Connection::rollBackInterruptedWrite(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        (void)open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return openInPlace(QStringLiteral(":memory:"), Access::ReadWrite);
}

Result<> Connection::execute(const QString &sql) const
{
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return {};
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database->driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

quint32 Connection::changeCounter() const
{
    constexpr sqlite3_int64 offset = 24; // of the counter in the header
    std::array<char, sizeof(quint32)> bytes{};
    return readHeader(handle(), offset, bytes) ? qFromBigEndian<quint32>(bytes.data()) : 0;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<std::unique_ptr<QSqlQuery>> Connection::takeStatement(const QString &sql) const
{
    if (const auto kept = m_statements.find(sql); kept != m_statements.end() && kept->second)
        return std::move(kept->second);
    auto statement = std::make_unique<QSqlQuery>(*m_database);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql))
        return errorFrom(statement->lastError(), sql);
    return statement;
}

void Connection::giveBackStatement(const QString &sql, std::unique_ptr<QSqlQuery> statement) const
{
    statement->finish();
    m_statements[sql] = std::move(statement);
}

} // namespace passerelle
