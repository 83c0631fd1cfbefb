#pragma once

#include <QString>

namespace passerelle {

/// The text on one line, cut at a word and closed by "…" when longer than `length` characters.
QString shortened(const QString &text, int length);

/// The first whole sentences of a text that fit in `length` characters; the first one, shortened,
/// when none fits. Bullets written in a line (" • ") go to lines of their own.
QString firstSentences(const QString &text, int length);

/// The same on one line, with nothing to say that more follows: the whole text stands elsewhere.
/// Where no sentence ends in the second half of that length, the text is cut where a clause ends,
/// else at a word, and closed by "…".
QString openingSentences(const QString &text, int length);

} // namespace passerelle
