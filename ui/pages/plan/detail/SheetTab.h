#pragma once

#include "ui/pages/plan/detail/DetailTab.h"
#include "ui/pages/plan/detail/RowFields.h"

#include <functional>
#include <vector>

namespace passerelle {

class TagField;

/// The tab "Fiche": the fields of an action, each written when it is left.
class SheetTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit SheetTab(PlanSession &session, QWidget *parent = nullptr);

protected:
    void refresh(const Action &action) override;

private:
    using Change = RowFields<Action>::Change;

    void addWho();
    void addWhen();
    void addForWhom();
    void addTexts();
    void addRest();

    void addOrganizations(const char *column, std::vector<OrganizationId> Action::*member,
                          const std::function<QString()> &name);
    /// Adds the organization called `name`, made when there is none, in one edit; `field` says when
    /// it could be several.
    void addNamed(TagField &field, std::vector<OrganizationId> Action::*member,
                  const QString &name);
    void addTerms(const char *column, TermList list, QStringList Action::*member,
                  const std::function<QString()> &name);
    void addPlaces();
    void addReferences();
    void addReferent();
    void addOrigin();
    void addWeight();
    void change(const Change &change);

    FieldForm *m_form;
    RowFields<Action> m_fields;
};

} // namespace passerelle
