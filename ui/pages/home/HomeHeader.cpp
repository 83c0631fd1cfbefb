#include "ui/pages/home/HomeHeader.h"

#include "core/domain/PlanPhases.h"
#include "ui/dialogs/ChooseDayDialog.h"
#include "ui/look/StyleSheet.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/MenuText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace passerelle {

HomeHeader::HomeHeader(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ClampedLabel(2, this))
    , m_subtitle(new QLabel(this))
    , m_plan(new QPushButton(this))
    , m_day(new QPushButton(this))
    , m_plans(new QMenu(m_plan))
{
    setLook(*m_title, "pageTitle");
    setLook(*m_subtitle, "soft");
    setLook(*m_plan, "menu");
    m_title->setObjectName(QStringLiteral("homeTitle"));
    m_subtitle->setObjectName(QStringLiteral("homeSubtitle"));
    m_plan->setObjectName(QStringLiteral("homePlan"));
    m_day->setObjectName(QStringLiteral("homeDay"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_plans->setToolTipsVisible(true); // of titles that are shortened
    m_plan->setMenu(m_plans);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_plan, 0, Qt::AlignTop);
    row->addWidget(m_day, 0, Qt::AlignTop);
    connect(m_day, &QPushButton::clicked, this, [this] { askWhichDay(m_session, this); });
}

void HomeHeader::refresh()
{
    m_title->setWords(m_session.contents().plan.title);
    m_subtitle->setText(subtitle());
    m_plan->setText(tr("Plan"));
    m_plan->setAccessibleName(tr("Choose the plan to look at"));
    m_plan->setVisible(m_session.plans().size() > 1);
    m_day->setText(tr("As of a day..."));
    fillPlans();
}

QString HomeHeader::subtitle() const
{
    const PlanContents &contents = m_session.contents();
    const QLocale locale;
    const QDate today = m_session.today();
    QStringList parts{displayText(contents.plan.term, locale)};
    if (const std::optional<PlanPhase> phase = phaseOn(contents.plan, today))
        parts << labelOf(*phase).toLower();
    if (const int count = int(contents.signatories.size()); count > 0)
        parts << tr("%n signing organization(s)", nullptr, count);
    parts << tr("situation on %1").arg(displayText(today, locale));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void HomeHeader::fillPlans()
{
    m_plans->clear();
    for (const Plan &plan : m_session.plans()) {
        const QString term = displayText(plan.term, QLocale());
        const QString text =
            term.isEmpty() ? plan.title : plan.title + QStringLiteral(" · ") + term;
        QAction *action = m_plans->addAction(menuTitle(text));
        action->setToolTip(text);
        action->setCheckable(true);
        action->setChecked(plan.id == m_session.contents().plan.id);
        // Queued: choosing fills this menu again.
        connect(
            action, &QAction::triggered, this,
            [this, id = plan.id] { m_session.choosePlan(id).has_value(); }, Qt::QueuedConnection);
    }
}

} // namespace passerelle
