#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_ListCommand final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void list_json_isAnArrayOfObjectsWithStableKeys_data();
    void list_json_isAnArrayOfObjectsWithStableKeys();
    void list_csv_opensInAFrenchSpreadsheet_data() { nameTheKinds(); }
    void list_csv_opensInAFrenchSpreadsheet();
    void list_table_isOneLineARow_data() { nameTheKinds(); }
    void list_table_isOneLineARow();
    void list_table_fitsTheTerminal_data() { nameTheKinds(); }
    void list_table_fitsTheTerminal();
    void list_table_speaksTheLanguageOfTheInterface();
    void list_table_showsNoControlCharacter();
    void list_asOf_leavesOutWhatCameLater();
    void list_asOfTheDayBeforeADecisionIsDone_itIsOpen();
    void list_withoutPlans_hasThePartnersOfTheTerritory();
    void list_ofPunctuation_isNoPlan();
    void list_ofOnePlan_takesAPartOfItsTitle_data();
    void list_ofOnePlan_takesAPartOfItsTitle();
    void list_ofAnUnknownPlan_namesThePlans();
    void list_subActions_namesTheirParent();
    void list_whileSomebodyWrites_works();
    void import_throughALink_whileSomebodyWrites_isRefused();
    void list_changesNothing();

private:
    static void nameTheKinds();
    ProgramRun list(const QString &kind, const QStringList &more) const;

    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

const QStringList &kinds()
{
    static const QStringList names{QStringLiteral("plans"),     QStringLiteral("nodes"),
                                   QStringLiteral("actions"),   QStringLiteral("organizations"),
                                   QStringLiteral("meetings"),  QStringLiteral("decisions"),
                                   QStringLiteral("indicators")};
    return names;
}

ProgramRun importGrandAngouleme(const QString &target)
{
    return runProgram({QStringLiteral("import"),
                       QStringLiteral(PASSERELLE_DEMO_DATA "/plans/grandangouleme-2024"),
                       QStringLiteral("--into"), target});
}

QStringList format(const char *name)
{
    return {QStringLiteral("--format"), QString::fromLatin1(name)};
}

} // namespace

void tst_ListCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(QStringLiteral("agen.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), m_path}), 0);
}

void tst_ListCommand::nameTheKinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

ProgramRun tst_ListCommand::list(const QString &kind, const QStringList &more) const
{
    return runProgram(QStringList{QStringLiteral("list"), kind, m_path} + more);
}

void tst_ListCommand::list_json_isAnArrayOfObjectsWithStableKeys_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("keys"); // that scripts rely on
    const auto row = [](const char *kind, const char *keys) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(keys);
    };
    row("plans", "id title kind start end phase levels nodes actions sub_actions signatories");
    row("nodes", "id code title level depth parent parent_code plan plan_id source");
    row("actions",
        "id code title level parent parent_code parent_kind node node_code status confidence "
        "leads planned_start planned_end is_late is_sub_action plan plan_id source");
    row("organizations", "id name short_name kind aliases roles source");
    row("meetings", "id title committee kind start end state source");
    row("decisions",
        "id number text meeting meeting_on action action_code responsible due_on "
        "status done_on");
    row("indicators", "id reading_id name unit place level period_start period_end value text");
}

void tst_ListCommand::list_json_isAnArrayOfObjectsWithStableKeys()
{
    QFETCH(QString, kind);
    QFETCH(QString, keys);
    const ProgramRun run = list(kind, format("json"));
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.output, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(document.isArray());
    QVERIFY(!document.array().isEmpty());
    const QStringList all = document.array().first().toObject().keys();
    for (const QString &key : keys.split(u' '))
        QVERIFY2(all.contains(key), qPrintable(key));
    QStringList ids;
    for (const QJsonValue &row : document.array()) {
        QCOMPARE(row.toObject().keys(), all);
        ids << row.toObject().value(u"id").toString()
                + row.toObject().value(u"reading_id").toString();
    }
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void tst_ListCommand::list_csv_opensInAFrenchSpreadsheet()
{
    QFETCH(QString, kind);
    const ProgramRun run = list(kind, format("csv"));
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY(run.output.startsWith("\xEF\xBB\xBFid;"));
    QVERIFY(run.output.endsWith("\r\n"));
    // Records end outside quotes.
    int records = 0;
    bool isQuoted = false;
    for (const char c : run.output) {
        isQuoted ^= c == '"';
        records += c == '\n' && !isQuoted;
    }
    QVERIFY(!isQuoted);
    QCOMPARE(records, 1 + list(kind, format("json")).rows().size());
}

void tst_ListCommand::list_table_isOneLineARow()
{
    QFETCH(QString, kind);
    const ProgramRun run = list(kind, {});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.output.count('\n'), 1 + list(kind, format("json")).rows().size());
    QCOMPARE(list(kind, format("table")).output, run.output);
}

void tst_ListCommand::list_table_fitsTheTerminal()
{
    QFETCH(QString, kind);
    for (const int width : {120, 80, 40}) {
        ProgramSetting setting;
        setting.environment = {{QStringLiteral("COLUMNS"), QString::number(width)}};
        const ProgramRun run = runProgram({QStringLiteral("list"), kind, m_path}, setting);
        COMPARE_EXIT_STATUS(run, 0);
        for (const QString &line : QString::fromUtf8(run.output).split(u'\n'))
            QVERIFY2(line.size() <= width, qUtf8Printable(line));
    }
}

void tst_ListCommand::list_table_speaksTheLanguageOfTheInterface()
{
    ProgramSetting setting = inEnglish();
    const QStringList words{QStringLiteral("list"), QStringLiteral("actions"), m_path,
                            QStringLiteral("--as-of"), QStringLiteral("2023-03-12")};
    const QByteArray english = runProgram(words, setting).output;
    for (const char *word : {"Code", "Title", "Status", "Leads", "In progress"})
        QVERIFY2(english.contains(word), word);
    QVERIFY(!english.contains("in_progress"));
    QVERIFY(!english.contains("resources")); // no source, no id
    setting.environment[QStringLiteral("LC_ALL")] = QStringLiteral("fr_FR.UTF-8");
    QVERIFY(runProgram(words, setting).output.contains("En cours"));
}

void tst_ListCommand::list_table_showsNoControlCharacter()
{
    const PlanFolderCopy source;
    source.replace(QStringLiteral("outline.csv"), "Une sous-action",
                   "\"Une\x1B[31m\x07\nsous-action\"");
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    const ProgramRun run =
        runProgram({QStringLiteral("list"), QStringLiteral("actions"), source.target()});
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY2(run.output.contains("Une [31m sous-action"), run.output.constData());
    QCOMPARE(run.output.count('\n'), 4);
    QVERIFY(!run.output.contains('\x1B') && !run.output.contains('\x07'));
}

void tst_ListCommand::list_asOf_leavesOutWhatCameLater()
{
    const auto rowsAsOf = [this](const char *kind, const char *day) {
        return list(QString::fromLatin1(kind),
                    format("json")
                        + QStringList{QStringLiteral("--as-of"), QString::fromLatin1(day)})
            .rows();
    };
    const QString day = QStringLiteral("2022-06-30");
    const QJsonArray meetings = rowsAsOf("meetings", "2022-06-30");
    QVERIFY(!meetings.isEmpty());
    QVERIFY(meetings.size() < list(QStringLiteral("meetings"), format("json")).rows().size());
    for (const QJsonValue &meeting : meetings)
        QVERIFY(meeting.toObject().value(u"start").toString() <= day);
    const QJsonArray decisions = rowsAsOf("decisions", "2022-06-30");
    QVERIFY(!decisions.isEmpty());
    QVERIFY(decisions.size() < list(QStringLiteral("decisions"), format("json")).rows().size());
    for (const QJsonValue &row : decisions) {
        const QJsonObject decision = row.toObject();
        QVERIFY(decision.value(u"meeting_on").toString() <= day);
        QVERIFY(decision.value(u"done_on").toString() <= day);
        if (decision.value(u"status").toString() == QStringLiteral("done"))
            QVERIFY(!decision.value(u"done_on").toString().isEmpty());
    }
    QCOMPARE(rowsAsOf("meetings", "2000-01-01").size(), 0);
    QCOMPARE(rowsAsOf("decisions", "2000-01-01").size(), 0);
}

void tst_ListCommand::list_asOfTheDayBeforeADecisionIsDone_itIsOpen()
{
    for (const QJsonValue &row : list(QStringLiteral("decisions"), format("json")).rows()) {
        const QJsonObject decision = row.toObject();
        const QDate done = QDate::fromString(decision.value(u"done_on").toString(), Qt::ISODate);
        if (!done.isValid()
            || decision.value(u"meeting_on").toString() == decision.value(u"done_on").toString())
            continue;
        const QString eve = done.addDays(-1).toString(Qt::ISODate);
        const QJsonArray then = list(QStringLiteral("decisions"),
                                     format("json") + QStringList{QStringLiteral("--as-of"), eve})
                                    .rows();
        for (const QJsonValue &other : then)
            if (other.toObject().value(u"id") == decision.value(u"id")) {
                QCOMPARE(other.toObject().value(u"status").toString(), QStringLiteral("to_do"));
                QVERIFY(other.toObject().value(u"done_on").isNull());
                return;
            }
    }
    QFAIL("no decision of the demonstration was done after its meeting");
}

void tst_ListCommand::list_withoutPlans_hasThePartnersOfTheTerritory()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("neuf.passerelle"));
    Territory territory;
    territory.id = TerritoryId::create();
    territory.name = QStringLiteral("Val d’Exemple");
    const auto workspace = Workspace::create(path, territory);
    QVERIFY(workspace);
    const auto edit = [](Stores &stores) {
        Organization organization;
        organization.id = OrganizationId::create();
        organization.name = QStringLiteral("ARS");
        Committee committee;
        committee.id = CommitteeId::create();
        committee.name = QStringLiteral("COPIL");
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.committee = committee.id;
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.name = QStringLiteral("Médecins");
        return stores.organizations.insert(organization)
            .and_then([&] { return stores.meetings.insertCommittee(committee); })
            .and_then([&] { return stores.meetings.insertMeeting(meeting); })
            .and_then([&] { return stores.indicators.insert(indicator); });
    };
    QVERIFY((*workspace)->write({"Import", {}}, edit));
    for (const char *kind : {"organizations", "meetings", "indicators"})
        QCOMPARE(listed(kind, path).size(), 1);
    QCOMPARE(listed("plans", path).size(), 0);
}

void tst_ListCommand::list_ofPunctuation_isNoPlan()
{
    for (const char *words : {"!!!", "« »", "-"}) {
        const ProgramRun run =
            list(QStringLiteral("nodes"), {QStringLiteral("--plan"), QString::fromUtf8(words)});
        COMPARE_EXIT_STATUS(run, 1);
        QVERIFY(run.messages.contains("Livret blanc"));
    }
}

void tst_ListCommand::list_ofOnePlan_takesAPartOfItsTitle_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("nodes");
    QTest::newRow("beginning") << QStringLiteral("Livret blanc") << 12;
    QTest::newRow("without accents or capitals") << QStringLiteral("contrat local de sante") << 17;
    QTest::newRow("straight apostrophe")
        << QStringLiteral("Contrat Local de Santé de l'Agglomération d'Agen") << 17;
}

void tst_ListCommand::list_ofOnePlan_takesAPartOfItsTitle()
{
    QFETCH(QString, words);
    QFETCH(int, nodes);
    const ProgramRun run = list(QStringLiteral("nodes"),
                                format("json") + QStringList{QStringLiteral("--plan"), words});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.rows().size(), nodes);
}

void tst_ListCommand::list_ofAnUnknownPlan_namesThePlans()
{
    for (const char *words : {"PRS", "Agen"}) { // none, and both
        const ProgramRun run =
            list(QStringLiteral("nodes"), {QStringLiteral("--plan"), QString::fromLatin1(words)});
        COMPARE_EXIT_STATUS(run, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
        QVERIFY(run.messages.contains("Contrat Local de Santé de l’Agglomération d’Agen"));
        QVERIFY(run.messages.contains("Livret blanc"));
    }
}

void tst_ListCommand::list_subActions_namesTheirParent()
{
    const QJsonArray actions = list(QStringLiteral("actions"), format("json")).rows();
    QMap<QString, QJsonObject> byId;
    for (const QJsonValue &action : actions)
        byId.insert(action.toObject().value(u"id").toString(), action.toObject());
    int subActions = 0;
    for (const QJsonObject &action : std::as_const(byId)) {
        if (!action.value(u"is_sub_action").toBool())
            continue;
        ++subActions;
        QCOMPARE(action.value(u"parent_kind").toString(), QStringLiteral("action"));
        const QJsonObject parent = byId.value(action.value(u"parent").toString());
        QVERIFY(!parent.isEmpty());
        QCOMPARE(parent.value(u"code"), action.value(u"parent_code"));
        QCOMPARE(parent.value(u"plan_id"), action.value(u"plan_id"));
    }
    QVERIFY(subActions >= 13);
}

void tst_ListCommand::list_whileSomebodyWrites_works()
{
    const auto writer = Workspace::open(m_path);
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
    const ProgramRun run = list(QStringLiteral("plans"), format("json"));
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.rows().size(), 2);
    // Whoever wants to write is told who has the file.
    const ProgramRun import = importGrandAngouleme(m_path);
    COMPARE_EXIT_STATUS(import, 1);
    QVERIFY2(import.messageLines().size() == 1, import.messages.constData());
    QVERIFY(import.messages.contains("agen.passerelle"));
}

void tst_ListCommand::import_throughALink_whileSomebodyWrites_isRefused()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link.passerelle"));
    QVERIFY(QFile::link(m_path, link));
    const auto writer = Workspace::open(m_path);
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
    const ProgramRun run = importGrandAngouleme(link);
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
}

void tst_ListCommand::list_changesNothing()
{
    const QByteArray bytes = bytesOf(m_path);
    const QString names = namesIn(m_folder.path());
    for (const QString &kind : kinds())
        COMPARE_EXIT_STATUS(list(kind, format("json")), 0);
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(namesIn(m_folder.path()), names);
}

QTEST_GUILESS_MAIN(tst_ListCommand)
#include "tst_ListCommand.moc"
