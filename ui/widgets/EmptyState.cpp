#include "ui/widgets/EmptyState.h"

#include "ui/look/StyleSheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace passerelle {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setLook(*m_title, "itemTitle");
    setLook(*m_explanation, "soft");
    for (QLabel *label : {m_title, m_explanation}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *content = new QWidget(this);
    setLook(*content, "content");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
    auto *scroll = new QScrollArea(this); // for large texts
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(scroll);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton(this);
    if (m_buttons->count() == 2)
        setLook(*button, "main");
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace passerelle
