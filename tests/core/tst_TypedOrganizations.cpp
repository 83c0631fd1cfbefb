#include "core/editing/NewNames.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
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
    void newNames_areWrittenWithWhatNamesThem_inOneEdit();

private:
    std::vector<Organization> inFile() const;

    std::unique_ptr<TemporaryWorkspace> m_file;
    SmallPlan m_plan;
    Organization m_agency;
    PlanContents m_contents;
};

void tst_TypedOrganizations::init()
{
    m_file = std::make_unique<TemporaryWorkspace>();
    m_plan = smallPlan(1);
    QVERIFY(insertPlan(**m_file, m_plan));
    m_agency = {};
    m_agency.id = OrganizationId::create();
    m_agency.name = u"Agence régionale de santé"_s;
    m_agency.shortName = u"ARS"_s;
    m_agency.aliases = {u"ARS NA"_s, u"Agence rég. de santé Nouvelle-Aquitaine"_s};
    std::vector<Organization> all{m_agency};
    for (const QString &name : {u"Maison de santé d’Agen"_s, u"Maison de santé de Boé"_s}) {
        Organization &house = all.emplace_back();
        house.id = OrganizationId::create();
        house.name = name;
        house.shortName = u"MSP"_s;
    }
    QVERIFY((*m_file)->write({"Add"}, [&](Stores &stores) {
        Result<> written;
        for (const Organization &each : all)
            written = written.and_then([&] { return stores.organizations.insert(each); });
        return written;
    }));
    m_contents = (*m_file)->planContents(m_plan.plan.id).value();
}

std::vector<Organization> tst_TypedOrganizations::inFile() const
{
    return (*m_file)->stores().organizations.list().value_or({});
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
    TypedOrganizations organizations(m_contents);
    const Result<OrganizationId> named = organizations.named(typed);
    QVERIFY(named.has_value());
    QCOMPARE(*named, m_agency.id);
}

void tst_TypedOrganizations::named_newOne_isTheSameTwice()
{
    TypedOrganizations organizations(m_contents);
    const Result<OrganizationId> first = organizations.named(u"Épicerie solidaire"_s);
    const Result<OrganizationId> second = organizations.named(u"epicerie  solidaire"_s);
    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(*first, *second);
}

void tst_TypedOrganizations::named_severalCalledSo_isRefused()
{
    TypedOrganizations organizations(m_contents);
    const Result<OrganizationId> named = organizations.named(u"MSP"_s);
    QVERIFY(!named.has_value());
    QVERIFY(named.error().message.contains(u"MSP"));
    QVERIFY(organizations.named(u"Maison de santé de Boé"_s).has_value());
}

void tst_TypedOrganizations::newNames_areWrittenWithWhatNamesThem_inOneEdit()
{
    NewNames made{TypedOrganizations(m_contents), {}};
    const Action before = m_plan.actions.front();
    Action after = before;
    after.partners = {made.organizations.named(u"Épicerie solidaire"_s).value()};
    after.themes = {termNamed(m_contents, TermList::Theme, u"Jardins"_s, made)};
    QVERIFY((*m_file)->write({"Edit"}, [&](Stores &stores) {
        return writeNew(stores, made).and_then([&] {
            return stores.actions.update(before, after);
        });
    }));
    QCOMPARE(inFile().size(), size_t(4));
    QCOMPARE((*m_file)->stores().territory.listTerms()->size(), size_t(1));
    QVERIFY((*m_file)->undo());
    QCOMPARE(inFile().size(), size_t(3));
    QVERIFY((*m_file)->stores().territory.listTerms()->empty());
    QVERIFY(actionOf(**m_file, m_plan, 0).partners.empty());
}

QTEST_GUILESS_MAIN(tst_TypedOrganizations)
#include "tst_TypedOrganizations.moc"
