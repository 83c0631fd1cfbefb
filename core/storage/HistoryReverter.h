#pragma once

#include "core/storage/History.h"
#include "core/storage/TableSchema.h"

#include <QHash>
#include <QSet>

namespace passerelle {

class Connection;

/// Applies the inverse of recorded changes. Works inside a transaction its caller has opened, so
/// that the triggers record the inverse like any other edit; on an error the caller rolls back.
class HistoryReverter final
{
public:
    explicit HistoryReverter(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Takes back all of `transaction`. Error Conflict, naming the later edit, when a row it
    /// touched has changed since, is gone, or when taking it back would carry away later work.
    Result<> revert(const HistoryTransaction &transaction);

    /// Takes back every change after `seq`, newest first, without any check: for rewinding a copy.
    Result<> rewindTo(qint64 seq);

private:
    Result<> checkNothingContradicts(const HistoryTransaction &transaction,
                                     const std::vector<HistoryChange> &changes);
    Result<> checkRow(const HistoryTransaction &transaction, const HistoryChange &last,
                      const QSet<QString> &changedFields);
    Result<> checkNothingElseWent(const std::vector<HistoryChange> &changes, qint64 before);
    /// Whether taking back only makes what a record added, by change `earlier`, forget what it was
    /// about. As a record cannot be undone first, it must not stand in the way.
    Result<bool> isUnlinkedRecord(const HistoryChange &change, const HistoryChange &earlier) const;
    Result<> conflict(qint64 laterSeq) const;
    Result<> applyInverse(const HistoryChange &change);
    Result<const TableSchema *> schemaOf(const QString &table);

    const Connection &m_connection;
    QHash<QString, TableSchema> m_schemas;
};

} // namespace passerelle
