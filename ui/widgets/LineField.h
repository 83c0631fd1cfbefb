#pragma once

#include "ui/widgets/TypedTextField.h"

#include <QLineEdit>

namespace passerelle {

/// One line of text that tells its new value when the user is done with it: Enter, or leaving the
/// field. Escape gives the last sound value back.
class LineField : public QLineEdit, public TypedTextField
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

signals:
    /// The user gave another value.
    void committed(const QString &value);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    QString typed() const override { return text(); }
    bool takesTyping() const override { return !isReadOnly(); }
    void showText(const QString &text) override;
    void giveBackText(const QString &text) override { setText(text); }
    void tell(const QString &value) override { emit committed(value); }
    void forgetTyping() override;
};

} // namespace passerelle
