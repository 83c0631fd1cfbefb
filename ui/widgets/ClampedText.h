#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace passerelle {

/// A text as it fits somewhere.
struct ClampedText
{
    QString text; ///< its lines, joined by line breaks
    bool isWhole = true; ///< false when the end of the last line was elided
};

/// A plain text broken at words into lines of `width` pixels, whatever its own; when it takes more
/// than `mostLines`, the last one is elided. 0: as many as it takes.
ClampedText clampedText(const QString &text, const QFont &font, int width, int mostLines);

/// The same, for a widget: layouts ask for the height at few widths, many times over.
class ClampedTextCache final
{
public:
    ClampedText clamped(const QString &text, const QFont &font, int width, int mostLines);

private:
    QString m_text;
    QFont m_font;
    int m_mostLines = 0;
    QHash<int, ClampedText> m_byWidth;
};

} // namespace passerelle
