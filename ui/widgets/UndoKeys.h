#pragma once

#include <QKeyEvent>

#include <optional>

namespace passerelle {

/// The two keys that are a field's own while something is being typed in it, and the file's when
/// all of it is told: then the field leaves them to the window.
enum class UndoKey
{
    Undo,
    Redo
};

/// Which of them a key is, if any. Ctrl+Y redoes on every desktop, as the menu says; Qt's own
/// fields know it on some only.
inline std::optional<UndoKey> undoKeyOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return UndoKey::Undo;
    const bool isCtrlY =
        event.key() == Qt::Key_Y && event.modifiers() == Qt::KeyboardModifiers(Qt::ControlModifier);
    return event.matches(QKeySequence::Redo) || isCtrlY ? std::optional(UndoKey::Redo)
                                                        : std::nullopt;
}

/// What a field answers to ShortcutOverride for them: whether it takes the key, or leaves it to the
/// window. False for any other key.
inline bool answersUndoKey(QKeyEvent &event, bool isTyping, bool canUndo, bool canRedo)
{
    const std::optional<UndoKey> key = undoKeyOf(event);
    if (!key)
        return false;
    event.setAccepted(isTyping || (*key == UndoKey::Undo ? canUndo : canRedo));
    return true;
}

} // namespace passerelle
