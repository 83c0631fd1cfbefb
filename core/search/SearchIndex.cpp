#include "core/search/SearchIndex.h"

#include "core/search/FoldedWords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

/// Ranks of what is found, best first.
enum Rank
{
    Exact,
    Start,
    InsideTitle,
    InsideContext,
    RankCount
};

/// Numbers words as they come, then gives them the numbers of the sorted order.
class WordNumbering final
{
public:
    std::vector<int> numbersOf(const QString &text)
    {
        std::vector<int> numbers;
        for (const FoldedWord &word : foldedWords(text)) {
            const auto known = m_numbers.constFind(word.text);
            if (known != m_numbers.constEnd()) {
                numbers.push_back(*known);
                continue;
            }
            numbers.push_back(static_cast<int>(m_numbers.size()));
            m_numbers.insert(word.text, numbers.back());
        }
        return numbers;
    }

    /// The words in order; `sortedNumbers` tells the new number of each.
    std::vector<QString> sorted(std::vector<int> &sortedNumbers) const
    {
        std::vector<QString> words(m_numbers.keyBegin(), m_numbers.keyEnd());
        std::ranges::sort(words);
        sortedNumbers.resize(words.size());
        for (size_t i = 0; i < words.size(); ++i)
            sortedNumbers[static_cast<size_t>(m_numbers.value(words[i]))] = static_cast<int>(i);
        return words;
    }

private:
    QHash<QString, int> m_numbers;
};

void renumber(std::vector<int> &words, const std::vector<int> &numbers)
{
    for (int &word : words)
        word = numbers[static_cast<size_t>(word)];
}

/// What of `text` matches, each word once, as far as the longest typed word goes.
std::vector<TextRange> rangesIn(const QString &text, const std::vector<FoldedWord> &typed)
{
    std::vector<TextRange> ranges;
    for (const FoldedWord &word : foldedWords(text)) {
        qsizetype length = 0;
        for (const FoldedWord &sought : typed)
            if (word.text.startsWith(sought.text))
                length = std::max(length, sought.text.size());
        if (length > 0)
            ranges.push_back(word.firstCharacters(length));
    }
    return ranges;
}

} // namespace

SearchIndex::SearchIndex(std::vector<SearchEntry> entries)
    : m_entries(std::move(entries))
{
    WordNumbering numbering;
    m_words.reserve(m_entries.size());
    for (const SearchEntry &entry : m_entries)
        m_words.push_back({numbering.numbersOf(entry.code), numbering.numbersOf(entry.title),
                           numbering.numbersOf(entry.context)});
    std::vector<int> numbers;
    m_vocabulary = numbering.sorted(numbers);
    for (Words &words : m_words) {
        renumber(words.code, numbers);
        renumber(words.title, numbers);
        renumber(words.context, numbers);
    }
}

bool SearchIndex::Interval::isIn(std::span<const int> words) const
{
    for (const int word : words)
        if (contains(word))
            return true;
    return false;
}

SearchIndex::Interval SearchIndex::intervalOf(const QString &typed) const
{
    const auto first = std::ranges::lower_bound(m_vocabulary, typed);
    const auto end = std::partition_point(
        first, m_vocabulary.end(), [&](const QString &word) { return word.startsWith(typed); });
    Interval interval{static_cast<int>(first - m_vocabulary.begin()),
                      static_cast<int>(end - m_vocabulary.begin()), -1};
    if (first != end && *first == typed)
        interval.exact = interval.first;
    return interval;
}

bool SearchIndex::isExactly(const WordNumbers &words, const std::vector<Interval> &sought)
{
    return std::ranges::equal(words, sought, {}, {}, &Interval::exact);
}

std::optional<int> SearchIndex::rankOf(const Words &words, const std::vector<Interval> &sought)
{
    const auto startsWith = [](const WordNumbers &text, const Interval &word) {
        return !text.empty() && word.contains(text.front());
    };
    bool isStart = false;
    bool needsContext = false;
    for (const Interval &word : sought) {
        if (startsWith(words.title, word) || startsWith(words.code, word))
            isStart = true;
        else if (word.isIn(words.title) || word.isIn(words.code))
            continue;
        else if (word.isIn(words.context))
            needsContext = true;
        else
            return std::nullopt;
    }
    if (needsContext)
        return InsideContext;
    if (!isStart)
        return InsideTitle;
    return isExactly(words.title, sought) || isExactly(words.code, sought) ? Exact : Start;
}

std::vector<SearchHit> SearchIndex::find(const QString &text, int max) const
{
    const std::vector<FoldedWord> typed = foldedWords(text);
    if (typed.empty() || max <= 0)
        return {};
    std::vector<Interval> sought;
    sought.reserve(typed.size());
    for (const FoldedWord &word : typed)
        sought.push_back(intervalOf(word.text));
    std::array<std::vector<size_t>, RankCount> found;
    for (size_t i = 0; i < m_words.size(); ++i)
        if (const std::optional<int> rank = rankOf(m_words[i], sought))
            if (auto &ranked = found[static_cast<size_t>(*rank)]; std::ssize(ranked) < max)
                ranked.push_back(i);
    std::vector<SearchHit> hits;
    for (const std::vector<size_t> &ranked : found)
        for (const size_t i : ranked)
            if (const SearchEntry &entry = m_entries[i]; std::ssize(hits) < max)
                hits.push_back({entry, rangesIn(entry.code, typed), rangesIn(entry.title, typed),
                                rangesIn(entry.context, typed)});
    return hits;
}

} // namespace passerelle
