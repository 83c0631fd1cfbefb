#include "core/filtering/WordTable.h"

#include "core/domain/TextFolding.h"

#include <QStringList>

#include <algorithm>

namespace passerelle {

void WordTable::addWordsOf(QStringView text, std::vector<WordNumber> &into)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView word = text.sliced(start, end - start);
        start = end + 1;
        if (word.isEmpty())
            continue;
        auto known = m_spellings.find(word);
        if (known == m_spellings.end()) {
            std::vector<WordNumber> numbers;
            // Folding opens some characters into several words, or into none.
            const QStringList folded = unaccentedText(word).split(u' ', Qt::SkipEmptyParts);
            for (const QString &part : folded)
                numbers.push_back(numberOf(part));
            known = m_spellings.emplace(word.toString(), std::move(numbers)).first;
        }
        into.insert(into.end(), known->second.begin(), known->second.end());
    }
}

WordTable::WordNumber WordTable::numberOf(QStringView folded)
{
    if (const auto known = m_numbers.find(folded); known != m_numbers.end())
        return known->second;
    const auto number = static_cast<WordNumber>(m_ends.size());
    m_numbers.emplace(folded.toString(), number);
    m_words += folded;
    m_ends.push_back(m_words.size());
    m_words += u'\n';
    return number;
}

QStringList WordTable::soughtWords(const QString &typed)
{
    return unaccentedText(typed).split(u' ', Qt::SkipEmptyParts).mid(0, maxSoughtWords);
}

WordTable::Marks WordTable::marksOf(const QStringList &soughtWords) const
{
    Marks marks(m_ends.size(), 0);
    quint32 bit = 1;
    for (const QString &sought : soughtWords) {
        for (qsizetype at = m_words.indexOf(sought); at >= 0;) {
            const auto end = std::ranges::lower_bound(m_ends, at + 1);
            marks[static_cast<size_t>(end - m_ends.begin())] |= bit;
            at = m_words.indexOf(sought, *end);
        }
        bit <<= 1;
    }
    return marks;
}

} // namespace passerelle
