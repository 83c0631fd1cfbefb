#pragma once

#include "ui/widgets/TypedField.h"

#include <QCoreApplication>

namespace passerelle {

/// What the fields of text have in common, whatever widget shows it: words being typed are neither
/// overwritten nor told twice, Escape gives the last sound value back, and what could not be taken
/// stays with what is wrong with it, for the user to correct or to drop.
class TypedTextField : public TypedField
{
    Q_DECLARE_TR_FUNCTIONS(TypedTextField)

public:
    /// Shows a value, which is sound; what is being typed is kept, and what was refused too.
    void setValue(const QString &value);
    /// What the tool tip says while nothing is wrong.
    void setHint(const QString &hint);

    /// Says what is wrong with what was typed, by colour, tool tip and description; empty: nothing.
    /// Said while the value is told, it refuses the value.
    void setProblem(const QString &problem);
    /// What is wrong with what was typed; empty: nothing.
    const QString &problem() const { return m_problem; }
    /// Shows `text` again, which was right but could not be written. Said while it is told.
    void refuse(const QString &text);

    void commit() override;
    QString refusedText() const override;
    void forget() override;

protected:
    virtual QString typed() const = 0;
    virtual bool takesTyping() const = 0;
    virtual void showText(const QString &text) = 0;
    /// Shows `text` in place of what the user gives up.
    virtual void giveBackText(const QString &text) = 0;
    /// Emits the signal that tells the value.
    virtual void tell(const QString &value) = 0;
    /// Empties the field's own undo.
    virtual void forgetTyping() = 0;

    /// Whether something was typed that is not told yet.
    bool isTyping() const { return typed() != m_known; }
    /// Whether Escape has something to give back.
    bool isChanged() const { return typed() != m_sound; }
    /// Shows the last sound value again.
    void giveBack();

private:
    QWidget &widget();
    void settle(const QString &shown);

    QString m_sound; ///< the owner's value, as the field shows it
    QString m_known; ///< what the owner was told last
    QString m_hint;
    QString m_problem;
    bool m_isRefused = false; ///< by the file, not for what it says
};

/// Has `write` make the edit of each text `field` tells; what it does not write (false) stays in
/// the field, marked, until it is taken or given up.
template <typename Field, typename Write>
void writeTyped(Field *field, const QObject *context, Write write)
{
    QObject::connect(field, &Field::committed, context, [field, write](const QString &text) {
        if (!write(text))
            field->refuse(text);
    });
}

} // namespace passerelle
