#pragma once

#include "core/editing/PlanOutline.h"
#include "ui/pages/Destination.h"
#include "ui/session/PlanSession.h"
#include "ui/window/WindowCommand.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace passerelle {

class ClampedLabel;
class DetailTab;
class EmptyState;
class FlowLayout;
class FollowUpTab;
class NodePanel;

/// What is shown beside the tree of the row chosen: the tabs of an action, the fields of a part of
/// the plan, or a few words when nothing or several rows are chosen.
class DetailPanel final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(PlanSession &session, QWidget *parent = nullptr);

    void showRows(const OutlineRows &rows);
    /// Asks for a follow-up of the action shown.
    void addFollowUp(std::optional<ActionStatus> status = {});
    /// The objectName of the tab shown ("sheet", "stages", "followUps"...).
    QString tab() const;
    void setTab(const QString &name);

    /// As DetailTab::can() and perform(), of the tab shown.
    std::optional<bool> can(WindowCommand command) const;
    void perform(WindowCommand command);

signals:
    void commandsChanged();
    void destinationChosen(const passerelle::Destination &destination);
    void bulkEditRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *actionPage();
    void addTab(const char *name, DetailTab *tab);
    void refresh();
    void showAction(const Action &action);
    void showChips(const Action &action);
    /// Names the tabs, with how much of the action is in them.
    void showCounts(const Action &action);
    void retranslate();

    PlanSession &m_session;
    OutlineRows m_rows;
    EmptyState *m_words;
    QPushButton *m_bulkEdit;
    NodePanel *m_node;
    QLabel *m_path;
    ClampedLabel *m_title; ///< which the sheet has whole
    FlowLayout *m_chips;
    QTabWidget *m_tabs;
    FollowUpTab *m_followUps;
    std::vector<DetailTab *> m_detailTabs;
    QWidget *m_nodeArea;
    QWidget *m_actionPage;
};

} // namespace passerelle
