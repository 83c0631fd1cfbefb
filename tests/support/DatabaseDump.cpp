#include "tests/support/DatabaseDump.h"

#include "tests/support/Files.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <functional>

namespace passerelle::test {

namespace {

void withDatabase(const QString &path, const std::function<void(QSqlDatabase &)> &use)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        use(database);
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList firstColumn(QSqlDatabase &database, const QString &sql)
{
    QStringList values;
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    while (query.next())
        values << query.value(0).toString();
    // A read that fails half-way ends like the last row.
    if (query.lastError().isValid())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return values;
}

} // namespace

QString dumpOf(const QString &path)
{
    QStringList lines;
    withDatabase(path, [&](QSqlDatabase &database) {
        const QStringList tables = firstColumn(
            database,
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                           "NOT LIKE 'history_%' ORDER BY name"));
        for (const QString &table : tables) {
            QStringList values;
            const QStringList columns = firstColumn(
                database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
            for (const QString &column : columns)
                values << QStringLiteral("quote(\"%1\")").arg(column);
            const QString sql = QStringLiteral("SELECT %1 AS line FROM \"%2\" ORDER BY line")
                                    .arg(values.join(QStringLiteral(" || ',' || ")), table);
            for (const QString &line : firstColumn(database, sql))
                lines << table + QStringLiteral(": ") + line;
        }
    });
    return lines.join(u'\n');
}

QString runFromOutside(const QString &path, const QString &sql)
{
    QString failure;
    withDatabase(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            failure = query.lastError().text();
    });
    return failure;
}

void makeFile(const QString &path, const QString &sqlFile)
{
    const QString statements = QString::fromUtf8(bytesOf(sqlFile));
    withDatabase(path, [&](QSqlDatabase &database) {
        database.transaction();
        QSqlQuery query(database);
        for (const QString &sql : statements.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            if (!sql.startsWith(u'-') && !query.exec(sql))
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        database.commit();
    });
}

void interruptAWrite(const QString &path)
{
    const QString copy = path + QStringLiteral(".writing");
    const QString journal = QStringLiteral("-journal");
    setBytes(copy, bytesOf(path));
    withDatabase(copy, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        for (const char *sql : {"PRAGMA cache_size = 1", "BEGIN",
                                "UPDATE outline_node SET description = hex(randomblob(20000))"})
            if (!query.exec(QString::fromLatin1(sql)))
                qFatal("%s", qPrintable(query.lastError().text()));
        setBytes(path, bytesOf(copy));
        setBytes(path + journal, bytesOf(copy + journal));
        query.clear();
        database.rollback();
    });
    QFile::remove(copy);
    QFile::remove(copy + journal);
}

} // namespace passerelle::test
