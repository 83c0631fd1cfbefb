#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

class QLabel;
class QPushButton;
class QTableView;

namespace passerelle {

class PartTableModel;
struct PartList;

/// The tab "Étapes et événements": milestones to reach, and what took place, each as a table to
/// type in.
class StagesTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit StagesTab(PlanSession &session, QWidget *parent = nullptr);

    /// In a table, removing and renaming are meant for its lines.
    std::optional<bool> can(WindowCommand command) const override;
    void perform(WindowCommand command) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh(const Action &action) override;
    void retranslate() override;

private:
    struct Table
    {
        QLabel *title = nullptr;
        QPushButton *remove = nullptr;
        QTableView *view = nullptr;
        PartTableModel *model = nullptr;
    };

    Table addTable(const char *objectName, PartList parts);
    static void fitParts(const Table &table);
    static void removeChosen(const Table &table);
    /// Lets remove what is chosen, when that is a part.
    void followChoice(const Table &table);
    /// The table that has the focus, itself or by a cell being edited; nullptr: none.
    const Table *tableInUse() const;

    Table m_milestones;
    Table m_events;
    QLabel *m_problem;
};

} // namespace passerelle
