#include "ui/pages/home/ProgressCard.h"

#include "core/filtering/ActionFilter.h"
#include "core/reports/StatusSeries.h"
#include "core/wording/LevelNames.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/HomeDestinations.h"
#include "ui/pages/home/RowGrid.h"
#include "ui/pages/home/StatusLegend.h"
#include "ui/pages/home/StatusStrip.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/LinkButton.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

QString titleOf(const OutlineNode *node, const Plan &plan)
{
    return node != nullptr ? headingOf(*node, plan) : ProgressCard::tr("Outside the outline");
}

using Statuses = std::vector<std::optional<ActionStatus>>;

/// The statuses of the bars, and those of `others`, as they are drawn.
Statuses statusesOf(const std::vector<NodeStatusCounts> &nodes, const Statuses &others)
{
    const auto occurs = [&](const std::optional<ActionStatus> &status) {
        return std::ranges::find(others, status) != others.end()
            || std::ranges::any_of(nodes, [&status](const NodeStatusCounts &node) {
                   return countOf(node.counts, status) > 0;
               });
    };
    Statuses statuses;
    for (const std::optional<ActionStatus> &status : statusesAsDrawn())
        if (occurs(status))
            statuses.push_back(status);
    return statuses;
}

} // namespace

ProgressCard::ProgressCard(const PlanSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_nothing(new QLabel(this))
    , m_legend(new StatusLegend(this))
{
    setObjectName(QStringLiteral("progressCard"));
    setLook(*m_nothing, "soft");
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    body().addWidget(m_nothing);
    body().addWidget(m_legend);
    body().addStretch();
}

void ProgressCard::refresh(const std::vector<NodeStatusCounts> &nodes, bool isEmpty,
                           const Statuses &alsoInLegend)
{
    const QString level = levelName(m_session.contents().plan, 0);
    //: %1 is what the plan calls its first level, in lower case: "axe".
    setTitle(level.isEmpty() ? tr("Progress") : tr("Progress by %1").arg(level.toLower()));
    m_nothing->setText(tr("This plan has no action yet. Add the first ones on the page of the "
                          "action plan: where they stand will be drawn here."));
    m_nothing->setVisible(isEmpty);
    m_legend->setVisible(!isEmpty);
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new RowGrid(1, this);
    m_grid->setRuled(false);
    m_grid->setStretch(0, 3);
    m_grid->setStretch(1, 5);
    for (const NodeStatusCounts &node : nodes)
        if (!isEmpty)
            addNode(node);
    body().insertWidget(0, m_grid);
    if (isVisible())
        m_grid->show(); // else it comes with the card, laid out once
    m_legend->setStatuses(statusesOf(nodes, alsoInLegend));
}

void ProgressCard::addNode(const NodeStatusCounts &node)
{
    const OutlineNode *outlineNode = m_session.index().node(node.node);
    const QString title = titleOf(outlineNode, m_session.contents().plan);
    const int total = node.counts.total();
    constexpr int mostLines = 2;
    auto *name = new LinkButton(title, m_grid);
    name->setMostLines(mostLines);
    auto *strip = new StatusStrip(title, node.counts, m_grid);
    auto *number = new QLabel(QLocale().toString(total), m_grid);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setObjectName(QStringLiteral("nodeName"));
    name->setAccessibleName(tr("%1: %n action(s)", nullptr, total).arg(title));
    strip->setObjectName(QStringLiteral("statusStrip"));
    // What stands outside the outline has no node to be filtered by.
    const bool leads = outlineNode != nullptr && total > 0;
    name->setEnabled(leads);
    strip->setEnabled(leads);
    connect(name, &LinkButton::clicked, this, [this, id = node.node] { go(id, {}); });
    connect(strip, &StatusStrip::statusChosen, this,
            [this, id = node.node](std::optional<ActionStatus> status) { go(id, {status}); });
    m_grid->addRow({name, strip, number});
}

void ProgressCard::go(const NodeId &node, const std::vector<std::optional<ActionStatus>> &statuses)
{
    ActionFilter filter;
    filter.nodes = {node};
    filter.statuses = statuses;
    emit destinationChosen(actionsPassing(filter));
}

} // namespace passerelle
