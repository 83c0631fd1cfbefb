#pragma once

#include <QDialog>

namespace passerelle {

/// A dialog shown as high as what it holds: wrapped texts know their height once the width is
/// known, and large texts take more lines than a dialog is given otherwise. When that is more than
/// the screen has room for, also later, the whole is scrolled.
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    /// As wide as so many letters of its font, and no wider than the window it stands over.
    void setWidth(int characters);

protected:
    /// Makes it as high as what it holds now.
    void fit();
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int neededHeight() const;
    /// Of the screen, for what is inside the frame.
    int highest() const;
    void makeScrollable();

    QWidget *m_content = nullptr; ///< what is scrolled, once it is
};

} // namespace passerelle
