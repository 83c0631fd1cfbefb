#pragma once

#include "core/search/SearchEntry.h"

#include <QStringView>

#include <vector>

namespace passerelle {

/// A word of a text in the form searches compare (see unaccentedText), and where it stands.
struct FoldedWord
{
    QString text;
    std::vector<qsizetype> origins; ///< for each character of `text`, its place in the source
    qsizetype end = 0; ///< place in the source after the word

    /// The part of the source that the first `length` characters of `text` come from.
    TextRange firstCharacters(qsizetype length) const;
};

/// The words of a text: letters and digits, and points between them, so that "1.1.3" is one word
/// and "l’accès" two.
std::vector<FoldedWord> foldedWords(QStringView text);

} // namespace passerelle
