#pragma once

#include "ui/widgets/TagCompleter.h"
#include "ui/widgets/TagField.h"

#include <QLineEdit>

namespace passerelle {

/// Several names in one line, apart by semicolons, each completed as it is typed: what a cell of a
/// table has room for. Any name may be typed; the owner decides what new ones are.
class NameListField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameListField(QWidget *parent = nullptr);

    /// What names are completed with, in this order; found by label and full name alike.
    void setChoices(std::vector<Tag> choices);

    QCompleter *completions() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the name under the cursor starts and ends.
    std::pair<qsizetype, qsizetype> nameUnderCursor() const;
    void complete();
    void take(const QString &completion);
    /// What is written for a choice: its label, its full name where another has that label too.
    QString nameOf(const Tag &tag) const;

    std::vector<Tag> m_choices;
    TagCompleter *m_completer;
};

} // namespace passerelle
