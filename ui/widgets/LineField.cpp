#include "ui/widgets/LineField.h"

#include "ui/look/StyleSheet.h"

#include <QKeyEvent>

namespace passerelle {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString &value)
{
    // It stays with what is wrong with it, for the user to correct or to drop.
    if (!m_problem.isEmpty()) {
        m_typed.keep(value);
        return;
    }
    const bool isTyping = m_typed.isNews(text());
    m_typed.settle(value);
    if (isTyping)
        return;
    setText(value);
    m_typed.settle(text());
    setCursorPosition(0);
}

void LineField::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(m_problem.isEmpty() ? m_hint : m_problem);
}

void LineField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("problem", !problem.isEmpty());
    setToolTip(problem.isEmpty() ? m_hint : problem);
    setAccessibleDescription(problem);
    repolish(*this);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_typed.sound()) {
        giveBack();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::giveBack()
{
    setText(m_typed.sound());
    m_typed.settle(text());
    setProblem({});
}

void LineField::forget()
{
    if (!m_problem.isEmpty())
        giveBack();
}

void LineField::commit()
{
    const QString typed = text();
    // What was refused may be right by now: the other end of the period was corrected.
    const bool isToTell = m_typed.isNews(typed) || !m_problem.isEmpty();
    if (!isToTell || isReadOnly())
        return;
    m_typed.tell(typed);
    setProblem({});
    // What the edit makes of it comes back by setValue().
    emit committed(typed);
    if (m_problem.isEmpty())
        m_typed.accept();
}

} // namespace passerelle
