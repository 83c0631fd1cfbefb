#include "ui/widgets/ClampedText.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace passerelle {

QString clampedText(const QString &text, const QFont &font, int width, int mostLines)
{
    QString words = text.trimmed();
    // Not simplified(), which makes breaking spaces of the others: « and » stand by their words.
    words.replace(u'\n', u' ');
    QTextLayout layout(words, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        if (isLast) {
            const QString rest = words.mid(line.textStart());
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace passerelle
