#pragma once

#include <QHashFunctions>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <unordered_map>
#include <vector>

namespace passerelle {

/// The distinct words of many texts, folded (see unaccentedText) and numbered, so that a typed word
/// is looked for once among some thousand words instead of in every text. A word is what stands
/// between spaces: "l’accès," is one, found by "acces".
class WordTable final
{
public:
    using WordNumber = int;
    /// For each word, by number: bit i is set when it holds the i-th of the words looked for.
    using Marks = std::vector<quint32>;

    /// How many words can be looked for at once; more are more than anyone types.
    static constexpr int maxSoughtWords = 32;

    /// Adds the numbers of the words of `text` to `into`, with repetitions.
    void addWordsOf(QStringView text, std::vector<WordNumber> &into);

    /// The folded words of what was typed, those beyond the maximum left out.
    static QStringList soughtWords(const QString &typed);
    Marks marksOf(const QStringList &soughtWords) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const noexcept { return qHash(text); }
    };
    template <typename Value>
    using ByText = std::unordered_map<QString, Value, TextHash, std::equal_to<>>;

    WordNumber numberOf(QStringView folded);

    ByText<std::vector<WordNumber>> m_spellings; ///< as written: folding is what takes time
    ByText<WordNumber> m_numbers;
    QString m_words; ///< all of them in one text, each followed by a line break
    std::vector<qsizetype> m_ends; ///< of each word in m_words
};

} // namespace passerelle
