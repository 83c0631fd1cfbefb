#include "ui/dialogs/NewFileDialog.h"

#include "ui/dialogs/FormParts.h"
#include "ui/dialogs/NewPlanForm.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/LineField.h"

#include <QLabel>
#include <QVBoxLayout>

namespace passerelle {

NewFileDialog::NewFileDialog(QWidget *parent)
    : FittedDialog(parent)
    , m_territory(new LineField(this))
    , m_territoryProblem(newProblemLine(this))
    , m_plan(new NewPlanForm(this))
    , m_problem(newProblemLine(this))
{
    setObjectName(QStringLiteral("newFileDialog"));
    setWindowTitle(tr("New file"));
    m_territory->setObjectName(QStringLiteral("territory"));
    m_territory->setPlaceholderText(tr("Name of the commune, intercommunality, department..."));
    m_problem->setObjectName(QStringLiteral("fileProblem"));
    layOut();
    connect(m_territory, &QLineEdit::textEdited, this, [this](const QString &name) {
        showProblem(*m_territory, *m_territoryProblem, {});
        m_plan->setTerritory(name);
    });
}

void NewFileDialog::layOut()
{
    auto *explanation = new QLabel(tr("One file holds one territory: its partners, its plans, its "
                                      "meetings and its indicators."),
                                   this);
    setLook(*explanation, "soft");
    explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(explanation);
    column->addSpacing(10);
    addField(*column, tr("&Territory"), *m_territory, *m_territoryProblem);
    column->addSpacing(10);
    column->addWidget(m_plan);
    column->addSpacing(8);
    column->addWidget(m_problem);
    column->addStretch();
    addDialogButtons(*this, *column, tr("&Save as..."));
    setWidth(dialogCharacters);
}

std::optional<TemplateFile> NewFileDialog::ask()
{
    m_territory->setFocus();
    return exec() == Accepted ? std::optional(m_file) : std::nullopt;
}

void NewFileDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void NewFileDialog::accept()
{
    setProblem({});
    const QString territory = m_territory->text().simplified();
    if (territory.isEmpty()) {
        showProblem(*m_territory, *m_territoryProblem, tr("Give the name of the territory."));
        m_territory->setFocus();
        return;
    }
    const std::optional<NewPlan> plan = m_plan->read();
    if (!plan)
        return;
    m_file = {plan->from, territory, plan->title, plan->term, {}};
    FittedDialog::accept();
}

} // namespace passerelle
