#pragma once

#include "ui/commands/ActionEdits.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace passerelle {

/// A column of a PartTableModel: how a part of an action shows there, and how what is typed
/// changes it.
struct PartColumn
{
    std::function<QString()> name;
    std::function<QString(const Action &, size_t row)> text;
    /// Writes what was typed into the part, and what it names for the first time into `made`; gives
    /// what is wrong with it, translated, or nothing.
    std::function<std::optional<QString>(Action &, size_t row, const QString &, NewNames &made)>
        set;
};

/// What the parts of an action are: its milestones, its events.
struct PartList
{
    std::vector<PartColumn> columns; ///< the first one names the part
    std::function<QStringList(const Action &)> ids; ///< of the parts, in their order
    std::function<void(Action &)> append; ///< one more, empty
    std::function<void(Action &, size_t row)> removeAt;
};

/// The parts of one action as a table to type in. The last row is empty: a name typed there adds a
/// part. Each cell is one edit. A row stands for the same part wherever an edit moves it.
class PartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    PartTableModel(PlanSession &session, PartList parts, QObject *parent = nullptr);

    void showAction(const ActionId &action);
    /// Takes the parts of some rows away, in one edit.
    void removeParts(const std::vector<int> &rows);
    /// Whether a part stands in the row, rather than the empty line that makes one.
    bool isPart(int row) const { return row >= 0 && !isNewRow(row); }
    /// Tells that the names of the columns and the empty row are said in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What was typed cannot be; nothing was changed.
    void problemMet(const QString &sentence);

private:
    bool isNewRow(int row) const { return row >= m_ids.size(); }
    /// Where the part of a row stands in the action, which the session may have read anew.
    size_t placeIn(const Action &action, int row) const;
    void dropAllBut(const QStringList &ids);
    void addMissing(const QStringList &ids);
    void arrangeAs(const QStringList &ids);

    PlanSession &m_session;
    PartList m_parts;
    ActionId m_action;
    QStringList m_ids; ///< of the parts shown, one a row
    bool m_hasNewRow = false; ///< the empty one, at the end
};

} // namespace passerelle
