#include "ui/widgets/LineField.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/UndoKeys.h"

#include <QKeyEvent>

namespace passerelle {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString &value)
{
    const bool isTyping = m_typed.isNews(text());
    m_typed.settle(value);
    if (isTyping)
        return;
    setText(value);
    m_typed.settle(text());
    setCursorPosition(0);
    setProblem({});
}

void LineField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("problem", !problem.isEmpty());
    setToolTip(problem);
    setAccessibleDescription(problem);
    repolish(*this);
}

bool LineField::event(QEvent *event)
{
    if (answersUndoKey(*event, m_typed.isNews(text()), isUndoAvailable(), isRedoAvailable()))
        return true;
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<UndoKey> key = undoKeyOf(*event); key && !isReadOnly()) {
        if (*key == UndoKey::Undo)
            undo();
        else
            redo();
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != m_typed.sound()) {
        setText(m_typed.sound());
        m_typed.settle(text());
        setProblem({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::forgetTyping()
{
    const QSignalBlocker quiet(this);
    const int place = cursorPosition();
    setText(text());
    setCursorPosition(place);
}

void LineField::commit()
{
    const QString typed = text();
    if (!m_typed.isNews(typed) || isReadOnly())
        return;
    m_typed.tell(typed);
    setProblem({});
    // What the edit makes of it comes back by setValue().
    emit committed(typed);
    if (!m_problem.isEmpty())
        return;
    m_typed.accept();
    // From now on it is the file's to undo.
    forgetTyping();
}

} // namespace passerelle
