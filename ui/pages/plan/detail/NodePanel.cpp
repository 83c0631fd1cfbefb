#include "ui/pages/plan/detail/NodePanel.h"

#include "core/statistics/ProgressRates.h"
#include "ui/commands/ActionEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace passerelle {

namespace {

QString percent(const Rate &rate)
{
    const std::optional<double> ratio = rate.ratio();
    return ratio ? QLocale().toString(qRound(*ratio * 100)) : QStringLiteral("–");
}

} // namespace

NodePanel::NodePanel(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_level(plainLabel(this))
    , m_title(plainLabel(this))
    , m_progress(plainLabel(this))
    , m_form(new FieldForm(this))
    , m_fields(*m_form, QStringLiteral("outline_node"), session.isReadOnly(),
               [this](const Change &edit) { return change(edit); })
{
    setLook(*m_level, "soft");
    setLook(*m_title, "itemTitle");
    setLook(*m_progress, "soft");
    for (QLabel *label : {m_level, m_title, m_progress})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_level);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addStretch();

    m_fields.addTitle("title", &OutlineNode::title);
    m_fields.addLine("code", &OutlineNode::code);
    m_fields.addText("description", &OutlineNode::description);
    m_fields.addFlag("is_transversal", &OutlineNode::isTransversal);
    m_fields.addText("note", &OutlineNode::note);
}

bool NodePanel::change(const Change &change)
{
    const bool isWritten = editNode(m_session, m_node, change);
    showNode(m_node);
    return isWritten;
}

void NodePanel::showNode(const NodeId &node)
{
    m_node = node;
    const OutlineNode *shown = m_session.index().node(node);
    if (shown == nullptr)
        return;
    const std::vector<PlanLevel> &levels = m_session.contents().plan.levels;
    const auto level = size_t(shown->level);
    const QString levelName = level < levels.size() ? levels[level].name : QString();
    m_level->setText(shown->code.isEmpty() ? levelName : levelName + u' ' + shown->code);
    m_title->setText(shown->title);
    m_progress->setText(progressText(*shown));
    m_fields.show(*shown);
}

QString NodePanel::progressText(const OutlineNode &node) const
{
    const PlanIndex::Actions actions = m_session.index().actionsUnder(node.id);
    if (actions.empty())
        return tr("No action yet.");
    const ProgressRates rates = progressRates(actions, m_session.today());
    const QString engaged = tr("%n engaged of %1 (%2 %)", nullptr, rates.engaged.count)
                                .arg(rates.engaged.base)
                                .arg(percent(rates.engaged));
    const QString completed =
        tr("%n completed (%1 %)", nullptr, rates.completed.count).arg(percent(rates.completed));
    //: %1 is how many actions are engaged, %2 how many of them completed.
    return tr("%1, %2").arg(engaged, completed);
}

void NodePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showNode(m_node);
    QWidget::changeEvent(event);
}

} // namespace passerelle
