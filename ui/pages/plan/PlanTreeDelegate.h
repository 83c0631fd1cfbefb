#pragma once

#include <QStyledItemDelegate>

namespace passerelle {

class PlanSession;

/// Draws the cells of the action plan: statuses as chips, delays in the colour of alerts, parts of
/// the plan on a wash, the current cell in a frame. Statuses are edited by a choice, leads by names
/// that are completed.
class PlanTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlanTreeDelegate(const PlanSession &session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /// Large enough for what is typed, whatever the size of the cell.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// The share a cell has in the name of a part of the plan.
    void paintPart(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    QWidget *leadsEditor(QWidget *parent) const;
    QWidget *statusEditor(QWidget *parent) const;

    const PlanSession &m_session;
};

} // namespace passerelle
