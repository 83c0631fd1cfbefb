#include "core/exchange/demonstration/Demonstration.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;

namespace {

PlanDraft smallContract()
{
    PlanDraft draft;
    draft.plan.id = PlanId::create();
    draft.plan.levels = {{QStringLiteral("Objectif"), LevelKind::Node},
                         {QStringLiteral("Action"), LevelKind::Action}};
    OutlineNode node;
    node.id = NodeId::create();
    node.code = QStringLiteral("1.1");
    draft.nodes = {node};
    Organization hospital;
    hospital.id = OrganizationId::create();
    hospital.name = QStringLiteral("Centre hospitalier « L’Épée »");
    hospital.shortName = QStringLiteral("CHE");
    draft.newOrganizations = {hospital};
    Signatory signatory;
    signatory.organization = hospital.id;
    draft.signatories = {signatory};
    Committee steering;
    steering.id = CommitteeId::create();
    steering.name = QStringLiteral("COPIL");
    steering.chair = QStringLiteral("Présidence");
    draft.committees = {steering};
    return draft;
}

/// A whole file, well formed, whose lists are those given.
QByteArray file(const QByteArray &lists)
{
    return R"({"notice": "Suivi fictif", "author": "Coordination",
               "notices": {"white_book": "fictif, %1", "published": "p", "invented": "i"},)"
        + lists + "}";
}

Result<> added(PlanDraft &draft, const QByteArray &json)
{
    return addFictitiousFollowUp(draft, {}, {}, json);
}

const QByteArray action =
    R"("actions": [{"objective": "1.1", "code": "1.1.1", "title": "Essai"%1}])";

QByteArray actionWith(const QByteArray &members)
{
    return file(QByteArray(action).replace("%1", members));
}

} // namespace

class tst_DemonstrationProblems final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void organizationNames_inAnySpelling_areFound_data();
    void organizationNames_inAnySpelling_areFound();
    void committee_alreadyThere_isCompletedNotDoubled();
    void openPeriod_hasNoEnd();
    void badEntry_isRefusedByName_data();
    void badEntry_isRefusedByName();
};

void tst_DemonstrationProblems::organizationNames_inAnySpelling_areFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("exact") << "Centre hospitalier « L’Épée »";
    QTest::newRow("plain") << "centre hospitalier L'Epee";
    QTest::newRow("short name") << "CHE";
}

void tst_DemonstrationProblems::organizationNames_inAnySpelling_areFound()
{
    QFETCH(QString, name);
    PlanDraft draft = smallContract();
    const Result<> result = added(draft, actionWith(R"(, "leads": [")" + name.toUtf8() + R"("])"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(draft.actions.front().leads,
             std::vector<OrganizationId>{draft.newOrganizations.front().id});
    QCOMPARE(draft.newOrganizations.size(), std::size_t(1));
}

void tst_DemonstrationProblems::committee_alreadyThere_isCompletedNotDoubled()
{
    PlanDraft draft = smallContract();
    const CommitteeId known = draft.committees.front().id;
    const Result<> result = added(draft, file(R"(
        "committees": [{"name": "COPIL", "kind": "steering", "chair": "Autre", "members": ["CHE"]}],
        "meetings": [{"key": "C1", "committee": "COPIL", "on": "2022-04-07", "start": "14:30"}])"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(draft.committees.size(), std::size_t(1));
    QCOMPARE(draft.committees.front().chair, QStringLiteral("Présidence"));
    QCOMPARE(draft.committees.front().members.size(), std::size_t(1));
    QCOMPARE(draft.meetings.front().committee, known);
    QCOMPARE(draft.meetings.front().startTime, QTime(14, 30));
}

void tst_DemonstrationProblems::openPeriod_hasNoEnd()
{
    PlanDraft draft = smallContract();
    QVERIFY(added(draft, actionWith(R"(, "actual": "2020-03-03/")")));
    QCOMPARE(draft.actions.front().actual, (DatePeriod{QDate(2020, 3, 3), {}}));
}

void tst_DemonstrationProblems::badEntry_isRefusedByName_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &json, const char *named) {
        QTest::newRow(name) << json << QString::fromUtf8(named);
    };
    row("not JSON", "{", "byte");
    row("no notice", "{}", "notice");
    row("objective", file(R"("actions": [{"objective": "9.9", "code": "9.9.1", "title": "T"}])"),
        "\"actions 9.9.1\": \"9.9\" is not the code");
    row("no objective", file(R"("actions": [{"code": "9.9.1", "title": "T"}])"),
        "\"objective\" is missing");
    row("no title", file(R"("actions": [{"objective": "1.1", "code": "1.1.1"}])"), "title");
    row("white book", actionWith(R"(, "white_book": "7.7")"), "\"7.7\" is not a code");
    row("organization", actionWith(R"(, "leads": ["Inconnue"])"), "\"Inconnue\"");
    row("target group", actionWith(R"(, "target_groups": ["everybody"])"), "\"everybody\"");
    row("recurrence", actionWith(R"(, "recurrence": "often")"), "\"often\"");
    row("period", actionWith(R"(, "planned": "mi-2024")"), "\"planned\"");
    row("backwards", actionWith(R"(, "planned": "2024/2020")"), "\"planned\"");
    row("spelling", actionWith(R"(, "plannned": "2024")"), "\"plannned\" is not a known key");
    row("day", actionWith(R"(, "follow_ups": [{"on": "2021-02-30", "text": "x"}])"),
        "follow_ups[1]");
    row("status", actionWith(R"(, "follow_ups": [{"on": "2021-02-03", "text": "x",
        "status": "late"}])"),
        "\"late\"");
    row("no reason", actionWith(R"(, "follow_ups": [{"on": "2021-02-03", "text": "x",
        "status": "abandoned"}])"),
        "reason");
    row("meeting", actionWith(R"(, "follow_ups": [{"on": "2021-02-03", "text": "x",
        "meeting": "COPIL-1"}])"),
        "\"COPIL-1\"");
    row("participants", actionWith(R"(, "events": [{"on": "2021-02-03", "title": "x",
        "participants": 0}])"),
        "\"participants\"");
    row("computed with readings", actionWith(R"(, "indicators": [{"name": "n",
        "computed_from": "event_count", "readings": [{"period": "2022", "value": 1}]}])"),
        "indicators n");
    row("same code", file(R"("actions": [{"objective": "1.1", "code": "a", "title": "T"},
                            {"objective": "1.1", "code": "a", "title": "T"}])"),
        "another action");
    row("committee",
        file(R"("meetings": [{"key": "C", "committee": "Bureau", "on": "2022-01-01"}])"),
        "\"Bureau\"");
    row("same decision", file(R"("meetings": [{"key": "C", "committee": "COPIL", "on": "2022-01-03",
        "decisions": [{"number": "C/1", "text": "x"}, {"number": "C/1", "text": "y"}]}])"),
        "another decision");
    row("decision's action",
        file(R"("meetings": [{"key": "C", "committee": "COPIL", "on": "2022-01-03",
        "decisions": [{"number": "C/1", "text": "x", "action": "8.8.8"}]}])"),
        "\"8.8.8\"");
    row("pledge", file(R"("pledges": [{"text": "x"}])"), "signatory");
    row("organization kind", file(R"("organizations": [{"name": "Neuve", "kind": "x"}])"),
        "organizations Neuve");
    row("list", file(R"("actions": {})"), "\"actions\"");
    row("not an object", file(R"("actions": [3])"), "actions[1]");
}

void tst_DemonstrationProblems::badEntry_isRefusedByName()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    PlanDraft draft = smallContract();
    const std::vector<Committee> committees = draft.committees;
    const Result<> result = added(draft, json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
    QVERIFY(draft.actions.empty() && draft.meetings.empty() && draft.plan.note.isEmpty());
    QCOMPARE(draft.committees, committees);
}

QTEST_APPLESS_MAIN(tst_DemonstrationProblems)
#include "tst_DemonstrationProblems.moc"
