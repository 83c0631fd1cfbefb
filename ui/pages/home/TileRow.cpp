#include "ui/pages/home/TileRow.h"

#include "core/filtering/ActionFilter.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/wording/InstantWords.h"
#include "core/wording/LevelNames.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StatusLook.h"
#include "ui/pages/home/HomeDestinations.h"
#include "ui/pages/home/Tile.h"
#include "ui/session/PlanSession.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace passerelle {

namespace {

/// The middle dot that stands between the parts of a line.
QString besides(const QString &left, const QString &right)
{
    return right.isEmpty() ? left : left + QStringLiteral(" · ") + right;
}

QString levelText(const HomeTiles &tiles)
{
    if (tiles.lastLevelNodes == 0 || tiles.lastLevelName.isEmpty())
        return {};
    const QString name = tiles.lastLevelName.toLower();
    return QLocale().toString(tiles.lastLevelNodes) + u' '
        + (tiles.lastLevelNodes > 1 ? pluralOfLevel(name) : name);
}

TileText actionsText(const HomeTiles &tiles)
{
    const QString words = TileRow::tr("action(s)", nullptr, tiles.actions);
    return {QLocale().toString(tiles.actions), {}, besides(words, levelText(tiles))};
}

/// `words` is what the rate counts: "engaged".
TileText rateText(const Rate &rate, const QString &words)
{
    const QLocale locale;
    const std::optional<double> ratio = rate.ratio();
    return {locale.toString(rate.count),
            //: After a count: "31 of 40".
            TileRow::tr("of %1").arg(locale.toString(rate.base)),
            besides(words, ratio ? percentText(*ratio, locale) : QString())};
}

TileText lateText(const HomeTiles &tiles)
{
    const bool isFollowed = tiles.rates.notStated < tiles.rates.total;
    if (!isFollowed && tiles.lateActions == 0)
        return {QStringLiteral("–"), {}, TileRow::tr("late: known once statuses are noted")};
    const int milestones = tiles.lateMilestones;
    const QString more =
        milestones > 0 ? TileRow::tr("%n milestone(s) too", nullptr, milestones) : QString();
    const QString words = TileRow::tr("action(s) late", nullptr, tiles.lateActions);
    const QString number = QLocale().toString(tiles.lateActions);
    const bool isAlert = tiles.lateActions > 0;
    return {isAlert ? lateSign() + u' ' + number : number, {}, besides(words, more), isAlert};
}

TileText meetingText(const HomeTiles &tiles, const PlanSession &session)
{
    if (!tiles.nextMeeting)
        return {QStringLiteral("–"), {}, TileRow::tr("no meeting planned")};
    const NextMeeting &next = *tiles.nextMeeting;
    const Committee *committee = session.index().committee(next.committee);
    const QString name = committee != nullptr ? committee->name : TileRow::tr("next meeting");
    const QString decisions = next.decisionsDue > 0
        ? TileRow::tr("%n decision(s) due", nullptr, next.decisionsDue)
        : QString();
    return {dayInWords(next.on, session.today(), QLocale(), MonthLength::Abbreviated),
            {},
            besides(name, decisions)};
}

ActionFilter withStatuses(std::initializer_list<ActionStatus> statuses)
{
    ActionFilter filter;
    filter.statuses.assign(statuses.begin(), statuses.end());
    return filter;
}

ActionFilter lateOnly()
{
    ActionFilter filter;
    filter.isLateOnly = true;
    return filter;
}

} // namespace

TileRow::TileRow(const PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
    , m_actions(addTile("tileActions"))
    , m_engaged(addTile("tileEngaged"))
    , m_completed(addTile("tileCompleted"))
    , m_late(addTile("tileLate"))
    , m_meeting(addTile("tileMeeting"))
    , m_shown(m_tiles)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    const auto lead = [this](Tile *tile, const ActionFilter &filter) {
        connect(tile, &Tile::clicked, this,
                [this, filter] { emit destinationChosen(actionsPassing(filter)); });
    };
    using enum ActionStatus;
    lead(m_actions, {});
    lead(m_engaged, withStatuses({InProgress, Completed, OnHold}));
    lead(m_completed, withStatuses({Completed}));
    lead(m_late, lateOnly());
    arrange();
}

Tile *TileRow::addTile(const char *name)
{
    auto *tile = new Tile(this);
    tile->setObjectName(QString::fromLatin1(name));
    m_tiles.push_back(tile);
    return tile;
}

void TileRow::refresh(const HomeTiles &tiles)
{
    // Shares of no action tell nothing.
    for (Tile *tile : {m_engaged, m_completed, m_late})
        tile->setVisible(tiles.actions > 0);
    m_shown = tiles.actions > 0 ? m_tiles : std::vector{m_actions, m_meeting};
    arrange();
    m_actions->setText(actionsText(tiles), tiles.actions > 0);
    const Rate &engaged = tiles.rates.engaged;
    const Rate &completed = tiles.rates.completed;
    //: After a number of actions, with which it agrees.
    m_engaged->setText(rateText(engaged, tr("engaged", nullptr, engaged.count)), engaged.count > 0);
    //: After a number of actions, with which it agrees.
    m_completed->setText(rateText(completed, tr("completed", nullptr, completed.count)),
                         completed.count > 0);
    m_late->setText(lateText(tiles), tiles.lateActions > 0);
    m_meeting->setText(meetingText(tiles, m_session), false);
}

void TileRow::arrange()
{
    constexpr int charactersOfTile = 19;
    const int narrowest = std::max(letterWidth(fontMetrics()) * charactersOfTile, 1);
    const int count = int(m_shown.size());
    const int mostColumns = std::clamp(width() / narrowest, 1, count);
    // Lines of about the same length: three and two rather than four and one.
    const int lines = (count + mostColumns - 1) / mostColumns;
    const int columns = (count + lines - 1) / lines;
    if (columns == m_columns && m_shown == m_placed)
        return;
    m_columns = columns;
    m_placed = m_shown;
    for (Tile *tile : m_tiles)
        m_grid->removeWidget(tile);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_shown[std::size_t(i)], i / columns, i % columns);
    for (int column = 0; column < int(m_tiles.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void TileRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace passerelle
