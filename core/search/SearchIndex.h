#pragma once

#include "core/search/SearchEntry.h"

#include <optional>
#include <span>

namespace passerelle {

/// Finds among many entries those that have every word typed, in any order, case and accents aside.
/// A word typed matches the words that start with it. Fast enough to follow each key.
class SearchIndex final
{
public:
    SearchIndex() = default;
    explicit SearchIndex(std::vector<SearchEntry> entries);

    /// At most `max` entries, best first: those whose title or code is what was typed, or starts
    /// with it; those with all words in the title; those with some in the context. Within one rank,
    /// in the order the entries were given. Nothing typed finds nothing.
    std::vector<SearchHit> find(const QString &text, int max) const;

private:
    using WordNumbers = std::vector<int>;
    struct Words
    {
        WordNumbers code;
        WordNumbers title;
        WordNumbers context;
    };
    /// The numbers of the words that start with one typed.
    struct Interval
    {
        int first = 0;
        int end = 0;
        int exact = -1; ///< the word itself, when it is one

        bool contains(int number) const { return number >= first && number < end; }
        bool isIn(std::span<const int> words) const;
    };

    Interval intervalOf(const QString &typed) const;
    static std::optional<int> rankOf(const Words &words, const std::vector<Interval> &sought);
    static bool isExactly(const WordNumbers &words, const std::vector<Interval> &sought);

    std::vector<SearchEntry> m_entries;
    std::vector<Words> m_words; ///< of each entry
    std::vector<QString>
        m_vocabulary; ///< distinct words, sorted: those with one start are together
};

} // namespace passerelle
