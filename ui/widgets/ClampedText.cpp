#include "ui/widgets/ClampedText.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace passerelle {

ClampedText clampedText(const QString &text, const QFont &font, int width, int mostLines)
{
    QString words = text.trimmed();
    // Not simplified(), which makes breaking spaces of the others: « and » stand by their words.
    words.replace(u'\n', u' ');
    QTextLayout layout(words, font);
    QStringList lines;
    bool isWhole = true;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        if (isLast) {
            const QString rest = words.mid(line.textStart());
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            isWhole = lines.last() == rest;
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return {lines.join(u'\n'), isWhole};
}

} // namespace passerelle
