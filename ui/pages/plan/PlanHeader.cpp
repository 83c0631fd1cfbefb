#include "ui/pages/plan/PlanHeader.h"

#include "ui/look/StyleSheet.h"

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
    auto *menu = new QMenu(m_add);
    m_after = menu->addAction({}, this, &PlanHeader::addRequested);
    m_within = menu->addAction({}, this, &PlanHeader::addWithinRequested);
    m_add->setMenu(menu);
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

void PlanHeader::setCanAdd(bool after, bool within)
{
    m_after->setEnabled(after);
    m_within->setEnabled(within);
    m_add->setEnabled(after || within);
}

void PlanHeader::retranslate()
{
    m_title->setText(tr("Action plan"));
    m_add->setText(tr("+ Add"));
    m_add->setAccessibleName(tr("Add a line to the plan"));
    m_after->setText(tr("A line at the same level") + QStringLiteral("\tCtrl+N"));
    m_within->setText(tr("A line one level down") + QStringLiteral("\tCtrl+Shift+N"));
    showCounts();
}

} // namespace passerelle
