#include "core/exchange/planfolder/GovernanceMapping.h"
#include "core/exchange/wording/CommitteeNames.h"

#include <QTest>

using namespace passerelle;

class tst_GovernanceMapping final : public QObject
{
    Q_OBJECT

private slots:
    void isCommitteeName_bodiesThatMeet_data();
    void isCommitteeName_bodiesThatMeet();
    void committeeKindFromName_guesses_data();
    void committeeKindFromName_guesses();
    void mapGovernance_signature_needsADayWithinTheTerm_data();
    void mapGovernance_signature_needsADayWithinTheTerm();
    void mapGovernance_twoSignatures_theLastOneCounts();
    void mapGovernance_twoSpellingsOfABody_areOneCommittee();
    void mapGovernance_creationOfABody_isNoMeeting();
    void mapGovernance_unreadableDate_isKeptInTheNote();
    void mapGovernance_steeringMembers_makeTheCommittee();
    void mapGovernance_otherRow_isALineOfTheNote();
};

namespace {

GovernanceRow rowOf(const char *body, const char *event, const char *date,
                    const char *description = "")
{
    GovernanceRow row;
    row.body = QString::fromUtf8(body);
    row.event = QString::fromUtf8(event);
    row.date = QString::fromUtf8(date);
    row.description = QString::fromUtf8(description);
    row.source = QStringLiteral("doc.txt:1");
    return row;
}

struct Mapped
{
    PlanDraft draft;
    QString note;
};

Mapped mapped(const std::vector<GovernanceRow> &rows,
              const std::vector<OrganizationId> &steeringMembers = {})
{
    Mapped result;
    result.draft.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    result.draft.signatories.resize(2);
    OrganizationResolver organizations({});
    LabelledNote note;
    Doubts doubts;
    mapGovernance(rows, steeringMembers, &organizations, &result.draft, &note, &doubts);
    result.draft.warnings = doubts.toTexts();
    result.note = note.toText();
    return result;
}

} // namespace

void tst_GovernanceMapping::isCommitteeName_bodiesThatMeet_data()
{
    QTest::addColumn<bool>("isCommittee");
    for (const char *name :
         {"COPIL", "Comité de pilotage", "COTECH", "groupe de travail", "Groupes de travail",
          "Commission santé", "CLSM", "le CLSM", "Cellule d'accompagnement",
          "Réunion de présentation", "Concertation locale", "LES RENCONTRES DE L'AGENDA RURAL",
          "temps d’échanges mensuels"})
        QTest::newRow(name) << true;
    for (const char *name : {"Signataires", "Service santé", "CLS", "Agglomération d'Agen", "MSP",
                             "Copilotage collectif", "Conseil de Développement", ""})
        QTest::newRow(qPrintable(QStringLiteral("not \"%1\"").arg(QString::fromUtf8(name))))
            << false;
}

void tst_GovernanceMapping::isCommitteeName_bodiesThatMeet()
{
    QFETCH(bool, isCommittee);
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isCommitteeName(isCommittee ? tag : tag.section(u'"', 1, 1)), isCommittee);
}

void tst_GovernanceMapping::committeeKindFromName_guesses_data()
{
    QTest::addColumn<CommitteeKind>("kind");
    QTest::newRow("COPIL") << CommitteeKind::Steering;
    QTest::newRow("Comité de pilotage élargi") << CommitteeKind::Steering;
    QTest::newRow("COPIL du CLSM") << CommitteeKind::ClsmSteering;
    QTest::newRow("Comité technique") << CommitteeKind::Technical;
    QTest::newRow("CLSM") << CommitteeKind::ClsmPlenary;
    QTest::newRow("Conseil local de santé mentale") << CommitteeKind::ClsmPlenary;
    QTest::newRow("Réunion de présentation") << CommitteeKind::Plenary;
    QTest::newRow("Plénière") << CommitteeKind::Plenary;
    QTest::newRow("groupe de travail") << CommitteeKind::WorkingGroup;
    QTest::newRow("Commission santé") << CommitteeKind::WorkingGroup;
}

void tst_GovernanceMapping::committeeKindFromName_guesses()
{
    QFETCH(CommitteeKind, kind);
    QCOMPARE(committeeKindFromName(QString::fromUtf8(QTest::currentDataTag())), kind);
}

void tst_GovernanceMapping::mapGovernance_signature_needsADayWithinTheTerm_data()
{
    QTest::addColumn<QDate>("signedOn");
    QTest::newRow("2019-12-03") << QDate(2019, 12, 3);
    QTest::newRow("3 décembre 2019") << QDate(2019, 12, 3);
    QTest::newRow("2019") << QDate();
    QTest::newRow("2019-12") << QDate();
    QTest::newRow("2014-12-03") << QDate();
    QTest::newRow("2025-01-01") << QDate();
    QTest::newRow("fin 2019") << QDate();
}

void tst_GovernanceMapping::mapGovernance_signature_needsADayWithinTheTerm()
{
    QFETCH(QDate, signedOn);
    const Mapped result =
        mapped({rowOf("Signataires", "Signature du contrat", QTest::currentDataTag())});
    QCOMPARE(result.draft.plan.signedOn, signedOn);
    QCOMPARE(result.draft.plan.phases.size(), std::size_t(signedOn.isValid() ? 1 : 0));
    for (const Signatory &signatory : result.draft.signatories)
        QCOMPARE(signatory.signedOn, signedOn);
    QVERIFY(result.note.contains(QStringLiteral("Signature du contrat")));
}

void tst_GovernanceMapping::mapGovernance_twoSignatures_theLastOneCounts()
{
    const Mapped result = mapped({rowOf("Signataires", "Signature", "2020-06-01"),
                                  rowOf("Signataires", "Signature", "2019-12-03")});
    QCOMPARE(result.draft.plan.signedOn, QDate(2020, 6, 1));
    QCOMPARE(result.draft.plan.phases.size(), std::size_t(1));
    QCOMPARE(result.draft.plan.phases.front().since, QDate(2020, 6, 1));
}

void tst_GovernanceMapping::mapGovernance_twoSpellingsOfABody_areOneCommittee()
{
    GovernanceRow first = rowOf("COPIL", "Premier COPIL", "2019-01-10");
    first.members = {QStringLiteral("élus"), QStringLiteral("usagers")};
    first.frequency = QStringLiteral("deux fois par an");
    GovernanceRow second = rowOf("Comité de pilotage", "Rôle", "", "Il valide : • les axes");
    second.members = {QStringLiteral("Élus")};
    const Mapped result = mapped({first, second});
    QCOMPARE(result.draft.committees.size(), std::size_t(1));
    const Committee &committee = result.draft.committees.front();
    QCOMPARE(committee.name, QStringLiteral("COPIL"));
    QCOMPARE(committee.frequency, QStringLiteral("deux fois par an"));
    QCOMPARE(committee.members.size(), std::size_t(2));
    QCOMPARE(committee.note, QStringLiteral("Rôle : Il valide :\n• les axes"));
    QCOMPARE(result.draft.meetings.size(), std::size_t(1));
    QVERIFY(result.note.isEmpty());
}

void tst_GovernanceMapping::mapGovernance_creationOfABody_isNoMeeting()
{
    const Mapped result = mapped({rowOf("CLSM", "Création du CLSM", "2018-04")});
    QVERIFY(result.draft.meetings.empty());
    QCOMPARE(result.draft.committees.front().note, QStringLiteral("avril 2018 – Création du CLSM"));
}

void tst_GovernanceMapping::mapGovernance_unreadableDate_isKeptInTheNote()
{
    const Mapped result = mapped({rowOf("COPIL", "Séance", "fin 2019")});
    QVERIFY(result.draft.meetings.empty());
    QCOMPARE(result.draft.committees.front().note, QStringLiteral("fin 2019 – Séance"));
}

void tst_GovernanceMapping::mapGovernance_steeringMembers_makeTheCommittee()
{
    const OrganizationId member = OrganizationId::create();
    const Mapped result = mapped({}, {member, member});
    QCOMPARE(result.draft.committees.size(), std::size_t(1));
    QCOMPARE(result.draft.committees.front().kind, CommitteeKind::Steering);
    QCOMPARE(result.draft.committees.front().members.size(), std::size_t(1));
    QCOMPARE(result.draft.committees.front().members.front().organization, member);
    QVERIFY(mapped({}).draft.committees.empty());
}

void tst_GovernanceMapping::mapGovernance_otherRow_isALineOfTheNote()
{
    GovernanceRow row = rowOf("Service santé", "Diagnostic", "2018-03", "Mené avec l'ORS");
    row.members = {QStringLiteral("ORS"), QStringLiteral("élus")};
    row.frequency = QStringLiteral("chaque mois");
    const Mapped result = mapped({row});
    QVERIFY(result.draft.committees.empty());
    QCOMPARE(result.note,
             QStringLiteral("mars 2018 – Diagnostic (Service santé) : Mené avec l'ORS\n"
                            "Participants : ORS ; élus\nFréquence : chaque mois"));
    QCOMPARE(result.draft.plan.source, QStringLiteral("Diagnostic : doc.txt:1"));
}

QTEST_APPLESS_MAIN(tst_GovernanceMapping)
#include "tst_GovernanceMapping.moc"
