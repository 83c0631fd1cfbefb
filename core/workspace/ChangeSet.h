#pragma once

#include "core/domain/Id.h"
#include "core/storage/History.h"

#include <QString>

#include <vector>

namespace passerelle {

/// A row an edit touched.
struct RowChange
{
    QString table;
    QString rowKey; ///< the id, or the literals of the key's columns
    RowOperation operation = RowOperation::Update;

    bool operator==(const RowChange &) const = default;
};

/// All the rows one transaction touched, cascades included, in order. Read from the journal, so
/// that no edit can forget to tell.
struct ChangeSet
{
    TransactionId transaction = 0; ///< 0 when nothing changed
    std::vector<RowChange> rows;
    std::vector<ActionId> actions; ///< each action touched, itself or a part of it, once

    bool isEmpty() const { return rows.empty(); }
    /// Whether any row of `table` was touched.
    bool touches(QStringView table) const;
};

} // namespace passerelle
