#pragma once

#include "core/storage/History.h"

#include <QLocale>

namespace passerelle {

/// One line of the latest changes of the file.
struct LatestChange
{
    TransactionId transaction = 0; ///< the newest of the line
    QString when; ///< "today 14:32", whenInWords()
    QString author; ///< empty when nobody signed
    QString sentence; ///< Edit action "Maison des internes" (3 times)
    int count = 1; ///< how many edits of one name, author and day the line stands for
    bool isUndone = false;
    /// Whether to offer to take `transaction` back, mayBeTakenBack().
    bool mayBeUndone = false;

    bool operator==(const LatestChange &) const = default;
};

/// The lines to show for `newestFirst` (History::latest()), newest first. Edits of the same name,
/// author and day that follow each other make one line, as typing goes field by field.
std::vector<LatestChange> latestChanges(const std::vector<HistoryTransaction> &newestFirst,
                                        const QDateTime &now, const QLocale &locale);

} // namespace passerelle
