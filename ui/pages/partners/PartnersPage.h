#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/partners/PartnersHeader.h"
#include "ui/pages/partners/PlansOfFile.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace passerelle {

class DuplicateCard;
class EmptyState;
class PartnerDetail;
class PartnerList;
class PartnerLists;
class Prompts;

/// The partners of the territory: organizations, their contacts, and who does what.
class PartnersPage final : public Page
{
    Q_OBJECT

public:
    PartnersPage(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    bool can(WindowCommand command) const override;
    void perform(WindowCommand command) override;
    void goTo(const Destination &destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    PartnerView view() const { return m_header->view(); }
    PartnerList &list() const;
    void setView(PartnerView view);
    void onContentsChanged(const ChangeSet &changes);
    void readAll();
    void fillLists();
    void showList();
    void writeEmptyState();
    void showDetail();
    void showCounts();
    void addItem();
    void addContactOf(const OrganizationId &organization);
    void removeItem();
    void reveal(PartnerView view, const QString &id);
    void takeRefusal(const Result<> &result);

    PlanSession &m_session;
    PlansOfFile m_plans;
    bool m_isStale = false; ///< changed while the page was hidden
    PartnersHeader *m_header;
    QWidget *m_duplicatesRoom;
    DuplicateCard *m_duplicates;
    QStackedWidget *m_content; ///< the splitter, or the empty state
    QSplitter *m_splitter;
    PartnerLists *m_lists;
    QLabel *m_legend;
    PartnerDetail *m_detail;
    EmptyState *m_empty;
    QPushButton *m_addFirst;
};

} // namespace passerelle
