#include "core/editing/BulkEdit.h"
#include "core/statistics/ActionState.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

class tst_BulkEdit final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void changed_status_addsADatedFollowUp();
    void changed_toTheStatusItHas_addsNothing();
    void changed_status_inThePast_keepsTheOrder();
    void postponed_toADayBefore_isRefused();
    void changed_leads_data();
    void changed_leads();
    void changed_termsAndFields_areSet();
    void changeActions_ofSeveral_isOneEditOneUndo();
    void changeActions_thatBreaksARule_namesTheActionAndWritesNothing();
    void changeActions_thatChangesNothing_leavesNoTrace();
    void addFollowUp_isStoredAsGiven();
};

namespace {

const QDate today(2024, 3, 12);

Recording recording()
{
    return {u"Coordinatrice"_s, QDateTime(today, QTime(9, 30, 1, 250), Qt::UTC)};
}

std::vector<OrganizationId> organizations(const QString &letters)
{
    std::vector<OrganizationId> ids;
    for (const QChar letter : letters)
        ids.emplace_back(QString(letter));
    return ids;
}

QString lettersOf(const std::vector<OrganizationId> &ids)
{
    QString letters;
    for (const OrganizationId &id : ids)
        letters += id.toString();
    return letters;
}

} // namespace

void tst_BulkEdit::changed_status_addsADatedFollowUp()
{
    StatusChange change{ActionStatus::Postponed, today, u"Faute de local"_s, QDate(2025, 1, 1)};
    const Action after = changed(Action(), change, recording());
    QCOMPARE(after.followUps.size(), size_t(1));
    const FollowUp &said = after.followUps.front();
    QVERIFY(!said.id.isNull());
    QCOMPARE(said.author, u"Coordinatrice"_s);
    QCOMPARE(said.recordedAt, recording().recordedAt);
    QCOMPARE(said.statusReason, u"Faute de local"_s);
    const ActionState state = stateOn(after, today);
    QCOMPARE(state.status, ActionStatus::Postponed);
    QCOMPARE(state.postponedTo, QDate(2025, 1, 1));
}

void tst_BulkEdit::changed_toTheStatusItHas_addsNothing()
{
    const StatusChange change{ActionStatus::InProgress, today};
    const Action once = changed(Action(), change, recording());
    QCOMPARE(changed(once, change, recording()), once);
    const StatusChange earlier{ActionStatus::InProgress, today.addDays(-1)};
    QCOMPARE(changed(once, earlier, recording()).followUps.size(), size_t(2));
}

void tst_BulkEdit::changed_status_inThePast_keepsTheOrder()
{
    Action action = changed(Action(), StatusChange{ActionStatus::InProgress, today}, recording());
    action = changed(action, StatusChange{ActionStatus::Preparing, QDate(2023, 1, 1)}, recording());
    action =
        changed(action, ConfidenceChange{Confidence::Secured, today, u"Financé"_s}, recording());
    QCOMPARE(action.followUps.front().status, ActionStatus::Preparing);
    QCOMPARE(action.followUps.back().confidence, Confidence::Secured);
    QCOMPARE(stateOn(action, today).status, ActionStatus::InProgress);
}

void tst_BulkEdit::postponed_toADayBefore_isRefused()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    followUp.status = ActionStatus::Postponed;
    followUp.statusReason = u"Faute de local"_s;
    followUp.postponedTo = QDate(2024, 3, 13);
    QVERIFY(!problemOfEntry(followUp));
    followUp.postponedTo = today;
    QVERIFY(problemOfEntry(followUp).has_value());
    followUp.postponedTo = QDate(2024, 3, 11);
    const std::optional<QString> problem = problemOfEntry(followUp);
    QVERIFY(problem.has_value());
    // One written already locks nothing.
    QVERIFY(!problemOf(followUp));
    QVERIFY2(problem->contains(u"11 March 2024") && problem->contains(u"12 March 2024"),
             qPrintable(*problem));
}

void tst_BulkEdit::changed_leads_data()
{
    QTest::addColumn<QString>("leads");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("after");
    QTest::newRow("add") << u"ab"_s << u""_s << u"c"_s << u"abc"_s;
    QTest::newRow("add one that is there") << u"ab"_s << u""_s << u"a"_s << u"ab"_s;
    QTest::newRow("remove") << u"abc"_s << u"b"_s << u""_s << u"ac"_s;
    QTest::newRow("replace, in its place") << u"abc"_s << u"b"_s << u"x"_s << u"axc"_s;
    QTest::newRow("replace by one that is there") << u"abc"_s << u"a"_s << u"c"_s << u"bc"_s;
    QTest::newRow("replace by itself") << u"abc"_s << u"b"_s << u"b"_s << u"abc"_s;
}

void tst_BulkEdit::changed_leads()
{
    QFETCH(QString, leads);
    QFETCH(QString, removed);
    QFETCH(QString, added);
    Action action;
    action.leads = organizations(leads);
    const LeadChange change{organizations(removed), organizations(added)};
    QTEST(lettersOf(changed(action, change, recording()).leads), "after");
    const LeadReplacement all{organizations(u"z"_s)};
    QCOMPARE(lettersOf(changed(action, all, recording()).leads), u"z"_s);
}

void tst_BulkEdit::changed_termsAndFields_areSet()
{
    Action action;
    action.themes = {u"housing"_s};
    action = changed(action, ThemeChange{{u"housing"_s}, {u"prevention"_s}}, recording());
    action = changed(action, TargetGroupChange{{}, {u"children"_s, u"women"_s}}, recording());
    action = changed(action, PriorityChange{Priority::High}, recording());
    action.calendarText = u"à partir du printemps"_s;
    action = changed(action, PlannedPeriodChange{{}}, recording());
    QCOMPARE(action.calendarText, u"à partir du printemps"_s);
    action = changed(action, PlannedPeriodChange{{today, {}}}, recording());
    QCOMPARE(action.calendarText, QString());
    action.calendarText = u"2 par an"_s;
    setPlanned(action, {}, {});
    QCOMPARE(action.calendarText, u"2 par an"_s);
    setPlanned(action, {}, {});
    QCOMPARE(action.calendarText, QString());
    setPlanned(action, {today, {}}, {});
    action = changed(action, PrintChange{true}, recording());
    Action expected;
    expected.themes = {u"prevention"_s};
    expected.targetGroups = {u"children"_s, u"women"_s};
    expected.priority = Priority::High;
    expected.planned.start = today;
    expected.isNotForPrint = true;
    QCOMPARE(action, expected);
}

void tst_BulkEdit::changeActions_ofSeveral_isOneEditOneUndo()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const QString start = dumpOf(file.path());
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) {
        return changeActions(stores, plan.actions, StatusChange{ActionStatus::Completed, today},
                             recording());
    }));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(stateOn(actionOf(*file, plan, i), today).status, ActionStatus::Completed);
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), start);
}

void tst_BulkEdit::changeActions_thatBreaksARule_namesTheActionAndWritesNothing()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const QString start = dumpOf(file.path());
    const Result<ChangeSet> written = file->write({"Edit"}, [&](Stores &stores) {
        return changeActions(stores, plan.actions, StatusChange{ActionStatus::Abandoned, today},
                             recording());
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(written.error().message.contains(plan.actions.front().title));
    QCOMPARE(dumpOf(file.path()), start);
}

void tst_BulkEdit::changeActions_thatChangesNothing_leavesNoTrace()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const Result<ChangeSet> written = file->write({"Edit"}, [&](Stores &stores) {
        return changeActions(stores, plan.actions, PrintChange{false}, recording());
    });
    QVERIFY(written);
    QVERIFY(written->isEmpty());
}

void tst_BulkEdit::addFollowUp_isStoredAsGiven()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    FollowUp said;
    said.effectiveOn = today;
    said.text = u"Vu l’architecte"_s;
    said.isHighlight = true;
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) {
        return addFollowUp(stores, plan.actions.front(), said, recording());
    }));
    file.reopen();
    const std::vector<FollowUp> stored = actionOf(*file, plan, 0).followUps;
    QCOMPARE(stored.size(), size_t(1));
    said.id = stored.front().id;
    said.author = recording().author;
    said.recordedAt = recording().recordedAt;
    QCOMPARE(stored.front(), said);
    said.effectiveOn = {};
    QVERIFY(!file->write({"Edit"}, [&](Stores &stores) {
        return addFollowUp(stores, actionOf(*file, plan, 0), said, recording());
    }));
}

QTEST_GUILESS_MAIN(tst_BulkEdit)
#include "tst_BulkEdit.moc"
