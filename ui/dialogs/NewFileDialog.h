#pragma once

#include "core/exchange/templates/PlanTemplate.h"
#include "ui/dialogs/FittedDialog.h"

#include <optional>

class QLabel;

namespace passerelle {

class LineField;
class NewPlanForm;

/// Asks what a new file holds: its territory and the first plan. Saves nothing; where the file goes
/// is asked by the caller, who may then ask again with what was typed.
class NewFileDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit NewFileDialog(QWidget *parent = nullptr);

    /// What the file is to hold, without its author; nullopt when the user gave up.
    std::optional<TemplateFile> ask();

    /// Says why the file could not be made, above the buttons.
    void setProblem(const QString &problem);

private:
    void accept() override;
    void layOut();

    LineField *m_territory;
    QLabel *m_territoryProblem;
    NewPlanForm *m_plan;
    QLabel *m_problem;
    TemplateFile m_file;
};

} // namespace passerelle
