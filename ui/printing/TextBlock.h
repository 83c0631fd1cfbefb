#pragma once

#include "ui/printing/PrintStyle.h"

#include <QTextLayout>

class QPainter;

namespace passerelle {

/// A text shaped and broken into lines of equal height. Shaping is kept, so that painting later
/// costs nothing more.
class TextBlock final
{
public:
    TextBlock(const RichText &text, const TextStyle &style, qreal width,
              CellAlignment alignment = CellAlignment::Start);

    /// Zero for a text that is empty or blank.
    int lineCount() const { return m_layout.lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lineCount() * m_lineHeight; }

    /// The width of the longest line.
    qreal naturalWidth() const;

    /// Draws `count` lines from line `first`; `topLeft` is the corner of the first one drawn.
    void paint(QPainter &painter, QPointF topLeft, int first, int count) const;
    void paint(QPainter &painter, QPointF topLeft) const
    {
        paint(painter, topLeft, 0, lineCount());
    }

private:
    void breakLines(qreal width, qreal baseline, CellAlignment alignment);

    QTextLayout m_layout;
    QColor m_colour;
    qreal m_lineHeight;
};

} // namespace passerelle
