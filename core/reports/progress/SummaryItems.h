#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// What the lists of the summary say of an action.
struct SummaryItem
{
    const Action *action = nullptr;
    QDate on; ///< the day it was said; may be unknown
    QStringList facts; ///< said in the words of the program
    QString note; ///< said by people; its first sentences are kept
};

/// "Title (24 févr. 2023): facts. Note" of each, as long as the page of the summary allows.
std::vector<RichText> summaryItemTexts(const ReviewScope &scope,
                                       const std::vector<SummaryItem> &items, RunStyle titleStyle);

/// With two lists and two charts, the summary keeps to its page.
inline constexpr std::size_t mostSummaryItems = 3;

/// Whether a list is cut to the most items: one more is printed rather than counted.
inline bool isCut(std::size_t items)
{
    return items > mostSummaryItems + 1;
}

} // namespace passerelle
