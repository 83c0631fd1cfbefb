#pragma once

#include "core/Result.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabulary.h"
#include "core/storage/SqlLiteral.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace passerelle {

class Connection;

/// Number of a transaction in the journal; grows with time.
using TransactionId = qint64;

/// A record tells what happened rather than what was edited (the file was made, a document was
/// produced): undo and redo pass over it.
enum class TransactionKind
{
    Edit,
    Undo,
    Redo,
    Record
};

enum class RowOperation
{
    Insert,
    Update,
    Delete
};

template <>
std::span<const VocabularyTerm<TransactionKind>> vocabulary();
template <>
std::span<const VocabularyTerm<RowOperation>> vocabulary();

/// One row touched, as the triggers wrote it.
struct HistoryChange
{
    qint64 seq = 0;
    QString table;
    QString rowKey;
    RowOperation operation = RowOperation::Update;
    LiteralsByColumn oldValues; ///< empty for an insert
};

/// As HistoryChange, without the old values.
struct TouchedRow
{
    QString table;
    QString rowKey;
    RowOperation operation = RowOperation::Update;
};

/// A group of changes: what the user did in one go.
struct HistoryTransaction
{
    TransactionId id = 0;
    TransactionKind kind = TransactionKind::Edit;
    std::optional<TransactionId> reverts; ///< the transaction this one undid
    QString label; ///< English source text of the edit's name, "Edit action \"%1\""
    QString subject; ///< what replaces %1
    QString author;
    QDateTime at; ///< UTC
    qint64 firstChange = 0;
    qint64 lastChange = 0;
};

/// The name of a transaction in the language of the interface: Edit action "Maison des internes".
QString displayLabel(const HistoryTransaction &transaction);

/// What a transaction made of one field of one row: its value before and after.
struct FieldChange
{
    qint64 seq = 0; ///< number of the change; grows with time
    HistoryTransaction transaction;
    QString table;
    QString rowKey;
    RowOperation operation = RowOperation::Update;
    QString field; ///< empty for an insert or a delete
    QVariant oldValue;
    QVariant newValue;
    QVariantMap row; ///< of an insert or a delete: all the values, by column
};

/// The journal: reading it, naming the transactions, pruning it. The changes themselves are written
/// by the triggers (HistoryTriggers.h) and by nothing else.
class History final
{
public:
    explicit History(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Number of the last change, 0 when there is none.
    Result<qint64> lastChange() const;

    /// Names the changes after `transaction.lastChange` of the last transaction; `transaction.id`
    /// is ignored. Gives the number of the new transaction.
    Result<TransactionId> record(const HistoryTransaction &transaction);

    /// Groups changes no transaction names (made by another program) under `transaction`'s label.
    /// Gives whether there were any.
    Result<bool> adoptForeignChanges(const HistoryTransaction &transaction);

    Result<std::optional<HistoryTransaction>> find(TransactionId id) const;

    /// The newest first, at most `count`.
    Result<std::vector<HistoryTransaction>> latest(int count) const;

    /// The transaction that holds change `seq`; nullopt when none names it.
    Result<std::optional<HistoryTransaction>> transactionOf(qint64 seq) const;

    /// What undo and redo would revert now; nullopt when there is nothing. Both follow from the
    /// order of edits, undos and redos alone, so they survive closing the file.
    Result<std::optional<HistoryTransaction>> undoTarget() const;
    Result<std::optional<HistoryTransaction>> redoTarget() const;

    /// Number of the last change written at or before `instant`, 0 when none is that old. Error
    /// NotFound when the history of that time was pruned.
    Result<qint64> lastChangeAt(const QDateTime &instant) const;

    /// The rows touched by the changes numbered from `first` to `last`, oldest first.
    Result<std::vector<TouchedRow>> touchedRows(qint64 first, qint64 last) const;

    /// The changes numbered from `first` to `last`, oldest first.
    Result<std::vector<HistoryChange>> changes(qint64 first, qint64 last) const;

    /// The changes of one row after change `afterSeq`, oldest first. `rowKey` as the journal writes
    /// it: the id, or the literals of the key's columns.
    Result<std::vector<HistoryChange>> changesOfRow(const QString &table, const QString &rowKey,
                                                    qint64 afterSeq) const;

    /// The life of one row, oldest first: one entry per changed field, one for its insert and
    /// delete. `rowKey` as for changesOfRow().
    Result<std::vector<FieldChange>> ofRow(const QString &table, const QString &rowKey) const;

    /// The life of one action with its parts (roles, tags, places, milestones, events, follow-ups),
    /// those that are gone included, oldest first; entries as for ofRow().
    Result<std::vector<FieldChange>> ofAction(const ActionId &action) const;

    /// Forgets the transactions recorded before the first of `day` (UTC) or later, except the last
    /// one of all. Gives how many went.
    Result<int> prune(QDate day);

    /// Problems of the journal, as translated sentences: unreadable values and instants, ranges
    /// that overlap or name missing changes.
    Result<QStringList> problems() const;

private:
    Result<std::optional<HistoryTransaction>> topOf(TransactionKind pop, bool stopsAtEdit) const;

    const Connection &m_connection;
};

} // namespace passerelle
