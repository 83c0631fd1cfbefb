#include "ui/pages/indicators/IndicatorListDelegates.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/Theme.h"
#include "ui/pages/indicators/ComparatorLook.h"
#include "ui/pages/indicators/IndicatorListModel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int padding = 6;

/// What every cell has: hover, selection, the line below.
void paintEmptyCell(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

QPolygonF sparkLine(const QList<double> &values, const QRectF &area)
{
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double span = *highest - *lowest;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = span > 0 ? (values[i] - *lowest) / span : 0.5;
        line << QPointF(area.left() + area.width() * double(i) / double(values.size() - 1),
                        area.bottom() - area.height() * share);
    }
    return line;
}

} // namespace

void IndicatorNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    paintEmptyCell(*painter, cell);
    const QFontMetrics metrics(cell.font);
    const QRect area = cell.rect.adjusted(padding, padding, -padding, -padding);
    const Theme &theme = themeOf(cell.palette);
    const auto line = [&](int top, const QColor &ink, const QString &text) {
        painter->setPen(ink);
        painter->drawText(QRect(area.left(), top, area.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    painter->save();
    painter->setFont(cell.font);
    line(area.top(), theme.ink, name);
    line(area.top() + metrics.lineSpacing(), theme.softInk,
         index.data(IndicatorListModel::SubjectRole).toString());
    painter->restore();
}

QSize IndicatorNameDelegate::sizeHint(const QStyleOptionViewItem &option,
                                      const QModelIndex & /*index*/) const
{
    const QFontMetrics metrics(option.font);
    return {letterWidth(metrics) * 30, 2 * metrics.lineSpacing() + 2 * padding};
}

void SparkLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintEmptyCell(*painter, cell);
    const auto values = index.data(IndicatorListModel::TrendRole).value<QList<double>>();
    if (values.size() < 2)
        return;
    const int height = QFontMetrics(cell.font).height();
    const QRectF area(cell.rect.left() + 8, cell.rect.center().y() - height / 2.0,
                      cell.rect.width() - 16, height);
    const QPolygonF line = sparkLine(values, area);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(cell.palette).accentInk, 1.6));
    painter->drawPolyline(line);
    painter->setBrush(themeOf(cell.palette).accentInk);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(line.last(), 2.6, 2.6);
    painter->restore();
}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant step = index.data(IndicatorListModel::ClassRole);
    if (!step.isValid())
        return;
    const QFontMetrics metrics(option->font);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(1, 1) * metrics.height();
    option->icon = dotOf(static_cast<ComparatorClass>(step.toInt()), metrics);
}

} // namespace passerelle
