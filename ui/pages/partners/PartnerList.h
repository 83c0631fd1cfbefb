#pragma once

#include "ui/models/PartnerTableModel.h"

#include <QTreeView>
#include <QVariantMap>

namespace passerelle {

/// A list of organizations or contacts: sorted as the language does, filtered by words, one chosen.
class PartnerList final : public QTreeView
{
    Q_OBJECT

public:
    explicit PartnerList(QWidget *parent = nullptr);

    /// The first widths of the columns, in characters; the last stands for those after it.
    void setColumnWidths(std::vector<int> characters) { m_characters = std::move(characters); }

    /// Shows a table; the chosen row stays chosen while it is there.
    void setTable(PartnerTable table);
    void setWords(const QString &typed);
    void retranslate();

    int shownCount() const { return m_order->rowCount(); }
    int allCount() const { return m_model->rowCount(); }

    /// Of the row chosen; empty when none is.
    QString currentId() const;
    /// Of the rows selected, from top to bottom.
    QStringList selectedIds() const;
    /// Whether the row is shown, and now chosen.
    bool choose(const QString &id);
    void chooseFirst();

    /// The selected rows, all when none is, as tab-separated lines under their headers.
    QString asTable() const;

    /// The columns, and back.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    /// Another row is chosen, or none.
    void chosen(const QString &id);
    /// selectedIds() are others.
    void selectedIdsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    QModelIndexList selectedRows() const;
    /// Gives the columns their first widths, or less where the list is narrow, until the user gives
    /// them others.
    void fitColumns();

    PartnerTableModel *m_model;
    PartnerOrder *m_order;
    std::vector<int> m_characters;
    bool m_isFilling = false;
    bool m_fits = true; ///< no column has a width of the user's
    bool m_isFitting = false;
};

} // namespace passerelle
