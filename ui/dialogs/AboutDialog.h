#pragma once

#include "ui/dialogs/FittedDialog.h"

namespace passerelle {

/// Which version this is, its licence, and the libraries it stands on.
class AboutDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace passerelle
