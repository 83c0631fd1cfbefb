#pragma once

#include <QTextLayout>

namespace passerelle {

/// Adds to `formats` a boundary around each punctuation mark that Inter would replace next to
/// capitals and digits ("2019 – 2024", "santé : 3") by a glyph of another height. Such glyphs have
/// no character of their own, so the printed text could be neither searched nor copied; shaped
/// alone, the mark keeps its character.
void separateLoneMarks(const QString &text, QList<QTextLayout::FormatRange> &formats);

} // namespace passerelle
