#include "ui/pages/Page.h"

#include <QEvent>

namespace passerelle {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

bool Page::can(WindowCommand /*command*/) const
{
    return false;
}

void Page::perform(WindowCommand /*command*/) { }

void Page::offer(const QList<QAction *> & /*commands*/) { }

void Page::goTo(const Destination & /*destination*/) { }

QVariantMap Page::state() const
{
    return {};
}

void Page::restore(const QVariantMap & /*state*/) { }

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passerelle
