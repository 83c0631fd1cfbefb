#include "tests/support/SmallEdit.h"

#include "core/workspace/Stores.h"
#include "tests/support/WindowFixture.h"
#include "ui/window/MessageBar.h"

#include <QLabel>
#include <QTest>

namespace passerelle::test {

QString messageOf(const MainWindow &window)
{
    const auto *bar = window.findChild<MessageBar *>();
    return bar->isHidden() ? QString() : child<QLabel>(*bar, "message")->text();
}

void addCommittee(MainWindow &window)
{
    Committee committee;
    committee.id = CommitteeId::create();
    committee.plan = window.session()->contents().plan.id;
    committee.name = QStringLiteral("Groupe « précarité »");
    QVERIFY(window.session()->write(
        {QT_TRANSLATE_NOOP("Edit", "Add organisation \"%1\""), committee.name},
        [&](Stores &stores) { return stores.meetings.insertCommittee(committee); }));
}

size_t committeesIn(const QString &path)
{
    const auto workspace = Workspace::open(path);
    return workspace ? (*workspace)->stores().meetings.listCommittees()->size() : 0;
}

} // namespace passerelle::test
