#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <vector>

namespace passerelle {

/// How many letters words that may be broken ask for at most, on one line.
constexpr int widestLineLetters = 32;

/// A text as it fits somewhere.
struct ClampedText
{
    QString text; ///< its lines, joined by line breaks
    bool isWhole = true; ///< false when the end of the last line was elided
};

/// A plain text broken at words into lines, as a widget shows it. Layouts ask for its height at
/// many widths, many times over: letters take their shapes once, and lines are broken once for a
/// width.
class ClampedTextCache final
{
public:
    /// In lines of `width` pixels, whatever its own; when it takes more than `mostLines`, the last
    /// one is elided. 0: as many as it takes. A word wider than that has a line of its own.
    ClampedText clamped(const QString &text, const QFont &font, int width, int mostLines);

private:
    /// What is never broken, with the spaces behind it.
    struct Word
    {
        qsizetype start = 0;
        double left = 0; ///< in pixels, were the whole text on one line
        double right = 0; ///< its spaces left out
    };

    void measure(const QString &text, const QFont &font);
    ClampedText broken(int width, int mostLines) const;

    QString m_text;
    QFont m_font;
    int m_mostLines = 0;
    QString m_line; ///< the whole text, on one line
    std::vector<Word> m_words;
    QHash<int, ClampedText> m_byWidth;
};

} // namespace passerelle
