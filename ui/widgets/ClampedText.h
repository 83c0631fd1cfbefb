#pragma once

#include <QFont>
#include <QString>

namespace passerelle {

/// A plain text broken at words into lines of `width` pixels, joined by line breaks, whatever its
/// own; when it takes more than `mostLines`, the last one is elided. 0: as many as it takes.
QString clampedText(const QString &text, const QFont &font, int width, int mostLines);

} // namespace passerelle
