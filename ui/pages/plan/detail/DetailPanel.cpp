#include "ui/pages/plan/detail/DetailPanel.h"

#include "core/domain/TextShortening.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/wording/DelayWords.h"
#include "ui/commands/LeaveRow.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/plan/detail/ActionIndicatorsTab.h"
#include "ui/pages/plan/detail/FollowUpTab.h"
#include "ui/pages/plan/detail/HistoryTab.h"
#include "ui/pages/plan/detail/NodePanel.h"
#include "ui/pages/plan/detail/PartnersTab.h"
#include "ui/pages/plan/detail/SheetTab.h"
#include "ui/pages/plan/detail/StagesTab.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int partLength = 30; ///< of what has no code, in the path above the title

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    setLook(*content, "panel");
    area->setWidget(content);
    return area;
}

QLabel *chip(const QString &text, const QColor &wash, const QColor &ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 9px; "
                                        "padding: 2px 9px;")
                             .arg(wash.name(), ink.name()));
    return label;
}

/// "Axe 1 › Objectif 1.1 › 1.1.3"
QString pathOf(const Action &action, const PlanSession &session)
{
    QStringList parts;
    const std::vector<PlanLevel> &levels = session.contents().plan.levels;
    for (const OutlineNode *node = session.index().node(action.node); node != nullptr;
         node = session.index().node(node->parent)) {
        const auto level = size_t(node->level);
        const QString name = level < levels.size() ? levels[level].name : QString();
        parts.prepend(
            (node->code.isEmpty() ? shortened(node->title, partLength) : name + u' ' + node->code)
                .trimmed());
    }
    if (const Action *parent = session.index().action(action.parent))
        parts << (parent->code.isEmpty() ? shortened(parent->title, partLength) : parent->code);
    if (!action.code.isEmpty())
        parts << action.code;
    return parts.join(QStringLiteral(" › "));
}

} // namespace

DetailPanel::DetailPanel(PlanSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_words(new EmptyState(this))
    , m_bulkEdit(m_words->addButton())
    , m_node(new NodePanel(session, this))
    , m_nodeArea(scrolling(m_node, this))
    , m_actionPage(actionPage())
{
    setLook(*this, "panel");
    setObjectName(QStringLiteral("detailPanel"));
    m_bulkEdit->setObjectName(QStringLiteral("bulkEdit"));
    connect(m_bulkEdit, &QPushButton::clicked, this, &DetailPanel::bulkEditRequested);
    addWidget(m_words);
    addWidget(m_nodeArea);
    addWidget(m_actionPage);
    connect(&session, &PlanSession::contentsChanged, this, &DetailPanel::refresh);
    connect(&session, &PlanSession::planChosen, this, &DetailPanel::refresh);
    retranslate();
}

QWidget *DetailPanel::actionPage()
{
    auto *page = new QWidget(this);
    m_path = plainLabel(page);
    m_title = new ClampedLabel(2, page);
    setLook(*m_path, "soft");
    setLook(*m_title, "itemTitle");
    m_path->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("actionTitle"));
    auto *chips = new QWidget(page);
    m_chips = new FlowLayout(chips);
    m_tabs = new QTabWidget(page);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_path);
    column->addWidget(m_title);
    column->addWidget(chips);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);

    m_followUps = new FollowUpTab(m_session);
    auto *sheet = new SheetTab(m_session);
    connect(sheet, &SheetTab::followUpRequested, this, [this] { addFollowUp(); });
    addTab("sheet", sheet);
    addTab("stages", new StagesTab(m_session));
    addTab("followUps", m_followUps);
    addTab("indicators", new ActionIndicatorsTab(m_session));
    addTab("partners", new PartnersTab(m_session));
    addTab("history", new HistoryTab(m_session));
    return page;
}

void DetailPanel::addTab(const char *name, DetailTab *tab)
{
    QScrollArea *area = scrolling(tab, m_tabs);
    area->setObjectName(QString::fromLatin1(name));
    tab->setContentsMargins(0, 0, 14, 0);
    m_tabs->addTab(area, QString());
    m_detailTabs.push_back(tab);
    connect(tab, &DetailTab::destinationChosen, this, &DetailPanel::destinationChosen);
    connect(tab, &DetailTab::commandsChanged, this, &DetailPanel::commandsChanged);
}

void DetailPanel::showRows(const OutlineRows &rows)
{
    // What is being typed belongs to the row left.
    if (rows != m_rows)
        leaveRow(*this, m_session);
    m_rows = rows;
    refresh();
}

void DetailPanel::refresh()
{
    m_bulkEdit->setVisible(m_rows.size() > 1 && !m_session.isReadOnly());
    if (m_rows.size() == 1) {
        if (const auto *node = std::get_if<NodeId>(&m_rows.front())) {
            m_node->showNode(*node);
            setCurrentWidget(m_nodeArea);
            return;
        }
        if (const Action *action = m_session.index().action(std::get<ActionId>(m_rows.front()))) {
            showAction(*action);
            setCurrentWidget(m_actionPage);
            return;
        }
    }
    if (m_rows.size() > 1)
        m_words->setTexts(tr("%n line(s) chosen", nullptr, int(m_rows.size())),
                          tr("One edit can change all of them: status, lead, dates, target "
                             "groups..."));
    else if (m_session.contents().actions.empty())
        m_words->setTexts(tr("No action yet"),
                          tr("Choose the part of the plan it belongs to, then \"+ Add\"."));
    else
        m_words->setTexts(tr("Nothing chosen"),
                          tr("Choose an action in the list to read and edit it here."));
    setCurrentWidget(m_words);
}

void DetailPanel::showAction(const Action &action)
{
    m_path->setText(pathOf(action, m_session));
    m_title->setWords(action.title);
    showChips(action);
    for (DetailTab *tab : m_detailTabs)
        tab->showAction(action.id);
    showCounts(action);
}

void DetailPanel::showChips(const Action &action)
{
    clearLayout(*m_chips);
    const Theme &theme = themeOf(palette());
    const ActionState state = stateOn(action, m_session.today());
    const StatusLook look = statusLook(state.status, theme);
    QWidget *parent = m_chips->parentWidget();
    const QString status = state.status ? labelOf(*state.status) : tr("Status not stated");
    m_chips->addWidget(chip(look.sign + u' ' + status, look.wash, look.ink, parent));
    if (state.confidence && *state.confidence != Confidence::Unknown)
        m_chips->addWidget(
            chip(confidenceSign(state.confidence) + u' ' + labelOf(*state.confidence),
                 theme.rowWash, theme.ink, parent));
    const QString delay = delayInWords(latenessOf(action, m_session.today()));
    if (!delay.isEmpty())
        m_chips->addWidget(chip(lateSign() + u' ' + delay, theme.alertWash, theme.alert, parent));
}

void DetailPanel::addFollowUp(std::optional<ActionStatus> status)
{
    setTab(QStringLiteral("followUps"));
    m_followUps->add(status);
}

QString DetailPanel::tab() const
{
    return m_tabs->currentWidget()->objectName();
}

void DetailPanel::setTab(const QString &name)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
}

std::optional<bool> DetailPanel::can(WindowCommand command) const
{
    return m_detailTabs[size_t(m_tabs->currentIndex())]->can(command);
}

void DetailPanel::perform(WindowCommand command)
{
    m_detailTabs[size_t(m_tabs->currentIndex())]->perform(command);
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool isOtherLook =
        event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (isOtherLook && m_actionPage != nullptr)
        refresh();
    QStackedWidget::changeEvent(event);
}

void DetailPanel::retranslate()
{
    m_bulkEdit->setText(tr("Edit the selection..."));
    m_tabs->setTabToolTip(1, tr("Milestones and events"));
    m_tabs->setTabToolTip(3, tr("Indicators"));
}

void DetailPanel::showCounts(const Action &action)
{
    const auto withCount = [](const QString &name, size_t count) {
        return count == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(count);
    };
    const auto indicators =
        std::ranges::count(m_session.contents().indicators, action.id, &Indicator::action);
    const QStringList names{
        tr("Fields"), withCount(tr("Milestones"), action.milestones.size() + action.events.size()),
        withCount(tr("Follow-up"), action.followUps.size()),
        //: Short for Indicators, on a tab.
        withCount(tr("Indic."), size_t(indicators)), tr("Partners"), tr("History")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, names.at(i));
}

} // namespace passerelle
