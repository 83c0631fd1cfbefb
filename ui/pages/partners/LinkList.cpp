#include "ui/pages/partners/LinkList.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/LinkButton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace passerelle {

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void LinkList::setLinks(std::vector<Link> links)
{
    if (m_links == links)
        return;
    m_links = std::move(links);
    for (QWidget *line : m_lines) {
        m_column->removeWidget(line);
        // The link that was clicked is still speaking.
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const Link &link : m_links)
        add(link);
    updateGeometry();
}

void LinkList::add(const Link &link)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    if (link.id.isEmpty()) {
        auto *text = new QLabel(link.text, line);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setContentsMargins(4, 2, 4, 2);
        column->addWidget(text);
    } else {
        auto *button = new LinkButton(link.text, line);
        button->setObjectName(QStringLiteral("link"));
        button->setAccessibleName(link.text);
        button->setAccessibleDescription(link.note);
        QFont font = button->font();
        font.setItalic(link.isSoft);
        button->setFont(font);
        connect(button, &LinkButton::clicked, this, [this, id = link.id] { emit chosen(id); });
        column->addWidget(button);
    }
    if (!link.note.isEmpty()) {
        auto *note = new QLabel(link.note, line);
        setLook(*note, "soft");
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setContentsMargins(4, 0, 4, 0);
        column->addWidget(note);
    }
    m_column->addWidget(line);
    m_lines.push_back(line);
    line->show();
}

} // namespace passerelle
