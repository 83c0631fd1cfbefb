#include "ui/widgets/TypedTextField.h"

#include "ui/look/StyleSheet.h"

#include <QWidget>

namespace passerelle {

QWidget &TypedTextField::widget()
{
    return dynamic_cast<QWidget &>(*this);
}

void TypedTextField::settle(const QString &shown)
{
    m_sound = shown;
    m_known = shown;
}

void TypedTextField::setValue(const QString &value)
{
    if (!m_problem.isEmpty()) {
        m_sound = value;
        return;
    }
    const bool isKept = isTyping();
    settle(value);
    if (isKept)
        return;
    showText(value);
    settle(typed());
}

void TypedTextField::setHint(const QString &hint)
{
    m_hint = hint;
    widget().setToolTip(m_problem.isEmpty() ? m_hint : m_problem);
}

void TypedTextField::setProblem(const QString &problem)
{
    m_isRefused = false;
    if (problem == m_problem)
        return;
    m_problem = problem;
    widget().setProperty("problem", !problem.isEmpty());
    widget().setToolTip(problem.isEmpty() ? m_hint : problem);
    widget().setAccessibleDescription(problem);
    repolish(widget());
}

void TypedTextField::refuse(const QString &text)
{
    {
        // Told again when the user comes back to it, not as if it were typed now.
        const QSignalBlocker quiet(&widget());
        showText(text);
    }
    setProblem(tr("Not written yet: this stays here until you leave the line. Press Esc to take "
                  "it back."));
    m_isRefused = true;
}

void TypedTextField::commit()
{
    const QString value = typed();
    // What was refused may be right by now: the other end of the period was corrected, or there is
    // room on the disk again.
    const bool isToTell = isTyping() || !m_problem.isEmpty();
    if (!isToTell || !takesTyping())
        return;
    m_known = value;
    setProblem({});
    // What the edit makes of it comes back by setValue().
    tell(value);
    if (!m_problem.isEmpty())
        return;
    m_sound = m_known;
    // From now on it is the file's to undo.
    forgetTyping();
}

QString TypedTextField::refusedText() const
{
    return m_isRefused ? typed() : QString();
}

void TypedTextField::giveBack()
{
    giveBackText(m_sound);
    settle(typed());
    setProblem({});
}

void TypedTextField::forget()
{
    if (!m_problem.isEmpty())
        giveBack();
}

} // namespace passerelle
