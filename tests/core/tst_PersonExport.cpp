#include "core/exchange/PersonExport.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_PersonExport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void personExport_givesEveryPlaceThePersonHas();
    void personExport_ofNobody_isRefused();
};

void tst_PersonExport::personExport_givesEveryPlaceThePersonHas()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    Organization agglo;
    agglo.id = OrganizationId::create();
    agglo.name = QStringLiteral("Agglomération d’Agen");
    const Contact person{ContactId::create(),
                         agglo.id,
                         QStringLiteral("Léa Ali"),
                         QStringLiteral("Vice-présidente"),
                         QStringLiteral("lea@agen.example"),
                         QStringLiteral("05 53 00 00 17"),
                         {QDate(2020, 7, 1), QDate(2026, 3, 31)}};
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = QStringLiteral("COPIL");
    committee.chair = QStringLiteral("Mme LEA ALI");
    CommitteeMember seat;
    seat.id = CommitteeMemberId::create();
    seat.contact = person.id;
    seat.college = QStringLiteral("élus");
    committee.members = {seat};
    Signatory signatory;
    signatory.id = SignatoryId::create();
    signatory.plan = plan.plan.id;
    signatory.organization = agglo.id;
    signatory.representative = person.id;
    signatory.signedOn = QDate(2019, 6, 3);
    Action referred = plan.actions[0];
    referred.electedReferent = person.id;
    Action named = plan.actions[1];
    named.nextStep = QStringLiteral("Appeler Lea Ali");
    named.context = QStringLiteral("Léa alimente le site");
    const Result<ChangeSet> written = file->write({"Add"}, [&](Stores &s) {
        return s.organizations.insert(agglo)
            .and_then([&] { return s.organizations.insertContact(person); })
            .and_then([&] { return s.meetings.insertCommittee(committee); })
            .and_then([&] { return s.plans.insertSignatory(signatory, 0); })
            .and_then([&] { return s.actions.update(plan.actions[0], referred); })
            .and_then([&] { return s.actions.update(plan.actions[1], named); });
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    const PersonExport found = personExport(file->stores(), person.id).value();
    QCOMPARE(found.contact, person);
    QCOMPARE(found.organization, agglo.name);
    QCOMPARE(found.seats, (std::vector{PersonSeat{committee.name, false, seat.college}}));
    QCOMPARE(found.signatures,
             (std::vector{PersonSignature{plan.plan.title, agglo.name, {}, signatory.signedOn}}));
    QCOMPARE(found.referredActions.size(), 1);
    QVERIFY(found.referredActions.first().contains(referred.title));
    QStringList mentions;
    for (const PersonMention &mention : found.mentions)
        mentions << mention.table + u'.' + mention.field;
    QCOMPARE(mentions,
             (QStringList{QStringLiteral("action.next_step"), QStringLiteral("committee.chair")}));

    const QJsonObject json = QJsonDocument::fromJson(toJson(found)).object();
    QCOMPARE(json.value(QStringLiteral("name")).toString(), person.name);
    QCOMPARE(json.value(QStringLiteral("mandate_end")).toString(), QStringLiteral("2026-03-31"));
    QCOMPARE(json.size(), 11);
    const QString text = toText(found);
    for (const QString &part : {person.name, person.email, committee.name, named.nextStep})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_PersonExport::personExport_ofNobody_isRefused()
{
    TemporaryWorkspace file;
    const Result<PersonExport> found = personExport(file->stores(), ContactId::create());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_PersonExport)
#include "tst_PersonExport.moc"
