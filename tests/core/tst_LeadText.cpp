#include "core/wording/LeadText.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_LeadText final : public QObject
{
    Q_OBJECT

private slots:
    void editText_ofLeadsAndCoLeads_isReadBack();
    void read_textAsPeopleTypeIt_data();
    void read_textAsPeopleTypeIt();
};

void tst_LeadText::editText_ofLeadsAndCoLeads_isReadBack()
{
    PlanBuilder plan;
    const ActionId id = plan.action({}, u"Maison des internes"_s);
    plan.edit(id).leads = {plan.organization(u"Agence régionale de santé"_s, u"ARS"_s),
                           plan.organization(u"Ville d’Agen, service santé"_s)};
    plan.edit(id).coLeads = {plan.organization(u"CPAM"_s), OrganizationId(u"gone"_s)};
    const QString text = leadsEditText(plan.edit(id), PlanIndex(plan.contents));
    QCOMPARE(text, u"ARS; Ville d’Agen, service santé; CPAM (co-lead)"_s);
    QCOMPARE(readLeads(text),
             (NamedLeads{{u"ARS"_s, u"Ville d’Agen, service santé"_s}, {u"CPAM"_s}}));
}

void tst_LeadText::read_textAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("leads");
    QTest::addColumn<QStringList>("coLeads");
    QTest::newRow("nothing") << u" "_s << QStringList() << QStringList();
    QTest::newRow("one") << u" ARS "_s << QStringList{u"ARS"_s} << QStringList();
    QTest::newRow("a semicolon too many")
        << u"ARS;; CPAM;"_s << QStringList{u"ARS"_s, u"CPAM"_s} << QStringList();
    QTest::newRow("lines of a cell")
        << u"ARS\r\nCPAM"_s << QStringList{u"ARS"_s, u"CPAM"_s} << QStringList();
    QTest::newRow("twice") << u"ARS; ARS"_s << QStringList{u"ARS"_s} << QStringList();
    QTest::newRow("a mark in capitals")
        << u"CPAM (Co-Lead); ARS"_s << QStringList{u"ARS"_s} << QStringList{u"CPAM"_s};
}

void tst_LeadText::read_textAsPeopleTypeIt()
{
    QFETCH(QString, text);
    QFETCH(QStringList, leads);
    QFETCH(QStringList, coLeads);
    QCOMPARE(readLeads(text), (NamedLeads{leads, coLeads}));
}

QTEST_APPLESS_MAIN(tst_LeadText)
#include "tst_LeadText.moc"
