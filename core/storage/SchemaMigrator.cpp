#include "core/storage/SchemaMigrator.h"

#include "core/storage/HistoryTriggers.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace passerelle {

namespace {

Result<int> pragmaValue(const Connection &connection, const char *sql)
{
    Query query(connection, sql);
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.value(0).toInt() : 0;
}

Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("SchemaMigrator",
                                                 "The program is incomplete: install it again."),
                     QStringLiteral("missing migration ") + path};
    const QString text =
        QString::fromUtf8(file.readAll()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    static const QRegularExpression blankLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList statements;
    for (const QString &statement : text.split(blankLines, Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    return statements;
}

bool isOnlyComment(const QString &statement)
{
    const QStringList lines = statement.split(u'\n');
    return std::ranges::all_of(
        lines, [](const QString &line) { return line.trimmed().startsWith(u"--"); });
}

} // namespace

Error newerSchemaError(const QString &path)
{
    return {ErrorCode::NewerSchema,
            QCoreApplication::translate(
                "SchemaMigrator",
                "\"%1\" was written by a newer version of Passerelle: it can be read but not "
                "changed here. Update the program to work in it.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Result<QStringList> integrityProblems(const Connection &connection)
{
    QStringList problems;
    Query integrity(connection, "PRAGMA integrity_check");
    const Result<> checked = forEachRow(integrity, [&](const Query &row) {
        if (const QString found = row.value(0).toString(); found != u"ok")
            //: %1 is a sentence of SQLite, in English
            problems << QCoreApplication::translate("SchemaMigrator", "Damage found by SQLite: %1.")
                            .arg(found);
    });
    if (!checked)
        return checked.error();
    Query references(connection, R"sql(
        SELECT "table", parent, count(*)
        FROM pragma_foreign_key_check
        GROUP BY "table", parent
        ORDER BY "table", parent)sql");
    const Result<> referred = forEachRow(references, [&](const Query &row) {
        //: %1 and %2 are names of tables, %3 a number of rows
        problems << QCoreApplication::translate("SchemaMigrator",
                                                "Rows of \"%1\" refer to rows of \"%2\" that are "
                                                "missing: %3.")
                        .arg(row.value(0).toString(), row.value(1).toString())
                        .arg(row.value(2).toInt());
    });
    if (!referred)
        return referred.error();
    return problems;
}

SchemaMigrator::SchemaMigrator(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        m_steps << directory.filePath(name);
    QFile fingerprint(directory.filePath(QStringLiteral("structure.blake2b")));
    if (fingerprint.open(QIODevice::ReadOnly))
        m_knownFingerprint = fingerprint.readAll().trimmed();
}

Result<int> SchemaMigrator::versionOf(const Connection &connection)
{
    const Result<int> id = pragmaValue(connection, "PRAGMA application_id");
    if (!id)
        return id.error();
    const Result<int> tables = pragmaValue(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*id != applicationId && *tables > 0)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("SchemaMigrator",
                                                 "\"%1\" belongs to another program: it is not a "
                                                 "Passerelle file. Choose another file.")
                         .arg(QFileInfo(connection.path()).fileName()),
                     QStringLiteral("application_id %1").arg(*id)};
    Result<int> version = pragmaValue(connection, "PRAGMA user_version");
    if (version && (*version < 0 || (*version == 0 && *tables > 0)))
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("SchemaMigrator",
                                                 "\"%1\" does not tell which version of Passerelle "
                                                 "made it: it is damaged. Nothing was changed; "
                                                 "restore a backup.")
                         .arg(QFileInfo(connection.path()).fileName()),
                     QStringLiteral("user_version %1").arg(*version)};
    return version;
}

Result<> SchemaMigrator::migrate(const Connection &connection) const
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version > newestVersion())
        return newerSchemaError(connection.path());
    for (int next = *version + 1; next <= newestVersion(); ++next)
        if (const Result<> applied = applyStep(connection, next); !applied)
            return applied;
    return {};
}

Result<> SchemaMigrator::applyStep(const Connection &connection, int version) const
{
    const Result<QStringList> statements = statementsOf(m_steps.at(version - 1));
    if (!statements)
        return statements.error();
    // Foreign keys can only be switched outside a transaction; a table rebuild needs them off. They
    // are checked as a whole before the step commits.
    if (const Result<> off = connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<> applied = [&]() -> Result<> {
        Transaction transaction(connection);
        if (!transaction.isOpen())
            return transaction.began();
        // What a step does to the rows is no edit: the history is of what people did.
        if (const Result<> dropped = dropHistoryTriggers(connection); !dropped)
            return dropped;
        for (const QString &statement : *statements)
            if (!isOnlyComment(statement))
                if (const Result<> ran = connection.execute(statement); !ran)
                    return ran;
        if (const Result<> triggers = writeHistoryTriggers(connection); !triggers)
            return triggers;
        for (const QString &pragma :
             {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
              QStringLiteral("PRAGMA user_version = %1").arg(version)})
            if (const Result<> set = connection.execute(pragma); !set)
                return set;
        const Result<QStringList> problems = integrityProblems(connection);
        if (!problems)
            return problems.error();
        if (!problems->isEmpty())
            return Error{ErrorCode::Storage,
                         QCoreApplication::translate("SchemaMigrator",
                                                     "The file could not be brought to the new "
                                                     "version: it is as it was before."),
                         problems->join(QStringLiteral("; "))};
        return transaction.commit();
    }();
    const Result<> on = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return applied ? on : applied;
}

} // namespace passerelle
