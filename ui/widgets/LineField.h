#pragma once

#include "ui/widgets/TypedField.h"

#include <QLineEdit>

namespace passerelle {

/// One line of text that tells its new value when the user is done with it: Enter, or leaving the
/// field. Escape gives the last sound value back.
class LineField : public QLineEdit, public TypedField
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// Shows a value, which is sound; what is being typed is kept, and what was refused too.
    void setValue(const QString &value);
    /// What the tool tip says while nothing is wrong.
    void setHint(const QString &hint);

    void commit() override;
    void forget() override;

    /// Says what is wrong with what was typed, by colour, tool tip and description; empty: nothing.
    /// Said while committed() is told, it refuses the value.
    void setProblem(const QString &problem);
    /// What is wrong with what was typed; empty: nothing.
    const QString &problem() const { return m_problem; }

signals:
    /// The user gave another value.
    void committed(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Shows the last sound value again.
    void giveBack();

    TypedText m_typed;
    QString m_hint;
    QString m_problem;
};

} // namespace passerelle
