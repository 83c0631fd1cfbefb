#pragma once

#include "core/domain/Id.h"
#include "ui/pages/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace passerelle {

class EmptyState;
class IndicatorDetail;
class IndicatorListModel;
class PlanSession;
struct Indicator;

/// The indicators of the plan and of the territory: a list to filter and sort, and everything about
/// the one chosen beside it.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(PlanSession &session, QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    bool can(WindowCommand command) const override;
    void perform(WindowCommand command) override;
    void goTo(const Destination &destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void makeTable();
    void connectParts();
    void refresh();
    void filter(const QString &text);
    void showCount();
    void showChosen();
    void choose(const IndicatorId &id);
    void setChosen(const IndicatorId &id);
    const Indicator *chosen() const;
    void add(const Indicator &indicator);
    void fitColumns();
    void showCurvesWhereThereIsRoom();

    PlanSession &m_session;
    IndicatorListModel *m_model;
    QSortFilterProxyModel *m_shown;
    IndicatorId m_chosen; ///< kept through edits that read the list anew
    QLabel *m_title;
    QLineEdit *m_filter;
    QLabel *m_count;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTreeView *m_list;
    IndicatorDetail *m_detail;
    EmptyState *m_empty;
    QPushButton *m_first; ///< of the empty page
};

} // namespace passerelle
