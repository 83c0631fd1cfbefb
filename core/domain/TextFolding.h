#pragma once

#include <QString>
#include <QStringView>

namespace passerelle {

/// The text in lower case without accents, ligatures opened, typographic apostrophes and dashes
/// made plain, runs of spaces (no-break ones too) made one, trimmed: "Été  2021 – l’œil" is "ete
/// 2021 - l'oeil".
QString unaccentedText(QStringView text);

/// What is left of a name when case, accents, apostrophes, hyphens and other punctuation do not
/// matter: words of letters and digits joined by one space. Two spellings of one name have one key.
QString matchingKey(QStringView text);

/// Whether nothing of the text can be seen: it is empty, or made of spaces and of marks without a
/// shape of their own (zero-width spaces and joiners, byte order marks, line breaks).
bool isBlank(QStringView text);

/// The text as one line that is safe to show on a terminal: line breaks and control characters
/// (escape, bell...) become spaces, runs of spaces one; marks that turn the direction of writing
/// go.
QString printableLine(QStringView text);

} // namespace passerelle
