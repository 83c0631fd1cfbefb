#include "core/domain/Quotation.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;

class tst_WorkspaceHistory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void revert_onePastEdit_leavesTheOthers();
    void revert_editChangedLater_namesWhatContradicts();
    void revert_additionOthersBuiltOn_isRefused();
    void undo_removalOfAnAxis_bringsEverythingBack();
    void historyOfAction_tellsOldAndNewValues();
    void historyOfAction_withParts_tellsThoseThatAreGoneToo();
    void historyOfAction_among20000Changes_tellsItsOwnOnly();
    void pruneHistory_forgetsTheOldAndKeepsTheWork();
    void pruneHistory_afterTheClockWasSetBack_leavesNoHole();
    void pruneHistory_readOnly_isRefused();
    void asOf_givesWhatWasWrittenThen();
    void asOf_beforeThePrunedPart_isRefused();
};

void tst_WorkspaceHistory::revert_onePastEdit_leavesTheOthers()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const Result<ChangeSet> first = setNextStep(*file, plan.actions[0], QStringLiteral("un"));
    QVERIFY(setNextStep(*file, plan.actions[1], QStringLiteral("deux")));
    QVERIFY(file->revert(first->transaction));
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QString());
    QCOMPARE(actionOf(*file, plan, 1).nextStep, QStringLiteral("deux"));
    QVERIFY(file->undo());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QStringLiteral("un"));
}

void tst_WorkspaceHistory::revert_editChangedLater_namesWhatContradicts()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const Result<ChangeSet> first = setNextStep(*file, plan.actions[0], QStringLiteral("un"));
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("deux")));
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> reverted = file->revert(first->transaction);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
    QVERIFY(reverted.error().message.contains(insideQuotes(plan.actions[0].title)));
    QCOMPARE(dumpOf(file.path()), before);
    // Once the later edit is back, nothing contradicts any more.
    QVERIFY(file->undo());
    QVERIFY(file->revert(first->transaction));
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QString());
}

void tst_WorkspaceHistory::revert_additionOthersBuiltOn_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(0);
    const Result<ChangeSet> added = insertPlan(*file, plan);
    Action action = smallPlan(1).actions.front();
    action.plan = plan.plan.id;
    action.node = plan.objective.id;
    QVERIFY(file->write({"Add action \"%1\"", action.title},
                        [&](Stores &stores) { return stores.actions.insert(action); }));
    const Result<ChangeSet> reverted = file->revert(added->transaction);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
    QVERIFY2(reverted.error().message.contains(insideQuotes(action.title)),
             qPrintable(reverted.error().message));
    QCOMPARE(file->stores().actions.list(plan.plan.id).value().size(), size_t{1});
}

void tst_WorkspaceHistory::undo_removalOfAnAxis_bringsEverythingBack()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(20);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> removed = file->write(
        {"Remove"}, [&](Stores &stores) { return stores.outline.remove(plan.axis.id); });
    QCOMPARE(removed->rows.size(), size_t{22});
    QVERIFY(file->stores().actions.list(plan.plan.id).value().empty());
    file.reopen();
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), before);
    QVERIFY(file->redo());
    QVERIFY(file->stores().actions.list(plan.plan.id).value().empty());
    QCOMPARE(file->redo().error().code, ErrorCode::NotFound);
}

void tst_WorkspaceHistory::historyOfAction_tellsOldAndNewValues()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("l’étude")));
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("d'ouvrir")));
    const std::vector<FieldChange> life =
        file->history().ofRow(QStringLiteral("action"), plan.actions[0].id.toString()).value();
    QCOMPARE(life.size(), size_t{3});
    QCOMPARE(life[0].operation, RowOperation::Insert);
    QCOMPARE(life[1].field, QStringLiteral("next_step"));
    QCOMPARE(life[1].oldValue.toString(), QString());
    QCOMPARE(life[1].newValue.toString(), QStringLiteral("l’étude"));
    QCOMPARE(life[2].oldValue.toString(), QStringLiteral("l’étude"));
    QCOMPARE(life[2].newValue.toString(), QStringLiteral("d'ouvrir"));
    QCOMPARE(life[2].transaction.author, QStringLiteral("Coordinatrice"));
}

void tst_WorkspaceHistory::historyOfAction_withParts_tellsThoseThatAreGoneToo()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    Action after = plan.actions[0];
    after.themes = {QStringLiteral("prevention")};
    after.milestones = {{MilestoneId::create(), QStringLiteral("Convention"), {}, {}, {}}};
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.effectiveOn = QDate(2022, 6, 17);
    followUp.recordedAt = followUp.effectiveOn.startOfDay(Qt::UTC);
    followUp.text = QStringLiteral("C'est lancé");
    after.followUps = {followUp};
    Action other = plan.actions[1];
    other.themes = after.themes;
    other.nextStep = QStringLiteral("action_id='%1'").arg(after.id.toString());
    Action reworded = after;
    reworded.followUps[0].text = QStringLiteral("C'est bien lancé");
    for (const auto &[from, to] :
         {std::pair(plan.actions[0], after), std::pair(plan.actions[1], other),
          std::pair(after, reworded), std::pair(reworded, plan.actions[0])})
        QVERIFY(file->write({"Edit"}, [&](Stores &s) { return s.actions.update(from, to); }));

    const std::vector<FieldChange> life = file->history().ofAction(after.id).value();
    QStringList told;
    for (const FieldChange &change : life) {
        const QString text = change.row.value(QStringLiteral("text")).toString();
        told << QStringList{keyOf(change.operation), change.table, change.field,
                            change.oldValue.toString() + text, change.newValue.toString()}
                    .join(u'|');
    }
    const QStringList expected{
        QStringLiteral("insert|action|||"),
        QStringLiteral("insert|action_term|||"),
        QStringLiteral("insert|milestone|||"),
        QStringLiteral("insert|follow_up||C'est lancé|"),
        QStringLiteral("update|follow_up|text|C'est lancé|C'est bien lancé"),
        QStringLiteral("delete|action_term|||"),
        QStringLiteral("delete|milestone|||"),
        QStringLiteral("delete|follow_up||C'est bien lancé|"),
    };
    QCOMPARE(told, expected);
    QVERIFY(std::ranges::is_sorted(life, {}, &FieldChange::seq));
    QCOMPARE(life.back().transaction.author, QStringLiteral("Coordinatrice"));
}

void tst_WorkspaceHistory::historyOfAction_among20000Changes_tellsItsOwnOnly()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(500);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) {
        Result<> written;
        for (Action action : plan.actions)
            for (int i = 0; written && i < 20; ++i) {
                const Action before = action;
                Milestone step;
                step.id = MilestoneId::create();
                step.title = QString::number(i);
                action.milestones = {step};
                written = stores.actions.update(before, action);
            }
        return written;
    }));
    QVERIFY(file->history().lastChange().value() > 19000);
    QElapsedTimer timer;
    timer.start();
    const std::vector<FieldChange> life = file->history().ofAction(plan.actions[250].id).value();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(life.size(), size_t{1 + 20 + 19});
}

void tst_WorkspaceHistory::pruneHistory_forgetsTheOldAndKeepsTheWork()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("un")));
    const QString before = dumpOf(file.path());
    const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1);
    QCOMPARE(file->pruneHistory(tomorrow).value(), 2);
    QCOMPARE(dumpOf(file.path()), before);
    QCOMPARE(file->check().value(), QStringList());
    QVERIFY(file->undo());
    QCOMPARE(file->undo().error().code, ErrorCode::NotFound);
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("deux")));
}

void tst_WorkspaceHistory::pruneHistory_afterTheClockWasSetBack_leavesNoHole()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("un")));
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("deux")));
    file.close();
    QCOMPARE(runFromOutside(file.path(),
                            QStringLiteral("UPDATE history_transaction "
                                           "SET at = '2020-01-01T00:00:00.000Z' WHERE id = 3")),
             QString());
    file.reopen();
    QCOMPARE(file->pruneHistory(QDate(2021, 1, 1)).value(), 0);
    QCOMPARE(file->check().value(), QStringList());
    QVERIFY(file->undo());
    QVERIFY(file->undo());
    QVERIFY(file->undo());
}

void tst_WorkspaceHistory::pruneHistory_readOnly_isRefused()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto reader = Workspace::open(file.path(), options);
    const Result<int> pruned = (*reader)->pruneHistory(QDate(2100, 1, 1));
    QVERIFY(!pruned);
    QCOMPARE(pruned.error().code, ErrorCode::File);
    QVERIFY(pruned.error().message.contains(QStringLiteral("agen.passerelle")));
}

void tst_WorkspaceHistory::asOf_beforeThePrunedPart_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    // Before anything was written, and nothing forgotten: an empty file.
    QVERIFY((*file->asOf(QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC)))
                ->stores()
                .plans.list()
                ->empty());
    QVERIFY(insertPlan(*file, plan));
    const QDateTime then = file->history().latest(1).value().front().at.addDays(-1);
    QCOMPARE(file->pruneHistory(QDate(2100, 1, 1)).value(), 1);
    const auto past = file->asOf(then);
    QVERIFY(!past);
    QCOMPARE(past.error().code, ErrorCode::NotFound);
    QVERIFY(file->asOf(QDateTime::currentDateTimeUtc()));
}

void tst_WorkspaceHistory::asOf_givesWhatWasWrittenThen()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const QDateTime then = file->history().latest(1).value().front().at;
    QDateTime now = QDateTime::currentDateTimeUtc();
    while (now <= then) // instants have milliseconds: let one pass
        now = QDateTime::currentDateTimeUtc();
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("plus tard")));
    const QString before = dumpOf(file.path());
    const auto past = file->asOf(then);
    QVERIFY(past);
    QCOMPARE(actionOf(**past, plan, 0).nextStep, QString());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QStringLiteral("plus tard"));
    QVERIFY((*past)->isReadOnly());
    QCOMPARE(dumpOf(file.path()), before);
}

QTEST_GUILESS_MAIN(tst_WorkspaceHistory)
#include "tst_WorkspaceHistory.moc"
