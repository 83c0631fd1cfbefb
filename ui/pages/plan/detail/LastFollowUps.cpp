#include "ui/pages/plan/detail/LastFollowUps.h"

#include "core/statistics/ActionState.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/plan/detail/FollowUpEntry.h"
#include "ui/widgets/ClearLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

LastFollowUps::LastFollowUps(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_entries(new QVBoxLayout)
{
    setLook(*m_title, "cardTitle");
    m_add->setObjectName(QStringLiteral("addFollowUpFromSheet"));
    connect(m_add, &QPushButton::clicked, this, &LastFollowUps::addRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    m_entries->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(m_entries);
    retranslate();
}

void LastFollowUps::retranslate()
{
    m_title->setText(tr("Last follow-ups"));
    m_add->setText(tr("+ Follow-up"));
    m_add->setAccessibleName(tr("Add a follow-up"));
}

void LastFollowUps::show(const Action &action, const PlanIndex &index, QDate today, bool isReadOnly)
{
    constexpr size_t most = 3;
    retranslate(); // the language may be another
    m_add->setEnabled(!isReadOnly);
    clearLayout(*m_entries);
    std::vector<const FollowUp *> newestFirst = orderedFollowUps(action);
    std::ranges::reverse(newestFirst);
    std::erase_if(newestFirst, [today](const FollowUp *f) { return f->effectiveOn > today; });
    newestFirst.resize(std::min(newestFirst.size(), most));
    for (const FollowUp *followUp : newestFirst)
        m_entries->addWidget(new FollowUpEntry(*followUp, index, this));
}

} // namespace passerelle
