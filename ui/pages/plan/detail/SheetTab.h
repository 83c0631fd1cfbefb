#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

#include <functional>
#include <vector>

namespace passerelle {

class FieldForm;
class TagField;
struct Tag;

/// The tab "Fiche": the fields of an action, each written when it is left.
class SheetTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit SheetTab(PlanSession &session, QWidget *parent = nullptr);

protected:
    void refresh(const Action &action) override;

private:
    using Change = std::function<void(Action &)>;
    using Show = std::function<void(const Action &)>;

    void addWho();
    void addWhen();
    void addForWhom();
    void addTexts();
    void addRest();

    void addLine(const char *column, QString Action::*member);
    void addText(const char *column, QString Action::*member);
    void addFlag(const char *column, bool Action::*member);
    template <typename Enum>
    void addChoice(const char *column, std::optional<Enum> Action::*member);
    template <typename Enum>
    void addChoice(const char *column, Enum Action::*member);
    void addOrganizations(const char *column, std::vector<OrganizationId> Action::*member,
                          const std::function<QString()> &name);
    void addTerms(const char *column, TermList list, QStringList Action::*member,
                  const std::function<QString()> &name);
    void addPlaces();
    void addReferences();
    void addReferent();
    void addOrigin();
    void addWeight();
    void change(const Change &change);

    FieldForm *m_form;
    std::vector<Show> m_shows;
};

} // namespace passerelle
