#pragma once

#include "core/exchange/templates/PlanTemplate.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace passerelle {

class LineField;
class PeriodField;

/// What a new plan starts as.
struct NewPlan
{
    PlanTemplate from = PlanTemplate::Cls;
    QString title;
    DatePeriod term; ///< open ends when unknown

    bool operator==(const NewPlan &) const = default;
};

/// The fields of a new plan: what it starts from, its title, its term. What is wrong is said below
/// the field that has it.
class NewPlanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPlanForm(QWidget *parent = nullptr);

    /// The title proposed follows the territory and the template until the user writes another.
    void setTerritory(const QString &name);

    /// What the fields hold; nullopt when one is to be corrected, which then says so and has the
    /// focus.
    std::optional<NewPlan> read();

private:
    void addTemplates(QVBoxLayout &column);
    PlanTemplate chosen() const;
    void propose();

    QButtonGroup *m_templates;
    LineField *m_title;
    PeriodField *m_term;
    QLabel *m_titleProblem;
    QLabel *m_termProblem;
    QString m_territory;
    bool m_isTitleOwn = false; ///< written by the user
};

} // namespace passerelle
