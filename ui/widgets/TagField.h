#pragma once

#include "ui/widgets/TypedField.h"

#include <QFrame>

#include <vector>

class QCompleter;
class QFocusEvent;
class QKeyEvent;
class QLineEdit;
class QStringListModel;

namespace passerelle {

class FlowLayout;

/// Something a TagField can hold.
struct Tag
{
    QString id;
    QString label;
    QString fullName = {}; ///< also found by it, and shown as tool tip; empty: the label

    bool operator==(const Tag &) const = default;
};

/// How a tag stands in a list to choose from: by its full name, with its label when that is
/// another.
QString completionText(const Tag &tag);

/// A list of names picked one by one: chips, each with a cross, and a line that completes what is
/// typed among the names there are. Enter or a comma takes the name; one that is not known yet can
/// be made in place, also by going to another field, but not by going to another window. Escape
/// empties the line; Backspace in the empty line takes the last name away.
class TagField final : public QFrame, public TypedField
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// What can be picked, in the order of the completion.
    void setChoices(std::vector<Tag> choices);
    void setValues(const QStringList &ids);
    const QStringList &values() const { return m_values; }
    /// Whether names that are not among the choices are told by newNameEntered(); else they stay
    /// in the line.
    void setTakesNewNames(bool takes) { m_takesNewNames = takes; }
    void setReadOnly(bool isReadOnly);
    void setPlaceholder(const QString &text);

    void commit() override;

    QLineEdit *line() const { return m_line; }

signals:
    void committed(const QStringList &ids);
    /// A name nobody has yet: the owner makes it and gives it back by setChoices and setValues.
    void newNameEntered(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChips();
    void fitLine();
    void takeTyped();
    void takeAtComma(const QString &typed);
    void followFocus(const QFocusEvent &event);
    bool takesKey(const QKeyEvent &event);
    void pick(const QString &label);
    void remove(const QString &id);
    const Tag *choice(const QString &id) const;

    std::vector<Tag> m_choices;
    QStringList m_values;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    std::vector<QWidget *> m_chips;
    bool m_takesNewNames = true;
    bool m_isReadOnly = false;
};

} // namespace passerelle
