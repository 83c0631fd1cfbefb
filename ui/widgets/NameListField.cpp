#include "ui/widgets/NameListField.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

namespace passerelle {

namespace {

constexpr auto separator = u';';

} // namespace

NameListField::NameListField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new TagCompleter(this))
{
    // Not QLineEdit::setCompleter, which completes the whole line.
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &NameListField::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &NameListField::take);
}

void NameListField::setChoices(std::vector<Tag> choices)
{
    m_choices = std::move(choices);
    m_completer->setTags(m_choices);
}

std::pair<qsizetype, qsizetype> NameListField::nameUnderCursor() const
{
    const QString line = text();
    const qsizetype cursor = cursorPosition();
    qsizetype start = cursor == 0 ? 0 : line.lastIndexOf(separator, cursor - 1) + 1;
    while (start < cursor && line.at(start).isSpace())
        ++start;
    const qsizetype next = line.indexOf(separator, cursor);
    return {start, next < 0 ? line.size() : next};
}

void NameListField::complete()
{
    const auto [start, end] = nameUnderCursor();
    const QString name = text().sliced(start, end - start).trimmed();
    m_completer->setCompletionPrefix(name);
    if (name.isEmpty() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void NameListField::take(const QString &completion)
{
    const auto chosen = std::ranges::find_if(
        m_choices, [&](const Tag &tag) { return completionText(tag) == completion; });
    if (chosen == m_choices.end())
        return;
    const auto [start, end] = nameUnderCursor();
    const QString name = nameOf(*chosen);
    setText(text().replace(start, end - start, name));
    setCursorPosition(int(start + name.size()));
}

QString NameListField::nameOf(const Tag &tag) const
{
    const auto count = std::ranges::count(m_choices, tag.label, &Tag::label);
    return count > 1 && !tag.fullName.isEmpty() ? tag.fullName : tag.label;
}

void NameListField::keyPressEvent(QKeyEvent *event)
{
    const bool isForCompletions = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (isForCompletions && m_completer->popup()->isVisible())
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace passerelle
