#include "ui/pages/plan/PlanTreeDelegate.h"

#include "ui/commands/TagChoices.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StatusLook.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/NameListField.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace passerelle {

namespace {

constexpr int chipPadding = 8;
constexpr int chipGap = 5;
constexpr int rowPadding = 9;
constexpr int fewestLettersToType = 28;

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

/// In a narrow column a period is told in digits rather than cut.
void fitPeriod(QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int margins = 8;
    const int room = option.rect.width() - margins;
    if (option.fontMetrics.horizontalAdvance(option.text) <= room)
        return;
    const QString shorter = index.data(PlanTreeModel::ShortRole).toString();
    if (!shorter.isEmpty())
        option.text = shorter;
}

/// The place of the name of a part of the plan, as seen from the cell of `option`: it goes on over
/// the column beside it, which says nothing of parts.
QRect placeOfPart(const QStyleOptionViewItem &option, const QModelIndex &title)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (tree == nullptr)
        return option.rect;
    const QRect cell = tree->visualRect(title);
    const QHeaderView &header = *tree->header();
    const bool isBeside = header.visualIndex(PlanTreeModel::LeadColumn)
        == header.visualIndex(PlanTreeModel::TitleColumn) + 1;
    const int more = isBeside ? header.sectionSize(PlanTreeModel::LeadColumn) : 0;
    // Painted into a picture that is dragged, cells stand elsewhere than in the view.
    const int shift = option.rect.left() - tree->visualRect(option.index).left();
    return {cell.left() + shift, option.rect.top(), cell.width() + more, option.rect.height()};
}

/// Says which cell Enter edits and a paste starts from.
void paintCurrent(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.save();
    painter.setPen(QPen(themeOf(option.palette).accentInk, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    painter.restore();
}

} // namespace

PlanTreeDelegate::PlanTreeDelegate(const PlanSession &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

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
    // What counts what a part of the plan holds is quieter than its name.
    if (index.column() != PlanTreeModel::TitleColumn
        && !index.data(PlanTreeModel::IsActionRole).toBool())
        option->palette.setColor(QPalette::Text, theme.softInk);
    if (index.column() == PlanTreeModel::PeriodColumn)
        fitPeriod(*option, index);
}

void PlanTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isAction = index.data(PlanTreeModel::IsActionRole).toBool();
    if (isAction && index.column() == PlanTreeModel::StatusColumn) {
        paintStatus(*painter, option, index);
    } else if (isAction || index.column() > PlanTreeModel::LeadColumn) {
        QStyledItemDelegate::paint(painter, option, index);
    } else {
        paintPart(*painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintCurrent(*painter, option);
}

void PlanTreeDelegate::paintPart(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    // Each of its two cells paints its share: what is pointed at is painted cell by cell.
    const QModelIndex title = index.siblingAtColumn(PlanTreeModel::TitleColumn);
    QStyleOptionViewItem part = option;
    part.index = index;
    part.rect = placeOfPart(part, title);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    QStyledItemDelegate::paint(&painter, part, title);
    painter.restore();
}

void PlanTreeDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, option.widget);
    paintChip(painter, background, index);
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
    QWidget *editor = nullptr;
    if (index.column() == PlanTreeModel::StatusColumn)
        editor = statusEditor(parent);
    else if (index.column() == PlanTreeModel::LeadColumn)
        editor = leadsEditor(parent);
    else
        return QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

QWidget *PlanTreeDelegate::statusEditor(QWidget *parent) const
{
    auto *choice = new ChoiceField(parent);
    choice->setObjectName(QStringLiteral("statusEditor"));
    choice->setChoices(choicesOf<ActionStatus>());
    // A choice made is an edit done.
    connect(choice, &ChoiceField::committed, this, [this, choice] {
        auto *self = const_cast<PlanTreeDelegate *>(this);
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

QWidget *PlanTreeDelegate::leadsEditor(QWidget *parent) const
{
    auto *names = new NameListField(parent);
    names->setObjectName(QStringLiteral("leadsEditor"));
    names->setPlaceholderText(tr("names, apart by semicolons"));
    names->setChoices(organizationTags(m_session.contents()));
    return names;
}

void PlanTreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QLineEdit *>(editor) == nullptr)
        return;
    const int wanted = letterWidth(editor->fontMetrics()) * fewestLettersToType;
    QRect place = editor->geometry();
    place.setWidth(std::max(place.width(), wanted));
    // Large texts take more room around them in a field than in a row.
    const QPoint middle = place.center();
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    place.moveTop(middle.y() - place.height() / 2);
    // Kept inside of the view.
    const int right = editor->parentWidget()->width();
    if (place.right() > right)
        place.moveRight(right);
    place.moveLeft(std::max(place.left(), 0));
    editor->setGeometry(place);
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
