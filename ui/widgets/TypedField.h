#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace passerelle {

/// A field that tells what is typed in it when it is left. Until then nobody else knows of it.
class TypedField
{
public:
    virtual ~TypedField() = default;

    /// Tells what is typed, as leaving the field does; nothing when it is known already.
    virtual void commit() = 0;

    /// What was typed and could not be taken, where it would be a pity to lose it; else empty.
    virtual QString refusedText() const { return {}; }

    /// Drops what was typed and could not be taken. Call after commit().
    virtual void forget() { }
};

/// Has the fields below `parent` tell what is typed in them, and the table there whose open cell
/// has the keyboard write that cell; the keyboard stays in the field or the table it is in. For who
/// is about to show something else in them, or to work on what they edit.
void commitTyped(QWidget &parent);

/// The texts below `parent` that could not be taken.
QStringList refusedTexts(const QWidget &parent);

/// As commitTyped(), and what could not be taken is dropped and given: it belongs to the row left.
/// For who is about to show another row in the fields below `parent`.
QStringList leaveTyped(QWidget &parent);

} // namespace passerelle
