#pragma once

#include <QDialog>

namespace passerelle {

/// A dialog shown as high as what it holds: wrapped texts know their height once the width is
/// known, and large texts take more lines than a dialog is given otherwise. What the screen has no
/// room for is scrolled to.
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    /// As wide as so many letters of its font, and no wider than the window it stands over.
    void setWidth(int characters);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeScrollable();
};

} // namespace passerelle
