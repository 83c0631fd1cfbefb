#pragma once

#include "ui/dialogs/FittedDialog.h"
#include "ui/dialogs/NewPlanForm.h"

namespace passerelle {

/// Asks what a further plan of an open file starts as. Saves nothing.
class NewPlanDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `territory`: the name of the file's territory, for the title proposed.
    explicit NewPlanDialog(const QString &territory, QWidget *parent = nullptr);

    /// nullopt when the user gave up.
    std::optional<NewPlan> ask();

private:
    void accept() override;

    NewPlanForm *m_form;
    NewPlan m_plan;
};

} // namespace passerelle
