#include "ui/widgets/LineField.h"

#include <QKeyEvent>
#include <QStyle>

namespace passerelle {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString &value)
{
    const bool isTyping = hasFocus() && text() != m_value;
    m_value = value;
    if (isTyping)
        return;
    setText(value);
    setCursorPosition(0);
    setProblem({});
}

void LineField::setProblem(const QString &problem)
{
    if (problem == accessibleDescription() && property("problem").toBool() == !problem.isEmpty())
        return;
    setProperty("problem", !problem.isEmpty());
    setToolTip(problem);
    setAccessibleDescription(problem);
    style()->unpolish(this);
    style()->polish(this);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        setText(m_value);
        setProblem({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::commit()
{
    if (text() == m_value || isReadOnly())
        return;
    // What the edit makes of it comes back by setValue().
    m_value = text();
    emit committed(m_value);
}

} // namespace passerelle
