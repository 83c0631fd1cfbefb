#pragma once

#include "core/statistics/OrganizationRoles.h"
#include "ui/pages/Page.h"
#include "ui/pages/partners/PlansOfFile.h"

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace passerelle {

class ContactPanel;
class DuplicateCard;
class ElidedLabel;
class EmptyState;
class OrganizationPanel;
class PartnerList;
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
    enum View
    {
        Organizations,
        Contacts,
        WhoDoesWhat
    };
    static constexpr int viewCount = 3;

    void layOut();
    QWidget *makeDetail();
    void connectParts();
    View view() const;
    PartnerList &list() const { return *m_lists[size_t(view())]; }
    void setView(View view);
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
    void reveal(View view, const QString &id);
    const OrganizationRoles &rolesOf(const OrganizationId &organization) const;
    void takeRefusal(const Result<> &result);

    PlanSession &m_session;
    PlansOfFile m_plans;
    std::vector<OrganizationRoles> m_roles;
    bool m_isStale = false; ///< changed while the page was hidden
    QLabel *m_title;
    QButtonGroup *m_views;
    std::array<QPushButton *, viewCount> m_viewButtons;
    QLineEdit *m_words;
    ElidedLabel *m_counts;
    QPushButton *m_add;
    QWidget *m_duplicatesRoom;
    DuplicateCard *m_duplicates;
    QStackedWidget *m_content; ///< the splitter, or the empty state
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    std::array<PartnerList *, viewCount> m_lists;
    QLabel *m_legend;
    QScrollArea *m_detail;
    QStackedWidget *m_panels;
    OrganizationPanel *m_organization;
    ContactPanel *m_contact;
    EmptyState *m_empty;
    QPushButton *m_addFirst;
};

} // namespace passerelle
