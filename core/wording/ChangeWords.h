#pragma once

#include "core/domain/PlanContents.h"
#include "core/storage/History.h"

#include <QLocale>
#include <QMap>
#include <QVariant>

namespace passerelle {

/// One change of the journal, with what is known of its row.
struct RecordedChange
{
    QString table;
    QString rowKey; ///< as the journal writes it: the id, or the literals of the key's columns
    RowOperation operation = RowOperation::Update;
    QString field; ///< of an update
    QVariant oldValue;
    QVariant newValue;
    QMap<QString, QVariant> row = {}; ///< all that is known of the row, by column; may be empty

    bool operator==(const RecordedChange &) const = default;
};

/// A change in one sentence, without a full stop: "Description: (empty) → Lieu de colocation",
/// "Milestone "Cahier des charges" removed", "Lead ARS added", "Follow-up of 12 March 2023 added:
/// In progress". Changes inside `subjectTable` (the page's own record) do not repeat its name;
/// those of other rows say which. Long values are shortened.
QString changeInWords(const RecordedChange &change, QStringView subjectTable,
                      const PlanContents &contents, const QLocale &locale);

} // namespace passerelle
