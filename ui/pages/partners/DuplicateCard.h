#pragma once

#include "core/statistics/DuplicateOrganizations.h"
#include "ui/session/PlanSession.h"

#include <QFrame>

#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace passerelle {

/// Asks, quietly, whether two organizations are one; one question at a time. Hidden when there is
/// none to ask.
class DuplicateCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicateCard(PlanSession &session, QWidget *parent = nullptr);

    /// Looks for pairs again, without those put away.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showQuestion();
    void putAway(QDate until);
    void merge(bool keepsFirst);

    PlanSession &m_session;
    std::vector<DuplicatePair> m_pairs;
    QLabel *m_question;
    QLabel *m_more;
    QPushButton *m_merge;
    QAction *m_keepFirst;
    QAction *m_keepSecond;
    QPushButton *m_later;
    QPushButton *m_never;
};

} // namespace passerelle
