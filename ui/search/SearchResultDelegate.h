#pragma once

#include <QStyledItemDelegate>

namespace passerelle {

/// Draws a row of a SearchResultModel: the icon of its kind; code and title with what matched in
/// bold; below, softer, the kind and what places it.
class SearchResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace passerelle
