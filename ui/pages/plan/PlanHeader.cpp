#include "ui/pages/plan/PlanHeader.h"

#include "ui/look/StyleSheet.h"
#include "ui/window/WindowCommand.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace passerelle {

PlanHeader::PlanHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_add(new QPushButton(this))
{
    setLook(*m_title, "pageTitle");
    setLook(*m_count, "soft");
    setLook(*m_add, "menu");
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_add->setObjectName(QStringLiteral("addToPlan"));
    m_add->setMenu(new QMenu(m_add));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_add);
    retranslate();
}

void PlanHeader::setCounts(int shown, int total, int subActions)
{
    m_shown = shown;
    m_total = total;
    m_subActions = subActions;
    showCounts();
}

void PlanHeader::showCounts()
{
    QString whole = tr("%n action(s)", nullptr, m_total - m_subActions);
    if (m_subActions > 0)
        whole += QStringLiteral(" + ") + tr("%n sub-action(s)", nullptr, m_subActions);
    //: Actions and sub-actions: "12 shown of 49".
    const QString part = tr("%n shown of %1", nullptr, m_shown).arg(m_total);
    m_count->setText(m_shown == m_total ? whole : part);
}

void PlanHeader::offer(const QList<QAction *> &commands)
{
    for (QAction *command : commands)
        for (const WindowCommand adds : {WindowCommand::NewItem, WindowCommand::NewChild})
            if (command->data() == static_cast<int>(adds))
                m_add->menu()->addAction(command);
}

void PlanHeader::setCanAdd(bool canAdd)
{
    m_add->setEnabled(canAdd);
}

void PlanHeader::retranslate()
{
    m_title->setText(tr("Action plan"));
    m_add->setText(tr("+ Add"));
    m_add->setAccessibleName(tr("Add a line to the plan"));
    showCounts();
}

} // namespace passerelle
