#include "ui/pages/home/LatestChangesCard.h"

#include "ui/look/StyleSheet.h"
#include "ui/pages/home/RowGrid.h"
#include "ui/session/PlanSession.h"

#include <QLabel>
#include <QPushButton>

namespace passerelle {

namespace {

constexpr int firstChanges = 5;
constexpr int transactionsRead = 200; ///< several of them may make one line

} // namespace

LatestChangesCard::LatestChangesCard(PlanSession &session, QWidget *parent)
    : RowsCard(firstChanges, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("latestChangesCard"));
}

void LatestChangesCard::refresh()
{
    setTitle(tr("Latest changes"));
    const auto read = m_session.workspace().history().latest(transactionsRead);
    std::vector<LatestChange> changes;
    if (read)
        changes = latestChanges(*read, QDateTime::currentDateTime(), QLocale());
    showRows(
        int(changes.size()), 1,
        [this, changes](RowGrid &grid, int index) { addChange(grid, changes[std::size_t(index)]); },
        read ? tr("Nothing has been changed in this file yet.") : read.error().message);
}

void LatestChangesCard::addChange(RowGrid &grid, const LatestChange &change)
{
    auto *when = new QLabel(change.when, &grid);
    setLook(*when, "soft");
    const QString sentence =
        //: %1 is the name of an edit.
        change.isUndone ? tr("%1 (undone since)").arg(change.sentence) : change.sentence;
    QPushButton *undo = nullptr;
    if (change.mayBeUndone && !m_session.isReadOnly()) {
        undo = new QPushButton(tr("Undo"), &grid);
        setLook(*undo, "link");
        undo->setObjectName(QStringLiteral("undoChange"));
        undo->setAccessibleName(tr("Undo: %1").arg(change.sentence));
        connect(undo, &QPushButton::clicked, this,
                [this, id = change.transaction] { m_session.revert(id); });
    }
    grid.addRow({when, grid.words(sentence, change.author), undo});
}

} // namespace passerelle
