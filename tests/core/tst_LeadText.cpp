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
    void read_aKnownNameWithASemicolon_isOne();
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

void tst_LeadText::read_aKnownNameWithASemicolon_isOne()
{
    const QStringList known{u"Santé ; Social"_s, u"Santé ; Social ; Culture"_s};
    QCOMPARE(readLeads(u"ARS; Santé ; Social (co-lead); Santé ; Social ; Culture"_s, known),
             (NamedLeads{{u"ARS"_s, known[1]}, {known[0]}}));
    QCOMPARE(readLeads(u"Santé ; Socialement"_s, known),
             (NamedLeads{{u"Santé"_s, u"Socialement"_s}, {}}));
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
    QTest::newRow("the mark of the other language")
        << u"ARS (copilote); CPAM"_s << QStringList{u"CPAM"_s} << QStringList{u"ARS"_s};
    QTest::newRow("a mark alone") << u"(co-lead)"_s << QStringList() << QStringList();
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
