#include "core/storage/TakingBack.h"
#include "core/wording/InstantWords.h"
#include "core/wording/LatestChanges.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDateTime now(QDate(2023, 3, 16), QTime(16, 0), Qt::LocalTime); // a Thursday

HistoryTransaction edit(TransactionId id, const QString &subject,
                        const QDateTime &at = now.addSecs(-60))
{
    HistoryTransaction transaction;
    transaction.id = id;
    transaction.label = u"Import plan \"%1\""_s;
    transaction.subject = subject;
    transaction.author = u"Claire"_s;
    transaction.at = at.toUTC();
    return transaction;
}

HistoryTransaction reverting(TransactionId id, TransactionKind kind, TransactionId target)
{
    HistoryTransaction transaction = edit(id, u"CLS"_s);
    transaction.kind = kind;
    transaction.reverts = target;
    return transaction;
}

} // namespace

class tst_LatestChanges final : public QObject
{
    Q_OBJECT

private slots:
    void when_isSaidAsPeopleDo_data();
    void when_isSaidAsPeopleDo();
    void when_isTheLocalDay_notThatOfGreenwich();
    void editsThatFollowEachOther_makeOneLine();
    void otherSubjectAuthorOrDay_makesAnotherLine();
    void undoneEdit_isSaidSo();
    void redoneEdit_stands();
    void recordAndUndo_areNeverTakenBack();
    void realFile_tellsItsLatestEdits();
};

void tst_LatestChanges::when_isSaidAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("inFrench");
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(9, 5), Qt::LocalTime);
    };
    QTest::newRow("today") << at(2023, 3, 16) << u"today 09:05"_s;
    QTest::newRow("yesterday") << at(2023, 3, 15) << u"yesterday 09:05"_s;
    QTest::newRow("two days ago") << at(2023, 3, 14) << u"mardi 09:05"_s;
    QTest::newRow("six days ago") << at(2023, 3, 10) << u"vendredi 09:05"_s;
    QTest::newRow("a week ago") << at(2023, 3, 9) << u"9 mars"_s;
    QTest::newRow("first of a month") << at(2023, 2, 1) << u"1er février"_s;
    QTest::newRow("last year") << at(2022, 3, 3) << u"3 mars 2022"_s;
    QTest::newRow("ahead, by a clock set back") << at(2023, 3, 20) << u"20 mars"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void tst_LatestChanges::when_isSaidAsPeopleDo()
{
    QFETCH(QDateTime, instant);
    QTEST(whenInWords(instant.toUTC(), now, french), "inFrench");
}

void tst_LatestChanges::when_isTheLocalDay_notThatOfGreenwich()
{
    // Half past midnight in Paris is still the day before in UTC.
    const QDateTime instant(QDate(2023, 3, 15), QTime(23, 30), Qt::UTC);
    QCOMPARE(whenInWords(instant, now, english), u"today 00:30"_s);
}

void tst_LatestChanges::editsThatFollowEachOther_makeOneLine()
{
    const std::vector<LatestChange> lines =
        latestChanges({edit(3, u"CLS"_s), edit(2, u"CLS"_s), edit(1, u"CLS"_s)}, now, english);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front(),
             (LatestChange{3, u"today 15:59"_s, u"Claire"_s, u"Import plan \"CLS\" (3 times)"_s, 3,
                           false, true}));
}

void tst_LatestChanges::otherSubjectAuthorOrDay_makesAnotherLine()
{
    HistoryTransaction ofPaul = edit(2, u"CLSM"_s);
    ofPaul.author = u"Paul"_s;
    const std::vector<LatestChange> lines = latestChanges(
        {edit(4, u"CLS"_s), edit(3, u"CLSM"_s), ofPaul, edit(1, u"CLSM"_s, now.addDays(-1))}, now,
        english);
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines.back().when, u"yesterday 16:00"_s);
}

void tst_LatestChanges::undoneEdit_isSaidSo()
{
    const std::vector<LatestChange> lines =
        latestChanges({reverting(2, TransactionKind::Undo, 1), edit(1, u"CLS"_s)}, now, english);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].sentence, u"Undone: Import plan \"CLS\""_s);
    QVERIFY(!lines[0].mayBeUndone);
    QVERIFY(lines[1].isUndone);
    QVERIFY(!lines[1].mayBeUndone);
}

void tst_LatestChanges::redoneEdit_stands()
{
    const std::vector<LatestChange> lines =
        latestChanges({reverting(3, TransactionKind::Redo, 2),
                       reverting(2, TransactionKind::Undo, 1), edit(1, u"CLS"_s)},
                      now, english);
    QCOMPARE(lines[0].sentence, u"Redone: Import plan \"CLS\""_s);
    QVERIFY(lines[1].isUndone);
    QVERIFY(!lines[2].isUndone);
}

void tst_LatestChanges::recordAndUndo_areNeverTakenBack()
{
    HistoryTransaction record = edit(1, u"CLS"_s);
    QVERIFY(mayBeTakenBack(record, false));
    QVERIFY(!mayBeTakenBack(record, true));
    record.kind = TransactionKind::Record;
    QVERIFY(!mayBeTakenBack(record, false));
    QVERIFY(!mayBeTakenBack(reverting(2, TransactionKind::Undo, 1), false));
    QVERIFY(mayBeTakenBack(reverting(3, TransactionKind::Redo, 2), false));
}

void tst_LatestChanges::realFile_tellsItsLatestEdits()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(setNextStep(*file, plan.actions[0], u"un"_s));
    QVERIFY(file->undo());
    const auto newest = file->history().latest(10);
    QVERIFY(newest);
    const std::vector<LatestChange> lines =
        latestChanges(*newest, QDateTime::currentDateTimeUtc(), english);
    QVERIFY(lines.size() >= 3);
    QVERIFY(lines[0].sentence.startsWith(u"Undone: "));
    QVERIFY(lines[1].isUndone);
    QVERIFY(lines[2].mayBeUndone);
    QVERIFY(file->revert(lines[2].transaction));
}

QTEST_GUILESS_MAIN(tst_LatestChanges)
#include "tst_LatestChanges.moc"
