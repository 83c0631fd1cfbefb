#include "core/search/FoldedWords.h"

#include "core/domain/TextFolding.h"

namespace passerelle {

namespace {

/// How many code units the character at `at` takes.
qsizetype lengthAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

/// One character as searches compare it; texts are mostly plain, and folding them takes time.
QString folded(QStringView character)
{
    const char16_t unit = character.front().unicode();
    return unit < 0x80 ? QString(character.front().toLower()) : unaccentedText(character);
}

/// Whether a point stands between two parts of a word: "1.1.3".
bool isInnerPoint(QStringView text, qsizetype at, const FoldedWord &word)
{
    return text[at] == u'.' && !word.text.isEmpty() && at + 1 < text.size()
        && text[at + 1].isLetterOrNumber();
}

void append(FoldedWord &word, const QString &characters, qsizetype origin)
{
    word.text += characters;
    word.origins.insert(word.origins.end(), static_cast<size_t>(characters.size()), origin);
}

} // namespace

TextRange FoldedWord::firstCharacters(qsizetype length) const
{
    const qsizetype start = origins.front();
    const qsizetype after =
        length < std::ssize(origins) ? origins[static_cast<size_t>(length)] : end;
    // Inside a ligature there is no half to show.
    return {start, std::max(after, origins[static_cast<size_t>(length - 1)] + 1) - start};
}

std::vector<FoldedWord> foldedWords(QStringView text)
{
    std::vector<FoldedWord> words;
    FoldedWord word;
    const auto close = [&] {
        if (!word.text.isEmpty())
            words.push_back(std::move(word));
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthAt(text, at);
        const QStringView character = text.sliced(at, length);
        const QString plain = folded(character);
        if (isInnerPoint(text, at, word) || (!plain.isEmpty() && plain.front().isLetterOrNumber())
            || (length == 2 && !plain.isEmpty()))
            append(word, plain, at);
        else if (character.front().isSpace() || (!character.front().isMark() && !plain.isEmpty()))
            close();
        at += length;
        if (!word.text.isEmpty())
            word.end = at;
    }
    close();
    return words;
}

} // namespace passerelle
