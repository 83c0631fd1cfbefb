#include "tests/support/DatabaseDump.h"
#include "tests/support/RandomEdits.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_History final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void undoAll_afterRandomEdits_givesTheStart_andRedoAllTheEnd();
    void journal_ofOneChangedField_staysUnder300Bytes();
};

namespace {

int undoEverything(Workspace &workspace)
{
    int count = 0;
    while (workspace.undo())
        ++count;
    return count;
}

int redoEverything(Workspace &workspace)
{
    int count = 0;
    while (workspace.redo())
        ++count;
    return count;
}

} // namespace

void tst_History::undoAll_afterRandomEdits_givesTheStart_andRedoAllTheEnd()
{
    TemporaryWorkspace file;
    const QString start = dumpOf(file.path());
    RandomEdits edits(20241);
    int changed = 0;
    for (int i = 0; i < 1000; ++i) {
        const Result<ChangeSet> made = edits.makeOne(*file);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        changed += made->isEmpty() ? 0 : 1;
    }
    QVERIFY(changed > 700);
    QCOMPARE(file->check().value().join(u'\n'), QString());
    const QString end = dumpOf(file.path());
    QVERIFY(end.size() > 10000);

    QCOMPARE(undoEverything(*file), changed);
    QCOMPARE(dumpOf(file.path()), start);
    QCOMPARE(redoEverything(*file), changed);
    QCOMPARE(dumpOf(file.path()), end);

    file.reopen();
    QCOMPARE(undoEverything(*file), changed);
    QCOMPARE(dumpOf(file.path()), start);
    file.reopen();
    QCOMPARE(redoEverything(*file), changed);
    QCOMPARE(dumpOf(file.path()), end);
    QCOMPARE(file->check().value().join(u'\n'), QString());
}

void tst_History::journal_ofOneChangedField_staysUnder300Bytes()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const qint64 before = QFileInfo(file.path()).size();
    constexpr int edits = 300;
    Action action = plan.actions.front();
    for (int i = 0; i < edits; ++i) {
        Action after = action;
        after.nextStep = QStringLiteral("Réunion de calage avec la CPAM n° %1").arg(i);
        QVERIFY(file->write({"Edit"},
                            [&](Stores &stores) { return stores.actions.update(action, after); }));
        action = after;
    }
    const qint64 perField = (QFileInfo(file.path()).size() - before) / edits;
    QVERIFY2(perField < 300, qPrintable(QString::number(perField)));
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_History.moc"
