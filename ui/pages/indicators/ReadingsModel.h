#pragma once

#include "core/domain/Indicator.h"

#include <QAbstractTableModel>

namespace passerelle {

/// The readings of one indicator, edited in place. It writes nothing: each edit is told as the
/// indicator it would make, and shown when it comes back by show().
class ReadingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        PeriodColumn,
        ValueColumn,
        PlaceColumn,
        LevelColumn,
        SourceColumn,
        CommentColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Indicator &indicator);
    void setReadOnly(bool isReadOnly);
    const Indicator &indicator() const { return m_indicator; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// What was typed makes this of the indicator.
    void edited(const passerelle::Indicator &indicator);
    /// What was typed cannot be taken, and why.
    void refused(const QString &problem);

private:
    QString textOf(const Reading &reading, int column) const;
    QString editedText(const Reading &reading, int column) const;

    Indicator m_indicator;
    bool m_isReadOnly = false;
};

} // namespace passerelle
