#include "ui/pages/home/ComingUpCard.h"

#include "core/statistics/HomeSummary.h"
#include "core/wording/InstantWords.h"
#include "core/wording/ToDoWords.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/HomeDestinations.h"
#include "ui/pages/home/RowGrid.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/LinkButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace passerelle {

namespace {

constexpr int firstDates = 8;
constexpr int usualDays = 60;

} // namespace

ComingUpCard::ComingUpCard(const PlanSession &session, QWidget *parent)
    : RowsCard(firstDates, parent)
    , m_session(session)
    , m_choice(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("comingUpCard"));
    for (const int days : {30, usualDays, comingUpDays}) {
        auto *button = new QPushButton(this);
        setLook(*button, "chip");
        button->setObjectName(QStringLiteral("comingUp%1").arg(days));
        button->setCheckable(true);
        button->setChecked(days == usualDays);
        m_choice->addButton(button, days);
        header().addWidget(button);
    }
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            showNear();
    });
}

int ComingUpCard::days() const
{
    return m_choice->checkedId();
}

void ComingUpCard::setDays(int days)
{
    if (QAbstractButton *button = m_choice->button(days))
        button->setChecked(true);
}

void ComingUpCard::refresh(std::vector<ComingUp> entries)
{
    m_entries = std::move(entries);
    for (QAbstractButton *button : m_choice->buttons()) {
        const int days = m_choice->id(button);
        button->setText(QLocale().toString(days));
        button->setAccessibleName(tr("Show the next %n day(s)", nullptr, days));
    }
    showNear();
}

void ComingUpCard::showNear()
{
    setTitle(tr("In the next %n day(s)", nullptr, days()));
    const std::vector<ComingUp> near = comingWithin(m_entries, m_session.today(), days());
    showRows(
        int(near.size()), 1,
        [this, near](RowGrid &grid, int index) { addEntry(grid, near[std::size_t(index)]); },
        tr("Nothing is planned in these days: no meeting, event, milestone or deadline."));
}

void ComingUpCard::addEntry(RowGrid &grid, const ComingUp &entry)
{
    const QString day =
        dayInWords(entry.on, m_session.today(), QLocale(), MonthLength::Abbreviated);
    auto *when = new QLabel(day, &grid);
    setLook(*when, "soft");
    auto *kind = new QLabel(labelOf(entry.kind), &grid);
    setLook(*kind, "tag");
    QWidget *words = nullptr;
    if (const std::optional<Destination> destination = destinationOf(entry)) {
        auto *link = new LinkButton(entry.text, &grid);
        link->setObjectName(QStringLiteral("comingUpEntry"));
        link->setAccessibleName(tr("%1, %2: %3").arg(day, labelOf(entry.kind), entry.text));
        connect(link, &LinkButton::clicked, this,
                [this, to = *destination] { emit destinationChosen(to); });
        words = link;
    } else {
        words = grid.words(entry.text);
    }
    grid.addRow({when, words, kind});
}

} // namespace passerelle
