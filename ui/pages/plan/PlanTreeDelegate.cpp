#include "ui/pages/plan/PlanTreeDelegate.h"

#include "ui/look/StatusLook.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/widgets/ChoiceField.h"

#include <QApplication>
#include <QPainter>

namespace passerelle {

namespace {

constexpr int chipPadding = 8;
constexpr int chipGap = 5;
constexpr int rowPadding = 9;

void paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString label = index.data(Qt::DisplayRole).toString();
    if (label.isEmpty())
        return;
    const auto status = fromKey<ActionStatus>(index.data(PlanTreeModel::StatusRole).toString());
    const StatusLook look = statusLook(status, themeOf(option.palette));
    const QFontMetrics &metrics = option.fontMetrics;
    const int signWidth = metrics.horizontalAdvance(look.sign) + chipGap;
    const int height = metrics.height() + 4;
    const QRect cell = option.rect.adjusted(4, 0, -4, 0);
    const int width =
        std::min(cell.width(), metrics.horizontalAdvance(label) + signWidth + 2 * chipPadding + 2);
    QRect chip(cell.left(), 0, width, height);
    chip.moveTop(cell.center().y() - height / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.wash);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setPen(look.ink);
    painter.setFont(option.font);
    QRect text = chip.adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, look.sign);
    text.setLeft(text.left() + signWidth);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(label, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace

void PlanTreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->palette);
    // The row chosen is washed over its whole length by the view.
    option->state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    const bool isAboutDelay = index.column() == PlanTreeModel::LateColumn
        || (index.column() == PlanTreeModel::PeriodColumn
            && index.data(PlanTreeModel::IsLateRole).toBool());
    if (isAboutDelay)
        option->palette.setColor(QPalette::Text, theme.alert);
    if (index.column() == PlanTreeModel::ConfidenceColumn)
        option->displayAlignment = Qt::AlignCenter;
}

void PlanTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != PlanTreeModel::StatusColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    paintChip(*painter, background, index);
}

QSize PlanTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 2 * rowPadding);
    if (index.column() == PlanTreeModel::StatusColumn)
        size.rwidth() += 3 * chipPadding + chipGap;
    return size;
}

QWidget *PlanTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (index.column() != PlanTreeModel::StatusColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *choice = new ChoiceField(parent);
    choice->setObjectName(QStringLiteral("statusEditor"));
    choice->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    choice->setChoices(choicesOf<ActionStatus>());
    // A choice made is an edit done.
    connect(choice, &ChoiceField::committed, this, [this, choice] {
        auto *self = const_cast<PlanTreeDelegate *>(this);
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void PlanTreeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<ChoiceField *>(editor)) {
        choice->setKey(index.data(Qt::EditRole).toString());
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void PlanTreeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceField *>(editor)) {
        // Leaving the choice untouched states nothing anew.
        if (choice->key() != index.data(Qt::EditRole).toString())
            model->setData(index, choice->key(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace passerelle
