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

/// The same, and what could not be taken is dropped: it belongs to the row left. For who is about
/// to show another row in the fields below `parent`.
void leaveTyped(QWidget &parent);

/// The texts below `parent` that could not be taken.
QStringList refusedTexts(const QWidget &parent);

/// What a field of text has shown and told, so that words being typed are neither overwritten nor
/// told twice, and Escape can give the last sound value back.
class TypedText final
{
public:
    /// The owner's value, as the field shows it.
    void settle(const QString &shown)
    {
        m_sound = shown;
        m_known = shown;
    }
    /// The owner's value while another text is shown.
    void keep(const QString &value) { m_sound = value; }
    /// Whether `text` was typed since, and not told yet.
    bool isNews(const QString &text) const { return text != m_known; }
    void tell(const QString &text) { m_known = text; }
    /// What was told is the value from now on.
    void accept() { m_sound = m_known; }
    /// What Escape gives back.
    const QString &sound() const { return m_sound; }

private:
    QString m_sound;
    QString m_known;
};

} // namespace passerelle
