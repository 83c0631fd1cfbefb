#include "ui/window/MessageBar.h"

#include "ui/look/StyleSheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace passerelle {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("message"));
    m_undo->setObjectName(QStringLiteral("undoMessage"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    retranslate();
    hide();
}

void MessageBar::say(const QString &sentence, bool offersUndo)
{
    show(sentence, "message", offersUndo);
}

void MessageBar::warn(const QString &sentence)
{
    show(sentence, "warning", false);
}

void MessageBar::withdrawUndo()
{
    m_undo->hide();
}

void MessageBar::show(const QString &sentence, const char *look, bool offersUndo)
{
    setLook(*this, look);
    repolish(*this);
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setVisible(offersUndo);
    setVisible(true);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace passerelle
