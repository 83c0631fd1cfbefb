#include "ui/pages/plan/detail/DetailTab.h"

#include <QEvent>

namespace passerelle {

DetailTab::DetailTab(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}

void DetailTab::showAction(const ActionId &action)
{
    m_action = action;
    if (const Action *shown = this->action())
        refresh(*shown);
}

std::optional<bool> DetailTab::can(WindowCommand /*command*/) const
{
    return std::nullopt;
}

void DetailTab::perform(WindowCommand /*command*/) { }

void DetailTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAction(m_action);
    }
    QWidget::changeEvent(event);
}

} // namespace passerelle
