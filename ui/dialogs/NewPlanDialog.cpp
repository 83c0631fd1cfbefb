#include "ui/dialogs/NewPlanDialog.h"

#include "ui/dialogs/FormParts.h"
#include "ui/look/StyleSheet.h"

#include <QLabel>
#include <QVBoxLayout>

namespace passerelle {

NewPlanDialog::NewPlanDialog(const QString &territory, QWidget *parent)
    : FittedDialog(parent)
    , m_form(new NewPlanForm(this))
{
    setObjectName(QStringLiteral("newPlanDialog"));
    setWindowTitle(tr("New plan in this file"));
    m_form->setTerritory(territory);
    auto *explanation =
        new QLabel(tr("The plans of one file share its partners, its contacts and the indicators "
                      "of its territory. The menu \"Plan\" goes from one to the other."),
                   this);
    setLook(*explanation, "soft");
    explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(explanation);
    column->addSpacing(10);
    column->addWidget(m_form);
    column->addStretch();
    addDialogButtons(*this, *column, tr("&Add the plan"));
    setWidth(dialogCharacters);
}

std::optional<NewPlan> NewPlanDialog::ask()
{
    return exec() == Accepted ? std::optional(m_plan) : std::nullopt;
}

void NewPlanDialog::accept()
{
    const std::optional<NewPlan> plan = m_form->read();
    if (!plan)
        return;
    m_plan = *plan;
    FittedDialog::accept();
}

} // namespace passerelle
