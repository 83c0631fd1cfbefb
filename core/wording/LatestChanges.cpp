#include "core/wording/LatestChanges.h"

#include "core/storage/TakingBack.h"
#include "core/wording/InstantWords.h"
#include "core/wording/WordingText.h"

namespace passerelle {

namespace {

QString sentenceOf(const HistoryTransaction &transaction, int count)
{
    const QString label = displayLabel(transaction);
    if (transaction.kind == TransactionKind::Redo)
        return WordingText::tr("Redone: %1").arg(label);
    if (transaction.reverts)
        return WordingText::tr("Undone: %1").arg(label);
    if (count == 1)
        return label;
    return WordingText::tr("%1 (%n times)", nullptr, count).arg(label);
}

bool areOneLine(const HistoryTransaction &left, const HistoryTransaction &right)
{
    return left.kind == TransactionKind::Edit && right.kind == left.kind && !left.reverts
        && !right.reverts && left.label == right.label && left.subject == right.subject
        && left.author == right.author
        && left.at.toLocalTime().date() == right.at.toLocalTime().date();
}

} // namespace

std::vector<LatestChange> latestChanges(const std::vector<HistoryTransaction> &newestFirst,
                                        const QDateTime &now, const QLocale &locale)
{
    const std::unordered_set<TransactionId> undone = undoneAmong(newestFirst);
    std::vector<LatestChange> lines;
    const HistoryTransaction *previous = nullptr;
    for (const HistoryTransaction &transaction : newestFirst) {
        const bool isUndone = undone.contains(transaction.id);
        if (previous != nullptr && areOneLine(*previous, transaction)
            && lines.back().isUndone == isUndone) {
            lines.back().sentence = sentenceOf(transaction, ++lines.back().count);
        } else {
            lines.push_back({transaction.id, whenInWords(transaction.at, now, locale),
                             transaction.author, sentenceOf(transaction, 1), 1, isUndone,
                             mayBeTakenBack(transaction, isUndone)});
        }
        previous = &transaction;
    }
    return lines;
}

} // namespace passerelle
