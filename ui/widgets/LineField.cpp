#include "ui/widgets/LineField.h"

#include "ui/widgets/UndoKeys.h"

#include <QKeyEvent>

namespace passerelle {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(); });
}

void LineField::showText(const QString &text)
{
    setText(text);
    setCursorPosition(0);
}

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && answersUndoKey(static_cast<QKeyEvent &>(*event), isTyping(), isUndoAvailable(),
                          isRedoAvailable()))
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
    if (event->key() == Qt::Key_Escape && isChanged()) {
        giveBack();
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

} // namespace passerelle
