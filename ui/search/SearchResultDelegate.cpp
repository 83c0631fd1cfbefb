#include "ui/search/SearchResultDelegate.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/Theme.h"
#include "ui/search/SearchResultModel.h"

#include <QPainter>
#include <QTextLayout>

namespace passerelle {

namespace {

constexpr int margin = 8;
constexpr int lineGap = 2;

/// A text and the parts of it that matched.
struct MarkedText
{
    QString text;
    std::vector<TextRange> marks;
};

/// `first` before `second`, with the marks of both; an empty one leaves no gap.
MarkedText joined(const MarkedText &first, const QString &gap, const MarkedText &second)
{
    if (first.text.isEmpty())
        return second;
    MarkedText both{first.text + gap + second.text, first.marks};
    for (const TextRange &mark : second.marks)
        both.marks.push_back({first.text.size() + gap.size() + mark.start, mark.length});
    return both;
}

QList<QTextLayout::FormatRange> boldRanges(const std::vector<TextRange> &marks, qsizetype length)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange &mark : marks) {
        const qsizetype end = std::min(mark.start + mark.length, length);
        if (end > mark.start)
            ranges.push_back({int(mark.start), int(end - mark.start), bold});
    }
    return ranges;
}

/// One line, elided at the right, what matched in bold.
void drawMarked(QPainter &painter, const QRect &area, const MarkedText &marked, const QFont &font,
                const QColor &ink)
{
    QFont widest = font;
    widest.setBold(true);
    // Measured in bold, which is never narrower: the end is not cut whatever matched.
    const QString shown =
        QFontMetrics(widest).elidedText(marked.text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    layout.setFormats(boldRanges(marked.marks, shown.size()));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, area.topLeft());
}

} // namespace

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchResultModel *>(index.model());
    if (model == nullptr)
        return;
    const SearchHit &hit = model->hit(index.row());
    const Theme &theme = themeOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accentWash);

    const int line = option.fontMetrics.height();
    QRect area = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const QRect picture(area.left(), area.top(), line, line);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, picture);
    area.setLeft(picture.right() + margin);

    const MarkedText title =
        joined({hit.entry.code, hit.inCode}, QStringLiteral("  "), {hit.entry.title, hit.inTitle});
    drawMarked(*painter, area, title, option.font, theme.ink);
    const MarkedText place = joined({SearchResultModel::kindName(hit.entry.kind), {}},
                                    hit.entry.context.isEmpty() ? QString() : QStringLiteral(" · "),
                                    {hit.entry.context, hit.inContext});
    drawMarked(*painter, area.adjusted(0, line + lineGap, 0, 0), place, option.font, theme.softInk);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex & /*index*/) const
{
    return {letterWidth(option.fontMetrics) * 40,
            2 * option.fontMetrics.height() + lineGap + margin};
}

} // namespace passerelle
