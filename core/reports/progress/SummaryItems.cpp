#include "core/reports/progress/SummaryItems.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ReviewWords.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int titleLength = 75;
/// A note of which fewer characters would be left says nothing.
constexpr int shortestNote = 28;
/// Characters on a line of half a page.
constexpr int lineLength = 44;
/// The lines that the items of a list share when the plan has four first-level nodes at most.
constexpr int sharedLines = 12;
constexpr int usualNodes = 4;
constexpr int linesOfABar = 2; ///< that each node more takes from the page
constexpr int fewestLines = 2;

int itemLength(const ReviewScope &scope, std::size_t items)
{
    const int more = std::max(0, int(scope.index.firstLevelNodes().size()) - usualNodes);
    const int lines = (sharedLines - more * linesOfABar) / int(std::max(items, mostSummaryItems));
    return std::max(fewestLines, lines) * lineLength;
}

QString separator()
{
    //: between the title of an action and what is said of it
    return ProgressText::tr(": ");
}

QString dated(const QString &title, QDate on, const QLocale &locale)
{
    return on.isValid() ? ProgressText::tr("%1 (%2)").arg(title, shortDay(on, locale)) : title;
}

RichText itemText(const SummaryItem &item, int length, const QLocale &locale, RunStyle titleStyle)
{
    const QString title = dated(shortened(item.action->title, titleLength), item.on, locale);
    const QString facts = item.facts.join(QStringLiteral(", "));
    const int room = length - int(title.size() + facts.size());
    const bool hasNote =
        !item.note.trimmed().isEmpty() && (room >= shortestNote || facts.isEmpty());
    const QString note =
        hasNote ? openingSentences(item.note, std::max(room, shortestNote)) : QString();
    RichText text{{title, titleStyle}};
    if (!facts.isEmpty() && hasNote)
        text.push_back(plain(separator() + ProgressText::tr("%1. %2").arg(facts, note)));
    else if (!facts.isEmpty() || hasNote)
        text.push_back(plain(separator() + facts + note));
    return text;
}

} // namespace

std::vector<RichText> summaryItemTexts(const ReviewScope &scope,
                                       const std::vector<SummaryItem> &items, RunStyle titleStyle)
{
    const int length = itemLength(scope, items.size());
    std::vector<RichText> texts;
    texts.reserve(items.size());
    for (const SummaryItem &item : items)
        texts.push_back(itemText(item, length, scope.locale, titleStyle));
    return texts;
}

} // namespace passerelle
