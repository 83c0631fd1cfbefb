#pragma once

#include "ui/widgets/TypedField.h"

#include <QFrame>

#include <vector>

class QFocusEvent;
class QKeyEvent;
class QLineEdit;

namespace passerelle {

class FlowLayout;
class TagCompleter;

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
/// be made in place, also by going to another field, but not by going to another window. A name
/// that could be several, or none, is the owner's to decide. Escape empties the line; Backspace in
/// the empty line takes the last name away.
class TagField final : public QFrame, public TypedField
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// What can be picked, in the order of the completion.
    void setChoices(std::vector<Tag> choices);
    void setValues(const QStringList &ids);
    const QStringList &values() const { return m_values; }
    /// Whether names that are not of one of the choices are told by newNameEntered(); else they
    /// stay in the line.
    void setTakesNewNames(bool takes) { m_takesNewNames = takes; }
    void setReadOnly(bool isReadOnly);
    void setPlaceholder(const QString &text);

    /// Says what is wrong with the name in the line, by colour, tool tip and description; empty:
    /// nothing. Said while newNameEntered() is told, it refuses the name, which stays in the line.
    void setProblem(const QString &problem);
    const QString &problem() const { return m_problem; }

    void commit() override;
    void forget() override;

    QLineEdit *line() const { return m_line; }

signals:
    void committed(const QStringList &ids);
    /// A name nobody has yet, or that several have: the owner makes or finds who is meant and gives
    /// it back by setChoices and setValues, or refuses by setProblem.
    void newNameEntered(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChips();
    void fitLine();
    void takeTyped();
    void followTyping(const QString &typed);
    void followFocus(const QFocusEvent &event);
    bool takesKey(const QKeyEvent &event);
    void pick(const QString &name);
    void pick(const Tag &tag);
    void refuse(const QString &name, const QString &problem);
    void remove(const QString &id);
    const Tag *choice(const QString &id) const;
    /// The one choice called so; nullptr when none is, or several are.
    const Tag *choiceNamed(const QString &name) const;

    std::vector<Tag> m_choices;
    QStringList m_values;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    TagCompleter *m_completer;
    std::vector<QWidget *> m_chips;
    QString m_problem;
    bool m_takesNewNames = true;
    bool m_isReadOnly = false;
};

} // namespace passerelle
