#include "ui/pages/home/ToDoCard.h"

#include "core/domain/TextShortening.h"
#include "core/wording/InstantWords.h"
#include "core/wording/ToDoWords.h"
#include "core/workspace/Stores.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/HomeDestinations.h"
#include "ui/pages/home/RowGrid.h"
#include "ui/session/PlanSession.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int firstItems = 7;
constexpr int subjectLength = 80; ///< in the history and the messages

bool isLate(ToDoKind kind)
{
    return kind == ToDoKind::DecisionOverdue || kind == ToDoKind::MilestoneLate
        || kind == ToDoKind::ActionLate;
}

/// Whether the user mends it by typing, rather than by looking into it.
bool isToCorrect(ToDoKind kind)
{
    return kind == ToDoKind::ActionLate || kind == ToDoKind::MilestoneLate;
}

} // namespace

ToDoCard::ToDoCard(PlanSession &session, QWidget *parent)
    : RowsCard(firstItems, parent)
    , m_session(session)
    , m_openPlan(new QPushButton(this))
{
    setObjectName(QStringLiteral("toDoCard"));
    m_openPlan->setObjectName(QStringLiteral("openPlan"));
    setLook(*m_openPlan, "main");
    body().insertWidget(1, m_openPlan, 0, Qt::AlignLeft); // below the sentence
    connect(m_openPlan, &QPushButton::clicked, this,
            [this] { emit destinationChosen({PageKey::ActionPlan}); });
}

void ToDoCard::refresh(std::vector<ToDoItem> items)
{
    setTitle(tr("To do"));
    m_openPlan->setText(tr("Open the action plan"));
    if (const auto choices = m_session.workspace().stores().advice.list())
        std::erase_if(items, [&](const ToDoItem &item) {
            const auto choice = std::ranges::find(*choices, item.adviceKey, &AdviceChoice::advice);
            return choice != choices->end() && choice->hidesOn(m_session.today());
        });
    const int count = int(items.size());
    const bool isBeginning = m_session.contents().actions.empty();
    m_openPlan->setVisible(isBeginning && count == 0);
    showRows(
        count, 1,
        [this, items = std::move(items)](RowGrid &grid, int index) {
            addItem(grid, items[std::size_t(index)]);
        },
        isBeginning
            ? tr("Begin by writing the actions of the plan.")
            : tr("Nothing waits for you: nothing is late, and nothing essential is missing."));
}

void ToDoCard::addItem(RowGrid &grid, const ToDoItem &item)
{
    grid.addRow(
        {mark(grid, item), words(grid, item), wayToMend(grid, item), wayToPutAway(grid, item)});
}

QWidget *ToDoCard::mark(RowGrid &grid, const ToDoItem &item) const
{
    const QString day = dayInWords(item.on, m_session.today(), QLocale(), MonthLength::Abbreviated);
    auto *label = new QLabel(&grid);
    setLook(*label, isLate(item.kind) ? "alert" : "soft");
    if (!item.on.isValid())
        label->setText(QStringLiteral("–"));
    else
        label->setText(isLate(item.kind) ? lateSign() + u' ' + day : day);
    return label;
}

QWidget *ToDoCard::words(RowGrid &grid, const ToDoItem &item) const
{
    const PlanContents &contents = m_session.contents();
    const QString advice = toDoInWords(item, contents, QLocale());
    if (item.text.isEmpty())
        return grid.words(advice);
    const QString waitsFor = waitsForInWords(item, contents);
    const QString below =
        //: %1 is what a piece of advice says, %2 the bodies it waits for.
        waitsFor.isEmpty() ? advice : tr("%1 · waits for %2").arg(advice, waitsFor);
    return grid.lines(item.text, below);
}

QString ToDoCard::nameOf(const ToDoItem &item) const
{
    const QString text =
        item.text.isEmpty() ? toDoInWords(item, m_session.contents(), QLocale()) : item.text;
    return shortened(text, subjectLength);
}

QWidget *ToDoCard::wayToMend(RowGrid &grid, const ToDoItem &item)
{
    const std::optional<Destination> destination = destinationOf(item);
    if (!destination)
        return nullptr;
    const QString verb = isToCorrect(item.kind) ? tr("Correct") : tr("See");
    auto *button = new QPushButton(verb, &grid);
    setLook(*button, "link");
    button->setObjectName(QStringLiteral("toDoGo"));
    //: %1 is "Correct" or "See", %2 what it is about.
    button->setAccessibleName(tr("%1: %2").arg(verb, nameOf(item)));
    connect(button, &QPushButton::clicked, this,
            [this, to = *destination] { emit destinationChosen(to); });
    return button;
}

QWidget *ToDoCard::wayToPutAway(RowGrid &grid, const ToDoItem &item)
{
    if (m_session.isReadOnly())
        return nullptr;
    auto *button = new QToolButton(&grid);
    button->setObjectName(QStringLiteral("toDoPutAway"));
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(tr("Put away: %1").arg(nameOf(item)));
    button->setToolTip(tr("Put away"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto offer = [&](const QString &text, int days) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, item, days] {
            putAway(item, days > 0 ? m_session.today().addDays(days) : QDate());
        });
    };
    offer(tr("Later: in a week"), 7);
    offer(tr("Later: in a month"), 30);
    menu->addSeparator();
    offer(tr("Do not tell this again"), 0);
    button->setMenu(menu);
    return button;
}

void ToDoCard::putAway(const ToDoItem &item, QDate until)
{
    const AdviceChoice choice{item.adviceKey, until};
    const QString name = nameOf(item);
    const auto written =
        m_session.write({QT_TRANSLATE_NOOP("Edit", "Put away the advice \"%1\""), name},
                        [&choice](Stores &stores) { return stores.advice.hide(choice); });
    if (!written)
        return;
    m_session.tell(until.isValid()
                       ? tr("Put away until %1: %2").arg(displayText(until, QLocale()), name)
                       : tr("Put away for good: %1").arg(name),
                   true);
}

} // namespace passerelle
