#include "core/storage/HistoryReverter.h"

#include "core/storage/PersonErasure.h"
#include "core/storage/Query.h"
#include "core/storage/RowValues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace passerelle {

namespace {

using RowName = std::pair<QString, QString>; ///< table and key

RowName nameOf(const HistoryChange &change)
{
    return {change.table, change.rowKey};
}

/// What a transaction did to one row, taken together.
struct RowEffect
{
    HistoryChange last;
    bool wasInserted = false;
    QSet<QString> changedFields; ///< by updates
};

std::map<RowName, RowEffect> effectsOf(const std::vector<HistoryChange> &changes)
{
    std::map<RowName, RowEffect> effects;
    for (const HistoryChange &change : changes) {
        RowEffect &effect = effects[nameOf(change)];
        effect.last = change;
        if (change.operation == RowOperation::Insert)
            effect.wasInserted = true;
        if (change.operation == RowOperation::Update)
            for (const QString &field : change.oldValues.keys())
                effect.changedFields << field;
    }
    return effects;
}

Error journalMismatch(const HistoryChange &change)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("HistoryReverter",
                                        "The history does not match the file: nothing was changed. "
                                        "Run a check of the file."),
            QStringLiteral("change %1 of %2").arg(change.seq).arg(change.table)};
}

} // namespace

Result<> HistoryReverter::revert(const HistoryTransaction &transaction)
{
    const History history(m_connection);
    const Result<std::vector<HistoryChange>> changes =
        history.changes(transaction.firstChange, transaction.lastChange);
    if (!changes)
        return changes.error();
    if (std::ranges::any_of(*changes, isOfErasedPerson))
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("HistoryReverter",
                                                 "This change cannot be taken back: it is about a "
                                                 "person who was erased since."),
                     {}};
    const Result<qint64> before = history.lastChange();
    if (!before)
        return before.error();
    const bool isNewest = *before == transaction.lastChange;
    if (!isNewest)
        if (const Result<> clear = checkNothingContradicts(transaction, *changes); !clear)
            return clear;
    // Parents and children come back in the order of the journal, not of the references.
    if (const Result<> deferred =
            m_connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        !deferred)
        return deferred;
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        if (const Result<> applied = applyInverse(*change); !applied)
            return applied;
    return isNewest ? Result<>() : checkNothingElseWent(*changes, *before);
}

Result<> HistoryReverter::rewindTo(qint64 seq)
{
    const History history(m_connection);
    const Result<qint64> last = history.lastChange();
    if (!last)
        return last.error();
    const Result<std::vector<HistoryChange>> changes = history.changes(seq + 1, *last);
    if (!changes)
        return changes.error();
    if (const Result<> deferred =
            m_connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        !deferred)
        return deferred;
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        if (const Result<> applied = applyInverse(*change); !applied)
            return applied;
    return {};
}

Result<> HistoryReverter::checkNothingContradicts(const HistoryTransaction &transaction,
                                                  const std::vector<HistoryChange> &changes)
{
    for (const auto &[name, effect] : effectsOf(changes)) {
        const Result<const TableSchema *> schema = schemaOf(name.first);
        if (!schema)
            return schema.error();
        QSet<QString> fields = effect.changedFields;
        if (effect.wasInserted)
            for (const QString &column : (*schema)->columns)
                fields << column;
        if (const Result<> clear = checkRow(transaction, effect.last, fields); !clear)
            return clear;
    }
    return {};
}

Result<> HistoryReverter::checkRow(const HistoryTransaction &transaction, const HistoryChange &last,
                                   const QSet<QString> &changedFields)
{
    const Result<std::vector<HistoryChange>> later =
        History(m_connection).changesOfRow(last.table, last.rowKey, transaction.lastChange);
    if (!later)
        return later.error();
    if (later->empty())
        return {};
    const Result<const TableSchema *> schema = schemaOf(last.table);
    const Result<LiteralsByColumn> current = rowValues(m_connection, **schema, last.rowKey);
    if (!current)
        return current.error();
    const bool existed = last.operation != RowOperation::Delete;
    if (existed == current->isEmpty())
        return conflict(later->back().seq);
    QSet<QString> unseen = existed ? changedFields : QSet<QString>();
    for (const HistoryChange &change : *later)
        for (const QString &field : change.oldValues.keys())
            if (unseen.remove(field) && change.oldValues.value(field) != current->value(field))
                return conflict(change.seq);
    return {};
}

Result<> HistoryReverter::checkNothingElseWent(const std::vector<HistoryChange> &changes,
                                               qint64 before)
{
    QSet<RowName> expected;
    for (const HistoryChange &change : changes)
        expected << nameOf(change);
    const History history(m_connection);
    const Result<qint64> last = history.lastChange();
    if (!last)
        return last.error();
    const Result<std::vector<HistoryChange>> inverse = history.changes(before + 1, *last);
    if (!inverse)
        return inverse.error();
    for (const HistoryChange &change : *inverse) {
        if (expected.contains(nameOf(change)))
            continue;
        const Result<std::vector<HistoryChange>> life =
            history.changesOfRow(change.table, change.rowKey, 0);
        if (!life)
            return life.error();
        const auto earlier = std::ranges::find_if(
            life->rbegin(), life->rend(),
            [before](const HistoryChange &candidate) { return candidate.seq <= before; });
        const HistoryChange &writer = earlier == life->rend() ? change : *earlier;
        const Result<bool> isUnlinking = isUnlinkedRecord(change, writer);
        if (!isUnlinking)
            return isUnlinking.error();
        if (!*isUnlinking)
            return conflict(writer.seq);
    }
    return {};
}

Result<bool> HistoryReverter::isUnlinkedRecord(const HistoryChange &change,
                                               const HistoryChange &earlier) const
{
    if (change.operation != RowOperation::Update || earlier.operation != RowOperation::Insert)
        return false;
    const Result<std::optional<HistoryTransaction>> writer =
        History(m_connection).transactionOf(earlier.seq);
    if (!writer)
        return writer.error();
    return *writer && (*writer)->kind == TransactionKind::Record;
}

Result<> HistoryReverter::conflict(qint64 laterSeq) const
{
    const Result<std::optional<HistoryTransaction>> later =
        History(m_connection).transactionOf(laterSeq);
    if (!later)
        return later.error();
    const QString name = *later ? displayLabel(**later) : QString();
    const QString author = *later ? (*later)->author : QString();
    const QString day = *later
        ? QLocale().toString((*later)->at.toLocalTime().date(), QLocale::ShortFormat)
        : QString();
    // A record stays: nobody can undo it first.
    if (*later && (*later)->kind == TransactionKind::Record)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("HistoryReverter",
                                                 "This change cannot be taken back any more: "
                                                 "\"%1\" (%2, %3) came later, and stays.")
                         .arg(name, author, day),
                     QStringLiteral("change %1").arg(laterSeq)};
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate(
                     "HistoryReverter",
                     "This change cannot be undone alone: \"%1\" (%2, %3) changed the same thing "
                     "later. Undo that one first.")
                     .arg(name, author, day),
                 QStringLiteral("change %1").arg(laterSeq)};
}

Result<> HistoryReverter::applyInverse(const HistoryChange &change)
{
    const Result<const TableSchema *> schema = schemaOf(change.table);
    if (!schema)
        return schema.error();
    const TableSchema &table = **schema;
    QVariantList values;
    QStringList names;
    if (change.operation != RowOperation::Insert)
        for (auto value = change.oldValues.begin(); value != change.oldValues.end(); ++value) {
            names << quoted(value.key());
            values << fromLiteral(value.value());
        }
    QString sql;
    switch (change.operation) {
    case RowOperation::Insert:
        sql = QStringLiteral("DELETE FROM ") + quoted(table.name) + whereKey(table);
        break;
    case RowOperation::Update:
        sql = QStringLiteral("UPDATE %1 SET %2 = ?")
                  .arg(quoted(table.name), names.join(QStringLiteral(" = ?, ")))
            + whereKey(table);
        break;
    case RowOperation::Delete:
        sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                  .arg(quoted(table.name), names.join(QStringLiteral(", ")),
                       QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
        break;
    }
    if (change.operation != RowOperation::Delete)
        values << keyValues(table, change.rowKey);
    Query query(m_connection, sql);
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    if (const Result<> ran = query.run(); !ran)
        return ran;
    // A delete may find its row already gone with its parent; anything else must hit its row.
    if (change.operation == RowOperation::Update && query.affectedRows() != 1)
        return journalMismatch(change);
    return {};
}

Result<const TableSchema *> HistoryReverter::schemaOf(const QString &table)
{
    if (const auto known = m_schemas.constFind(table); known != m_schemas.constEnd())
        return &*known;
    Result<TableSchema> schema = tableSchema(m_connection, table);
    if (!schema)
        return schema.error();
    return &*m_schemas.insert(table, std::move(schema).value());
}

} // namespace passerelle
