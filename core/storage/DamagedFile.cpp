#include "core/storage/DamagedFile.h"

#include "core/storage/FileReplacement.h"
#include "core/storage/Rows.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/TableSchema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>

namespace passerelle {

namespace {

using RowsByNumber = std::map<qint64, QVariantList>;

/// Gives a file cut short the length its header tells: the pages that are missing become empty
/// ones, which cannot be read either, but no longer keep SQLite from the others.
void padToItsLength(const QString &path)
{
    constexpr qsizetype headerLength = 100;
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pageCountAt = 28;
    constexpr qint64 largestPage = 65536; // written as 1
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength)
        return;
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? largestPage : stored;
    const qint64 length = pageSize * qFromBigEndian<quint32>(header.constData() + pageCountAt);
    // A header of noise may tell any length.
    constexpr qint64 mostTimesLonger = 1000;
    if (length > file.size() && length / mostTimesLonger <= file.size())
        file.resize(length);
}

/// Copies a file so that only its owner may read it.
Result<> copyPrivately(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to))
        return Error{ErrorCode::File,
                     QCoreApplication::translate(
                         "DamagedFile",
                         "\"%1\" cannot be copied to be looked at. Check the free space of the "
                         "disk and the rights on the file.")
                         .arg(QDir::toNativeSeparators(from)),
                     file.errorString()};
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<> copyWithCompanions(const QString &from, const QString &to)
{
    Result<> copied = copyPrivately(from, to);
    const QStringList sources = companionsOf(from);
    const QStringList targets = companionsOf(to);
    for (qsizetype i = 0; copied && i < sources.size(); ++i)
        if (QFileInfo::exists(sources[i]))
            copied = copyPrivately(sources[i], targets[i]);
    return copied;
}

QVariantList valuesOf(const Query &row, qsizetype firstColumn, qsizetype count)
{
    QVariantList values;
    for (qsizetype column = firstColumn; column < firstColumn + count; ++column)
        values << row.value(int(column));
    return values;
}

/// Reads rows of a number and `count` values until the end, or the first that cannot be read.
/// Gives whether the end was reached.
bool readNumbered(Query &query, qsizetype count, RowsByNumber &rows)
{
    const Result<> read = forEachRow(query, [&](const Query &row) {
        rows.emplace(row.value(0).toLongLong(), valuesOf(row, 1, count));
    });
    return read.has_value();
}

/// The numbers of the rows as the index of the key has them, which lies on pages of its own.
std::set<qint64> numbersInIndex(const Connection &connection, const QString &table,
                                const QString &key)
{
    std::set<qint64> numbers;
    for (const char *order : {"ASC", "DESC"}) {
        Query query(connection,
                    QStringLiteral("SELECT rowid FROM %1 INDEXED BY %2 ORDER BY %3 %4")
                        .arg(quoted(table),
                             quoted(QStringLiteral("sqlite_autoindex_%1_1").arg(table)),
                             quoted(key), QLatin1StringView(order)));
        const Result<> read =
            forEachRow(query, [&](const Query &row) { numbers.insert(row.value(0).toLongLong()); });
        if (read)
            break;
    }
    return numbers;
}

/// As both ends tell it when no single reading comes through.
ReadableRows rowsByKey(const Connection &connection, const TableSchema &schema,
                       const QStringList &columns)
{
    std::map<QStringList, QVariantList> rows;
    QStringList keys;
    for (const QString &key : schema.keyColumns)
        keys << quoted(key);
    for (const char *order : {" ASC", " DESC"}) {
        const QLatin1StringView direction(order);
        Query query(connection,
                    QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %4")
                        .arg(keys.join(u','), columns.join(u','), quoted(schema.name),
                             keys.join(direction + u',') + direction));
        const Result<> read = forEachRow(query, [&](const Query &row) {
            QStringList key;
            for (const QVariant &value : valuesOf(row, 0, keys.size()))
                key << value.toString();
            rows.emplace(key, valuesOf(row, keys.size(), columns.size()));
        });
        if (read)
            break;
    }
    ReadableRows readable;
    for (const auto &[key, values] : rows)
        readable.rows.push_back(values);
    readable.known = int(rows.size());
    return readable;
}

/// Adds the rows of those numbers that are not there yet and can be read.
void readOneByOne(const Connection &connection, const QString &select, qsizetype count,
                  const std::set<qint64> &numbers, RowsByNumber &rows)
{
    Query query(connection, select + QStringLiteral(" WHERE rowid = ?"));
    for (const qint64 number : numbers)
        if (!rows.contains(number)) {
            query.bind(number);
            readNumbered(query, count, rows);
        }
}

/// The numbers worth asking for: those of the index, and all up to the last when the index may be
/// damaged too, as numbers are given in order.
std::set<qint64> numbersToTry(const std::set<qint64> &indexed, const RowsByNumber &rows)
{
    constexpr qint64 mostNumbers = 1000000; // a number of noise would have us ask for ever
    std::set<qint64> numbers = indexed;
    if (indexed.size() == rows.size())
        return numbers;
    const qint64 lastRead = rows.empty() ? 0 : rows.rbegin()->first;
    const qint64 lastIndexed = indexed.empty() ? 0 : *indexed.rbegin();
    const qint64 last = std::min(mostNumbers, std::max(lastRead, lastIndexed));
    for (qint64 number = 1; number <= last; ++number)
        numbers.insert(number);
    return numbers;
}

ReadableRows rowsByNumber(const Connection &connection, const QString &table,
                          const QStringList &columns)
{
    const QString select =
        QStringLiteral("SELECT rowid, %1 FROM %2").arg(columns.join(u','), quoted(table));
    RowsByNumber rows;
    for (const char *order : {"ASC", "DESC"}) {
        Query query(connection,
                    select + QStringLiteral(" NOT INDEXED ORDER BY rowid ")
                        + QLatin1StringView(order));
        if (readNumbered(query, columns.size(), rows))
            break;
    }
    std::set<qint64> known = numbersInIndex(connection, table, QStringLiteral("id"));
    readOneByOne(connection, select, columns.size(), numbersToTry(known, rows), rows);
    ReadableRows readable;
    for (auto &[number, values] : rows) {
        known.insert(number);
        readable.rows.push_back(std::move(values));
    }
    readable.known = int(known.size());
    return readable;
}

} // namespace

DamagedFile::DamagedFile() = default;

DamagedFile::~DamagedFile()
{
    m_connection.reset();
}

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString &path)
{
    std::unique_ptr<DamagedFile> file(new DamagedFile);
    const QString copy = file->m_folder.filePath(QFileInfo(path).fileName());
    if (const Result<> copied = copyWithCompanions(path, copy); !copied)
        return copied.error();
    padToItsLength(copy);
    auto connection = Connection::open(copy, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    file->m_connection = std::move(connection).value();
    const Result<int> version = SchemaMigrator::versionOf(*file->m_connection);
    if (!version && version.error().code == ErrorCode::Invalid)
        return version.error();
    file->m_version = version.value_or(0);
    const Result<QStringList> tables = recordedTables(*file->m_connection);
    if (!tables)
        return tables.error();
    return file;
}

QStringList DamagedFile::columnsOf(const QString &table) const
{
    const Result<TableSchema> schema = tableSchema(*m_connection, table);
    return schema ? schema->columns : QStringList();
}

ReadableRows DamagedFile::rowsOf(const QString &table, const QStringList &wanted) const
{
    const Result<TableSchema> schema = tableSchema(*m_connection, table);
    if (!schema)
        return {};
    QStringList columns;
    QStringList names;
    for (const QString &column : wanted)
        if (schema->columns.contains(column)) {
            columns << column;
            names << quoted(column);
        }
    if (columns.isEmpty())
        return {};
    const bool isNumbered = schema->keyColumns == QStringList{QStringLiteral("id")};
    ReadableRows readable = isNumbered ? rowsByNumber(*m_connection, table, names)
                                       : rowsByKey(*m_connection, *schema, names);
    readable.columns = columns;
    return readable;
}

} // namespace passerelle
