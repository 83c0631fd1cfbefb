#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/commands/TypedOrganizations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

/// Names typed, on a real file with three organizations.
class tst_TypedOrganizations final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void named_knownOne_isThatOne_data();
    void named_knownOne_isThatOne();
    void named_newOne_isTheSameTwice();
    void named_severalCalledSo_isRefused();
    void editAction_withANewOne_isOneEdit();

private:
    std::vector<Organization> inFile() const;

    QTemporaryDir m_folder;
    Organization m_agency;
    std::unique_ptr<PlanSession> m_session;
};

void tst_TypedOrganizations::init()
{
    m_session.reset();
    const QString path = m_folder.filePath(u"plan.passerelle"_s);
    QFile::remove(path);
    auto workspace = Workspace::create(path, test::agenTerritory());
    QVERIFY(workspace.has_value());
    QVERIFY(test::insertPlan(**workspace, test::smallPlan(1)).has_value());
    m_agency = {};
    m_agency.id = OrganizationId::create();
    m_agency.name = u"Agence régionale de santé"_s;
    m_agency.shortName = u"ARS"_s;
    m_agency.aliases = {u"ARS NA"_s, u"Agence rég. de santé Nouvelle-Aquitaine"_s};
    QVERIFY(
        (*workspace)
            ->write({"Add"},
                    [this](Stores &stores) -> Result<> {
                        if (const auto written = stores.organizations.insert(m_agency); !written)
                            return written;
                        for (const QString &name :
                             {u"Maison de santé d’Agen"_s, u"Maison de santé de Boé"_s}) {
                            Organization house;
                            house.id = OrganizationId::create();
                            house.name = name;
                            house.shortName = u"MSP"_s;
                            if (const auto written = stores.organizations.insert(house); !written)
                                return written;
                        }
                        return {};
                    })
            .has_value());
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
}

std::vector<Organization> tst_TypedOrganizations::inFile() const
{
    return m_session->workspace().stores().organizations.list().value_or({});
}

void tst_TypedOrganizations::named_knownOne_isThatOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"Agence régionale de santé"_s;
    QTest::newRow("short name") << u"ARS"_s;
    QTest::newRow("alias") << u"Agence rég. de santé Nouvelle-Aquitaine"_s;
    QTest::newRow("other case, no accent") << u"agence regionale de SANTE"_s;
    QTest::newRow("alias in other case") << u" ars-na "_s;
    QTest::newRow("as the list of names shows it") << u"Agence régionale de santé (ARS)"_s;
}

void tst_TypedOrganizations::named_knownOne_isThatOne()
{
    QFETCH(QString, typed);
    TypedOrganizations organizations(m_session->contents());
    const Result<OrganizationId> named = organizations.named(typed);
    QVERIFY(named.has_value());
    QCOMPARE(*named, m_agency.id);
}

void tst_TypedOrganizations::named_newOne_isTheSameTwice()
{
    TypedOrganizations organizations(m_session->contents());
    const Result<OrganizationId> first = organizations.named(u"Épicerie solidaire"_s);
    const Result<OrganizationId> second = organizations.named(u"epicerie  solidaire"_s);
    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(*first, *second);
}

void tst_TypedOrganizations::named_severalCalledSo_isRefused()
{
    TypedOrganizations organizations(m_session->contents());
    const Result<OrganizationId> named = organizations.named(u"MSP"_s);
    QVERIFY(!named.has_value());
    QVERIFY(named.error().message.contains(u"MSP"));
    QVERIFY(organizations.named(u"Maison de santé de Boé"_s).has_value());
}

void tst_TypedOrganizations::editAction_withANewOne_isOneEdit()
{
    TypedOrganizations organizations(m_session->contents());
    const Result<OrganizationId> made = organizations.named(u"Épicerie solidaire"_s);
    const ActionId action = m_session->contents().actions.front().id;
    QVERIFY(editAction(*m_session, action, organizations,
                       [&](Action &a) { a.partners.push_back(*made); }));
    QCOMPARE(inFile().size(), size_t(4));
    m_session->undo();
    QCOMPARE(inFile().size(), size_t(3));
    QVERIFY(m_session->contents().actions.front().partners.empty());
}

QTEST_APPLESS_MAIN(tst_TypedOrganizations)
#include "tst_TypedOrganizations.moc"
