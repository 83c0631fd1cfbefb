#include "core/storage/Salvage.h"

#include "core/domain/Id.h"
#include "core/storage/Backup.h"
#include "core/storage/DamagedFile.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/FileLock.h"
#include "core/storage/FileReplacement.h"
#include "core/storage/History.h"
#include "core/storage/Rows.h"
#include "core/storage/SalvagedReferences.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/TableSchema.h"
#include "core/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <numeric>

namespace passerelle {

namespace {

Error nothingToSave(const QString &damaged)
{
    return {
        ErrorCode::Storage,
        QCoreApplication::translate("Salvage", "Nothing could be read of \"%1\": no file was made.")
            .arg(QFileInfo(damaged).fileName()),
        {}};
}

Error madeByANewerVersion(const QString &damaged)
{
    return {ErrorCode::NewerSchema,
            QCoreApplication::translate(
                "Salvage",
                "\"%1\" was written by a newer version of Passerelle, and this one would lose what "
                "it does not know: no file was made. Update the program to save what can be read.")
                .arg(QFileInfo(damaged).fileName()),
            {}};
}

/// The steps that lead to `version`, as a migrator of their own: rows fit into the tables of the
/// version they were written by.
Result<> migrateTo(int version, const Connection &fresh)
{
    const SchemaMigrator newest;
    if (version <= 0 || version >= newest.newestVersion())
        return newest.migrate(fresh);
    const QTemporaryDir folder;
    for (const QString &step : newest.steps().first(version))
        QFile::copy(step, folder.filePath(QFileInfo(step).fileName()));
    return SchemaMigrator(folder.path()).migrate(fresh);
}

Result<SalvagedTable> copyTable(const DamagedFile &damaged, const Connection &fresh,
                                const QString &table)
{
    const Result<TableSchema> schema = tableSchema(fresh, table);
    if (!schema)
        return schema.error();
    const ReadableRows readable = damaged.rowsOf(table, schema->columns);
    if (readable.rows.empty())
        return SalvagedTable{table, 0, readable.known};
    QStringList names;
    for (const QString &column : readable.columns)
        names << quoted(column);
    const QString placeholders = QStringList(names.size(), QStringLiteral("?")).join(u',');
    Query insert(fresh,
                 QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(quoted(table), names.join(u','), placeholders));
    for (const QVariantList &row : readable.rows) {
        for (const QVariant &value : row)
            insert.bind(value);
        (void)insert.run(); // noise breaks a rule of the table sooner or later: that row is lost
    }
    return SalvagedTable{table, 0, readable.known};
}

Result<std::vector<SalvagedTable>> copyTables(const DamagedFile &damaged, const Connection &fresh)
{
    const Result<QStringList> names = recordedTables(fresh);
    if (!names)
        return names.error();
    std::vector<SalvagedTable> tables;
    for (const QString &name : *names) {
        const Result<SalvagedTable> table = copyTable(damaged, fresh, name);
        if (!table)
            return table.error();
        if (table->known > 0)
            tables.push_back(*table);
    }
    return tables;
}

/// Counts what stands in each table now, once what hung loose is gone.
Result<int> countSaved(const Connection &fresh, std::vector<SalvagedTable> &tables)
{
    for (SalvagedTable &each : tables) {
        Query query(fresh, QStringLiteral("SELECT count(*) FROM ") + quoted(each.table));
        const Result<> read = forEachRow(query, [&](const Query &row) { row.read(each.saved); });
        if (!read)
            return read.error();
    }
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [](int sum, const SalvagedTable &each) { return sum + each.saved; });
}

/// Tells in the history where the rows come from. As a record: there is nothing to undo to.
Result<> nameInHistory(const Connection &fresh, const QDateTime &now)
{
    History history(fresh);
    const Result<qint64> last = history.lastChange();
    if (!last)
        return last.error();
    HistoryTransaction transaction;
    transaction.kind = TransactionKind::Record;
    transaction.label =
        QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Save what could be read of a damaged file"));
    transaction.at = now.toUTC();
    transaction.firstChange = 1;
    transaction.lastChange = *last;
    const Result<TransactionId> recorded = history.record(transaction);
    return recorded ? Result<>() : Result<>(recorded.error());
}

Result<std::vector<SalvagedTable>> fill(const Connection &fresh, const DamagedFile &damaged,
                                        const QString &damagedPath)
{
    Transaction transaction(fresh);
    if (!transaction.isOpen())
        return transaction.began().error();
    Result<std::vector<SalvagedTable>> tables = copyTables(damaged, fresh);
    if (!tables)
        return tables;
    const Result<int> readable = countSaved(fresh, *tables);
    if (!readable)
        return readable.error();
    if (*readable == 0)
        return nothingToSave(damagedPath);
    if (const Result<> mended = mendReferences(fresh); !mended)
        return mended.error();
    if (const Result<int> saved = countSaved(fresh, *tables); !saved)
        return saved.error();
    if (const Result<> committed = transaction.commit(); !committed)
        return committed.error();
    return tables;
}

Result<std::vector<SalvagedTable>> writeAside(const QString &aside, const DamagedFile &damaged,
                                              const QString &damagedPath, const QDateTime &now)
{
    if (const Result<> made = makePrivateFile(aside); !made)
        return made.error();
    const auto fresh = Connection::open(aside, Connection::Access::ReadWrite);
    if (!fresh)
        return fresh.error();
    if (const Result<> made = migrateTo(damaged.version(), **fresh); !made)
        return made.error();
    // Rows come in any order; what hangs loose in the end is seen to at the end.
    if (const Result<> off = (*fresh)->execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off.error();
    Result<std::vector<SalvagedTable>> tables = fill(**fresh, damaged, damagedPath);
    if (!tables)
        return tables;
    if (const Result<> migrated = SchemaMigrator().migrate(**fresh); !migrated)
        return migrated.error();
    // Last: older versions knew no records.
    if (const Result<> named = nameInHistory(**fresh, now); !named)
        return named.error();
    return tables;
}

} // namespace

bool isSalvageable(const QString &path)
{
    const auto damaged = DamagedFile::open(path);
    return damaged && !(*damaged)->columnsOf(QStringLiteral("action")).isEmpty();
}

QString salvagePathFor(const QString &path)
{
    const QFileInfo file(resolvedPath(path));
    //: %1 is the name of a file without its ending
    const QString name =
        QCoreApplication::translate("Salvage", "%1 - saved").arg(file.completeBaseName());
    const QString ending = QStringLiteral(".passerelle");
    QString free = file.dir().filePath(name + ending);
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = file.dir().filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending));
    return free;
}

Result<std::vector<SalvagedTable>> salvage(const QString &damaged, const QString &target,
                                           const QDateTime &now)
{
    const auto source = DamagedFile::open(damaged);
    if (!source)
        return source.error();
    if ((*source)->version() > SchemaMigrator().newestVersion())
        return madeByANewerVersion(damaged);
    const QString real = resolvedPath(target);
    const auto lock = FileLock::acquire(real, QString());
    if (!lock)
        return lock.error();
    const QString aside = asidePath(real);
    removeAside(aside);
    Result<std::vector<SalvagedTable>> tables = writeAside(aside, **source, damaged, now);
    const Result<> sound = tables ? verifyFile(aside) : Result<>();
    if (!tables || !sound) {
        removeAside(aside);
        return tables ? Result<std::vector<SalvagedTable>>(sound.error()) : tables;
    }
    takeRightsOf(damaged, aside);
    if (const Result<> placed = placeNewFile(aside, real); !placed)
        return placed.error();
    return tables;
}

} // namespace passerelle
