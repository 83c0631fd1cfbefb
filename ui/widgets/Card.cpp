#include "ui/widgets/Card.h"

#include "ui/look/StyleSheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace passerelle {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setLook(*this, "card");
    setLook(*m_title, "cardTitle");
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(m_header);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace passerelle
