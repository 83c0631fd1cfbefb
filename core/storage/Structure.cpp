#include "core/storage/Structure.h"

#include "core/storage/Rows.h"
#include "core/storage/SchemaMigrator.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace passerelle {

namespace {

Result<Structure> madeBy(const SchemaMigrator &migrator)
{
    const auto empty = Connection::openInMemory();
    if (!empty)
        return empty.error();
    if (const Result<> made = migrator.migrate(**empty); !made)
        return made.error();
    return structureOf(**empty);
}

bool isPartOfMissingTable(const QString &name, const StructurePart &part, const Structure &found)
{
    const QString table = QStringLiteral("table ") + part.table;
    return name != table && !found.contains(table);
}

} // namespace

Result<Structure> structureOf(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT type || ' ' || name, tbl_name, trim(sql)
        FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\')sql");
    Structure structure;
    const Result<> read = forEachRow(query, [&](const Query &row) {
        QString name;
        StructurePart part;
        row.read(name, part.table, part.sql);
        structure.insert(name, part);
    });
    if (!read)
        return read.error();
    return structure;
}

QByteArray fingerprintOf(const Structure &structure)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&hash](const QString &text) {
        // The zero keeps the end of one text from being read as the start of the next.
        hash.addData(text.toUtf8().append('\0'));
    };
    for (auto part = structure.begin(); part != structure.end(); ++part) {
        add(part.key());
        add(part->table);
        add(part->sql);
    }
    return hash.result().toHex();
}

Result<Structure> expectedStructure(const SchemaMigrator &migrator)
{
    static QMutex mutex;
    static QHash<QStringList, Structure> known;
    const QMutexLocker locker(&mutex);
    if (const auto made = known.constFind(migrator.steps()); made != known.constEnd())
        return *made;
    Result<Structure> made = madeBy(migrator);
    if (made)
        known.insert(migrator.steps(), *made);
    return made;
}

QStringList structureProblems(const Structure &found, const Structure &expected)
{
    QStringList problems;
    for (auto part = expected.begin(); part != expected.end(); ++part) {
        if (!found.contains(part.key())) {
            if (!isPartOfMissingTable(part.key(), part.value(), found))
                problems
                    //: %1 is a word of SQL and a name: "table follow_up"
                    << QCoreApplication::translate("Structure",
                                                   "Structure of the file: \"%1\" is missing.")
                           .arg(part.key());
        } else if (found.value(part.key()) != part.value()) {
            problems << QCoreApplication::translate("Structure",
                                                    "Structure of the file: \"%1\" was altered.")
                            .arg(part.key());
        }
    }
    for (const QString &name : found.keys())
        if (!expected.contains(name))
            problems << QCoreApplication::translate("Structure",
                                                    "Structure of the file: \"%1\" was added by "
                                                    "another program.")
                            .arg(name);
    return problems;
}

Result<> checkStructure(const Connection &connection, const SchemaMigrator &migrator)
{
    const Result<Structure> found = structureOf(connection);
    if (!found)
        return found.error();
    if (fingerprintOf(*found) == migrator.knownFingerprint())
        return {};
    const Result<Structure> expected = expectedStructure(migrator);
    if (!expected)
        return expected.error();
    if (*found == *expected)
        return {};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate(
                     "Structure",
                     "Another program altered the structure of \"%1\": it can be read "
                     "but not changed, as changes would escape its history. Restore a "
                     "backup to work in it.")
                     .arg(QFileInfo(connection.path()).fileName()),
                 structureProblems(*found, *expected).join(u' ')};
}

} // namespace passerelle
