#include "ui/pages/home/HomePage.h"

#include "core/statistics/DuplicateOrganizations.h"
#include "core/statistics/HomeSummary.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/ComingUpCard.h"
#include "ui/pages/home/HistoryCard.h"
#include "ui/pages/home/HomeHeader.h"
#include "ui/pages/home/LatestChangesCard.h"
#include "ui/pages/home/ProgressCard.h"
#include "ui/pages/home/TileRow.h"
#include "ui/pages/home/ToDoCard.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace passerelle {

namespace {

constexpr int margin = 20;
constexpr int gap = 12;
constexpr auto comingUpDaysKey = "comingUpDays";
constexpr auto historyNumbersKey = "historyNumbers";

/// The widgets of a layout that take the focus by the tab key, as they stand from left to right and
/// top to bottom.
void collectTabStops(QLayout &layout, std::vector<QWidget *> &into)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QLayout *inner = item->layout())
            collectTabStops(*inner, into);
        QWidget *widget = item->widget();
        if (widget == nullptr)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            into.push_back(widget);
        if (QLayout *inner = widget->layout())
            collectTabStops(*inner, into);
    }
}

/// Where the cards are made: a widget that changes its parent is dressed again by the style sheet,
/// with all it holds.
QWidget *newContent(QScrollArea &area)
{
    auto *content = new QWidget;
    setLook(*content, "content");
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFocusPolicy(Qt::NoFocus);
    return content;
}

/// Cards below one another; what room is left goes to those with a stretch.
QVBoxLayout *columnOf(std::initializer_list<std::pair<QWidget *, int>> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap);
    for (const auto &[card, stretch] : cards)
        column->addWidget(card, stretch);
    return column;
}

} // namespace

HomePage::HomePage(PlanSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_content(newContent(*m_scroll))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_header(new HomeHeader(session, m_content))
    , m_tiles(new TileRow(session, m_content))
    , m_progress(new ProgressCard(session, m_content))
    , m_history(new HistoryCard(m_content))
    , m_changes(new LatestChangesCard(session, m_content))
    , m_toDo(new ToDoCard(session, m_content))
    , m_comingUp(new ComingUpCard(session, m_content))
{
    layOut();
    connectParts();
}

void HomePage::layOut()
{
    m_columns->setSpacing(gap);
    m_columns->addLayout(columnOf({{m_progress, 0}, {m_history, 3}, {m_changes, 1}}), 1);
    m_columns->addLayout(columnOf({{m_toDo, 0}, {m_comingUp, 1}}), 1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_header);
    column->addWidget(m_tiles);
    column->addLayout(m_columns);
    column->addStretch(1); // the cards are as high as what they hold

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

void HomePage::connectParts()
{
    connect(&m_session, &PlanSession::contentsChanged, this, &HomePage::refresh);
    connect(&m_session, &PlanSession::planChosen, this, &HomePage::refresh);
    connect(m_tiles, &TileRow::destinationChosen, this, &Page::destinationChosen);
    connect(m_progress, &ProgressCard::destinationChosen, this, &Page::destinationChosen);
    connect(m_toDo, &ToDoCard::destinationChosen, this, &Page::destinationChosen);
    connect(m_comingUp, &ComingUpCard::destinationChosen, this, &Page::destinationChosen);
    for (const RowsCard *card : std::initializer_list<RowsCard *>{m_changes, m_toDo, m_comingUp})
        connect(card, &RowsCard::rowsMade, this, &HomePage::orderTabs);
}

void HomePage::refresh()
{
    m_isStale = isHidden();
    if (!m_isStale)
        read();
}

void HomePage::read()
{
    const bool hasPlan = m_session.hasPlan();
    m_scroll->setVisible(hasPlan);
    if (m_empty != nullptr)
        m_empty->setVisible(!hasPlan);
    if (hasPlan)
        refreshPlan();
    else
        tellThereIsNoPlan();
}

void HomePage::tellThereIsNoPlan()
{
    if (m_empty == nullptr) {
        m_empty = new EmptyState(this);
        layout()->addWidget(m_empty);
    }
    m_empty->setTexts(tr("This file has no plan yet"),
                      tr("Once it has one, this page sums it up: progress, what waits, what comes. "
                         "To begin, make a file from a template, or open the demonstration to look "
                         "around; both are in the menu File."));
}

void HomePage::refreshPlan()
{
    const PlanContents &contents = m_session.contents();
    HomeSummary summary =
        homeSummary(contents, m_session.today(), duplicateOrganizations(contents.organizations),
                    m_session.currentDay());
    m_header->refresh();
    m_tiles->refresh(summary.tiles);
    m_history->refresh(summary.history, contents.plan.signedOn.isValid());
    m_progress->refresh(summary.statusByNode, summary.tiles.actions == 0, m_history->statuses());
    m_changes->refresh();
    m_toDo->refresh(std::move(summary.toDo));
    m_comingUp->refresh(std::move(summary.comingUp));
    orderTabs();
}

void HomePage::orderTabs()
{
    std::vector<QWidget *> stops;
    collectTabStops(*m_scroll->widget()->layout(), stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void HomePage::arrangeColumns()
{
    // A thousand pixels at the usual size of texts.
    constexpr int widthInLetterHeights = 62;
    const bool isWide = width() >= fontMetrics().height() * widthInLetterHeights;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QVariantMap HomePage::state() const
{
    return {{QString::fromLatin1(comingUpDaysKey), m_comingUp->days()},
            {QString::fromLatin1(historyNumbersKey), m_history->showsNumbers()}};
}

void HomePage::restore(const QVariantMap &state)
{
    m_comingUp->setDays(state.value(QString::fromLatin1(comingUpDaysKey)).toInt());
    m_history->setShowsNumbers(state.value(QString::fromLatin1(historyNumbersKey)).toBool());
}

void HomePage::retranslate()
{
    refresh();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrangeColumns();
    if (event->type() == QEvent::PaletteChange)
        // Some texts carry their colours. Later, as no widget may come or go meanwhile.
        QMetaObject::invokeMethod(this, &HomePage::refresh, Qt::QueuedConnection);
    Page::changeEvent(event);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    arrangeColumns();
    Page::resizeEvent(event);
}

void HomePage::setVisible(bool isVisible)
{
    // Before it is seen: each part that shows in a page seen already lays the page out anew.
    if (isVisible && std::exchange(m_isStale, false))
        read();
    Page::setVisible(isVisible);
}

} // namespace passerelle
