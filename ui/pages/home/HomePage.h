#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;
class QScrollArea;

namespace passerelle {

class ComingUpCard;
class EmptyState;
class HistoryCard;
class HomeHeader;
class LatestChangesCard;
class PlanSession;
class ProgressCard;
class TileRow;
class ToDoCard;

/// Where the plan stands, what waits and what comes, on one page. Each part leads to what it tells.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(PlanSession &session, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void setVisible(bool isVisible) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    /// Reads the plan again, now or when the page is shown.
    void refresh();
    void read();
    void tellThereIsNoPlan();
    void refreshPlan();
    void arrangeColumns();
    void orderTabs();

    PlanSession &m_session;
    QScrollArea *m_scroll;
    QWidget *m_content; ///< what scrolls
    QBoxLayout *m_columns; ///< side by side, or one below the other
    EmptyState *m_empty = nullptr; ///< made for the first file without a plan
    HomeHeader *m_header;
    TileRow *m_tiles;
    ProgressCard *m_progress;
    HistoryCard *m_history;
    LatestChangesCard *m_changes;
    ToDoCard *m_toDo;
    ComingUpCard *m_comingUp;
    bool m_isStale = true; ///< something changed while the page was hidden
};

} // namespace passerelle
