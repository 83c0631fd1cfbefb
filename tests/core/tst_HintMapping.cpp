#include "core/exchange/planfolder/HintMapping.h"
#include "core/exchange/wording/HintWords.h"

#include <QTest>

using namespace passerelle;

class tst_HintMapping final : public QObject
{
    Q_OBJECT

private slots:
    void recurrenceFromText_exactWords_data();
    void recurrenceFromText_exactWords();
    void targetGroupFromText_labels_data();
    void targetGroupFromText_labels();
    void statusFromText_exactWords_data();
    void statusFromText_exactWords();
    void applyHints_exactWords_leaveNoNote();
    void applyHints_twoRhythms_keepTheSecondAsWords();
    void applyHints_rhythmAsDate_isTheRecurrence();
    void applyHints_statusWithItsDay_isAFollowUp_data();
    void applyHints_statusWithItsDay_isAFollowUp();
    void applyHints_impossibleDate_isATextAndADoubt();
    void noteHints_labelsEveryWord();
};

void tst_HintMapping::recurrenceFromText_exactWords_data()
{
    QTest::addColumn<std::optional<Recurrence>>("recurrence");
    const auto row = [](const char *text, std::optional<Recurrence> recurrence) {
        QTest::newRow(text) << recurrence;
    };
    row("deux fois par an", Recurrence::TwiceYearly);
    row("2 par an", Recurrence::TwiceYearly);
    row("une fois par mois", Recurrence::Monthly);
    row("Chaque mois.", Recurrence::Monthly);
    row("mensuelle", Recurrence::Monthly);
    row("Évènement annuel", Recurrence::Yearly);
    row("événement annuel", Recurrence::Yearly);
    row("1x/an", Recurrence::Yearly);
    row("trimestriel", Recurrence::Quarterly);
    row("toutes les semaines", Recurrence::Weekly);
    row("twice a year", Recurrence::TwiceYearly);
    row("une conférence par mois", std::nullopt);
    row("4 journées de découverte par an", std::nullopt);
    row("environ deux fois par an", std::nullopt);
    row("3 fois par an", std::nullopt);
    row("mois", std::nullopt);
}

void tst_HintMapping::recurrenceFromText_exactWords()
{
    QFETCH(std::optional<Recurrence>, recurrence);
    QCOMPARE(recurrenceFromText(QString::fromUtf8(QTest::currentDataTag())), recurrence);
}

void tst_HintMapping::targetGroupFromText_labels_data()
{
    QTest::addColumn<QString>("key");
    const auto row = [](const char *text, const char *key) {
        QTest::newRow(text) << QString::fromLatin1(key);
    };
    row("professionnels de santé", "health_professionals");
    row("Professionnel de sante", "health_professionals");
    row("internes", "residents_in_training");
    row("INTERNE", "residents_in_training");
    row("tout public", "general_public");
    row("enfants", "children");
    row("étudiant", "students");
    row("personnes âgées", "older_people");
    row("habitants des QPV", "district_residents");
    row("Carers", "");
    row("Informal carers", "carers");
    row("nouveaux internes", "");
    row("jeunes citoyens", "");
    row("étudiants en médecine", "");
    row("habitants", "");
    row("communes", "");
}

void tst_HintMapping::targetGroupFromText_labels()
{
    QFETCH(QString, key);
    QCOMPARE(targetGroupFromText(QString::fromUtf8(QTest::currentDataTag())), key);
}

void tst_HintMapping::statusFromText_exactWords_data()
{
    QTest::addColumn<std::optional<ActionStatus>>("status");
    const auto row = [](const char *text, std::optional<ActionStatus> status) {
        QTest::newRow(text) << status;
    };
    row("En cours", ActionStatus::InProgress);
    row("réalisée", ActionStatus::Completed);
    row("Réalisé", ActionStatus::Completed);
    row("À venir", ActionStatus::NotStarted);
    row("A VENIR", ActionStatus::NotStarted);
    row("In progress", ActionStatus::InProgress);
    row("Abandonnée", ActionStatus::Abandoned);
    row("envisagée", std::nullopt);
    row("Projet", std::nullopt);
    row("un travail de partenariat est en cours", std::nullopt);
}

void tst_HintMapping::statusFromText_exactWords()
{
    QFETCH(std::optional<ActionStatus>, status);
    QCOMPARE(statusFromText(QString::fromUtf8(QTest::currentDataTag())), status);
}

void tst_HintMapping::applyHints_exactWords_leaveNoNote()
{
    OutlineLine row;
    row.dateHint = QStringLiteral("de mars à juin 2020");
    row.quantityHints = {QStringLiteral("chaque mois")};
    row.targetPublic = {QStringLiteral("internes"), QStringLiteral("interne")};
    Action action;
    LabelledNote note;
    Doubts doubts;
    applyHints(row, &action, &note, &doubts);
    QCOMPARE(action.planned, (DatePeriod{QDate(2020, 3, 1), QDate(2020, 6, 30)}));
    QCOMPARE(action.calendarText, QString());
    QCOMPARE(action.recurrence, Recurrence::Monthly);
    QCOMPARE(action.targetGroups, QStringList{QStringLiteral("residents_in_training")});
    QVERIFY(note.isEmpty());
}

void tst_HintMapping::applyHints_twoRhythms_keepTheSecondAsWords()
{
    OutlineLine row;
    row.quantityHints = {QStringLiteral("chaque mois"), QStringLiteral("deux fois par an")};
    Action action;
    LabelledNote note;
    Doubts doubts;
    applyHints(row, &action, &note, &doubts);
    QCOMPARE(action.recurrence, Recurrence::Monthly);
    QCOMPARE(note.toText(), QStringLiteral("Quantité : deux fois par an"));
}

void tst_HintMapping::applyHints_rhythmAsDate_isTheRecurrence()
{
    OutlineLine row;
    row.dateHint = QStringLiteral("2 par an");
    Action action;
    LabelledNote note;
    Doubts doubts;
    applyHints(row, &action, &note, &doubts);
    QCOMPARE(action.recurrence, Recurrence::TwiceYearly);
    QCOMPARE(action.calendarText, QString());
    QVERIFY(action.planned.isNull());
}

void tst_HintMapping::applyHints_statusWithItsDay_isAFollowUp_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("doubt");
    const auto row = [](const char *status, const char *date, QDate day, const char *doubt) {
        QTest::addRow("%s, %s", status, date)
            << QString::fromUtf8(status) << QString::fromUtf8(date) << day
            << QString::fromLatin1(doubt);
    };
    const char *noDate = "no date says since when";
    row("Réalisée", "juin 2022", QDate(2022, 6, 30), "");
    row("Réalisée", "depuis 2022", QDate(), noDate);
    row("Réalisée", "mi-2025", QDate(), noDate);
    row("Réalisée", "", QDate(), noDate);
    row("En cours", "3 juin 2022", QDate(2022, 6, 3), "");
    row("En cours", "juin 2022", QDate(), noDate);
    row("À venir", "", QDate(), noDate);
    row("Abandonnée", "3 juin 2022", QDate(), "it needs a reason");
    row("envisagée", "3 juin 2022", QDate(), "is not a status");
}

void tst_HintMapping::applyHints_statusWithItsDay_isAFollowUp()
{
    QFETCH(QString, status);
    QFETCH(QString, date);
    QFETCH(QDate, day);
    QFETCH(QString, doubt);
    OutlineLine row;
    row.row = 7;
    row.statusHint = status;
    row.dateHint = date;
    Action action;
    LabelledNote note;
    Doubts doubts;
    applyHints(row, &action, &note, &doubts);
    QCOMPARE(action.followUps.empty(), !day.isValid());
    QCOMPARE(note.toText(), day.isValid() ? QString() : QStringLiteral("État indiqué : ") + status);
    if (!day.isValid()) {
        QCOMPARE(doubts.toTexts().size(), 1);
        const QString text = doubts.toTexts().first();
        for (const QString &words :
             {QStringLiteral("outline.csv, row 7, column status_hint"), status, doubt})
            QVERIFY2(text.contains(words), qUtf8Printable(text));
        return;
    }
    QCOMPARE(doubts.toTexts(), QStringList());
    const FollowUp &followUp = action.followUps.front();
    QCOMPARE(followUp.effectiveOn, day);
    QCOMPARE(followUp.status, statusFromText(status));
    QCOMPARE(followUp.recordedAt, QDateTime(day, QTime(0, 0), Qt::UTC));
    QVERIFY(!followUp.id.isNull());
}

void tst_HintMapping::applyHints_impossibleDate_isATextAndADoubt()
{
    OutlineLine row;
    row.row = 9;
    row.dateHint = QStringLiteral("31/02/2020");
    Action action;
    LabelledNote note;
    Doubts doubts;
    applyHints(row, &action, &note, &doubts);
    QCOMPARE(action.calendarText, row.dateHint);
    QCOMPARE(doubts.toTexts(),
             QStringList{QStringLiteral("outline.csv, row 9, column date_hint: no calendar has the "
                                        "date \"31/02/2020\"; kept as text.")});
}

void tst_HintMapping::noteHints_labelsEveryWord()
{
    OutlineLine row;
    row.targetPublic = {QStringLiteral("EHPAD"), QStringLiteral("étudiants")};
    row.statusHint = QStringLiteral("envisagée");
    row.dateHint = QStringLiteral("2024");
    row.quantityHints = {QStringLiteral("4 journées")};
    row.budgetHint = QStringLiteral("à définir");
    LabelledNote note;
    Doubts doubts;
    noteHints(row, &note, &doubts);
    QCOMPARE(doubts.toTexts().size(), 1);
    QCOMPARE(note.toText(),
             QStringLiteral("Public : EHPAD ; étudiants\nÉtat indiqué : envisagée\nCalendrier : "
                            "2024\nQuantité : 4 journées\nBudget : à définir"));
}

QTEST_APPLESS_MAIN(tst_HintMapping)
#include "tst_HintMapping.moc"
