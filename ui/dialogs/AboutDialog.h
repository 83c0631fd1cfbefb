#pragma once

#include <QDialog>

namespace passerelle {

/// Which version this is, its licence, and the libraries it stands on.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace passerelle
