#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

class QVBoxLayout;

namespace passerelle {

/// The tab "Partenaires": who does this action, each with its role and the people to call; a name
/// leads to its page. Roles are given in the tab "Fiche".
class PartnersTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit PartnersTab(PlanSession &session, QWidget *parent = nullptr);

protected:
    void refresh(const Action &action) override;

private:
    void addRole(const QString &role, const std::vector<OrganizationId> &organizations);
    QWidget *entry(const Organization &organization);

    QVBoxLayout *m_entries;
};

} // namespace passerelle
