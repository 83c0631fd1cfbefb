#include "core/editing/TypedCells.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// Texts typed in the table of the plan, read and written to a real file.
class tst_TypedCells final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leads_pastedFromTheOtherLanguage_makeNoOrganization();
    void leads_withASemicolonInAName_areNotSplit();
    void leads_refused_makeNoOrganization();
    void leads_typedOver_makeNoOrganization();
    void period_emptied_keepsTheWordsBesideIt();
    void put_tellsWhetherTheRowSaysSomethingElse();
    void severalCells_areOneEdit();
    void fieldNotEdited_isRefused();
    void partOfThePlan_takesOnlyATitle();
    void partOfThePlan_isNamedInsideQuotes();

private:
    OrganizationId organization(const QString &name);
    void read();
    TypedCells cells() const;
    void write(const TypedCells &cells);
    Action inFile(size_t index) { return actionOf(**m_file, m_plan, index); }
    size_t organizationsInFile() { return (*m_file)->stores().organizations.list()->size(); }

    std::unique_ptr<TemporaryWorkspace> m_file;
    SmallPlan m_plan;
    PlanContents m_contents;
    std::unique_ptr<PlanIndex> m_index;
};

void tst_TypedCells::init()
{
    m_file = std::make_unique<TemporaryWorkspace>();
    m_plan = smallPlan(2);
    QVERIFY(insertPlan(**m_file, m_plan));
    read();
}

OrganizationId tst_TypedCells::organization(const QString &name)
{
    Organization added;
    added.id = OrganizationId::create();
    added.name = name;
    const auto written = (*m_file)->write(
        {"Add"}, [&](Stores &stores) { return stores.organizations.insert(added); });
    read();
    return written ? added.id : OrganizationId();
}

void tst_TypedCells::read()
{
    m_contents = (*m_file)->planContents(m_plan.plan.id).value();
    m_index = std::make_unique<PlanIndex>(m_contents);
}

TypedCells tst_TypedCells::cells() const
{
    return {m_contents, *m_index, QDate(2024, 3, 15),
            Recording{u"Claire"_s, QDateTime(QDate(2024, 3, 15), QTime(9, 0), Qt::UTC)}};
}

void tst_TypedCells::write(const TypedCells &cells)
{
    QVERIFY((*m_file)->write(cells.label(), [&](Stores &stores) { return cells.write(stores); }));
    read();
}

void tst_TypedCells::leads_pastedFromTheOtherLanguage_makeNoOrganization()
{
    const OrganizationId agency = organization(u"ARS"_s);
    TypedCells typed = cells();
    QVERIFY(typed.put(m_plan.actions[0].id, CellField::Leads, u"ARS (copilote)"_s));
    write(typed);
    QCOMPARE(inFile(0).coLeads, std::vector{agency});
    QCOMPARE(organizationsInFile(), size_t(1));
}

void tst_TypedCells::leads_withASemicolonInAName_areNotSplit()
{
    const OrganizationId body = organization(u"Santé ; Social"_s);
    TypedCells typed = cells();
    QVERIFY(typed.put(m_plan.actions[0].id, CellField::Leads, u"Santé ; Social; CPAM"_s));
    write(typed);
    QCOMPARE(inFile(0).leads.size(), size_t(2));
    QCOMPARE(inFile(0).leads.front(), body);
    QCOMPARE(organizationsInFile(), size_t(2));
}

void tst_TypedCells::leads_refused_makeNoOrganization()
{
    const OrganizationId agency = organization(u"ARS"_s);
    organization(u"CD"_s);
    organization(u"CD"_s);
    TypedCells typed = cells();
    QVERIFY(!typed.put(m_plan.actions[0].id, CellField::Leads, u"Nouvelle structure; CD"_s));
    QVERIFY(typed.put(m_plan.actions[1].id, CellField::Leads, u"ARS"_s));
    write(typed);
    QCOMPARE(inFile(0).leads, std::vector<OrganizationId>());
    QCOMPARE(inFile(1).leads, std::vector{agency});
    QCOMPARE(organizationsInFile(), size_t(3));
}

void tst_TypedCells::leads_typedOver_makeNoOrganization()
{
    TypedCells typed = cells();
    QVERIFY(typed.put(m_plan.actions[0].id, CellField::Leads, u"Nouvelle structure"_s));
    QVERIFY(typed.put(m_plan.actions[0].id, CellField::Leads, u"ARS"_s));
    write(typed);
    QCOMPARE(inFile(0).leads.size(), size_t(1));
    QCOMPARE(organizationsInFile(), size_t(1));
}

void tst_TypedCells::period_emptied_keepsTheWordsBesideIt()
{
    const Action before = inFile(0);
    Action planned = before;
    planned.planned = {QDate(2021, 1, 1), QDate(2023, 12, 31)};
    planned.calendarText = u"2 par an"_s;
    QVERIFY((*m_file)->write(
        {"Edit"}, [&](Stores &stores) { return stores.actions.update(before, planned); }));
    read();
    TypedCells emptied = cells();
    QVERIFY(emptied.put(before.id, CellField::Period, QString()));
    write(emptied);
    QVERIFY(inFile(0).planned.isNull());
    QCOMPARE(inFile(0).calendarText, u"2 par an"_s);
}

void tst_TypedCells::put_tellsWhetherTheRowSaysSomethingElse()
{
    const ActionId action = m_plan.actions[0].id;
    TypedCells typed = cells();
    QCOMPARE(typed.put(action, CellField::Title, m_plan.actions[0].title).value(), false);
    QCOMPARE(typed.put(action, CellField::Period, u"2024"_s).value(), true);
    QCOMPARE(typed.put(action, CellField::Period, u"janvier-décembre 2024"_s).value(), false);
    QCOMPARE(typed.put(m_plan.axis.id, CellField::Title, m_plan.axis.title).value(), false);
    QCOMPARE(typed.put(m_plan.axis.id, CellField::Title, u"Axe neuf"_s).value(), true);
    QCOMPARE(typed.put(ActionId::create(), CellField::Title, u"Partie"_s).value(), false);
}

void tst_TypedCells::severalCells_areOneEdit()
{
    TypedCells typed = cells();
    QVERIFY(typed.isEmpty());
    for (const Action &action : m_plan.actions) {
        QVERIFY(typed.put(action.id, CellField::Status, keyOf(ActionStatus::InProgress)));
        QVERIFY(typed.put(action.id, CellField::NextStep, u"Relancer"_s));
        QVERIFY(typed.put(action.id, CellField::Period, u"2024"_s));
    }
    write(typed);
    const FollowUp said = inFile(1).followUps.at(0);
    QCOMPARE(said.status, ActionStatus::InProgress);
    QCOMPARE(said.author, u"Claire"_s);
    QCOMPARE(said.effectiveOn, QDate(2024, 3, 15));
    QCOMPARE(inFile(1).planned.end, QDate(2024, 12, 31));
    const HistoryTransaction last = (*m_file)->history().undoTarget().value().value();
    QCOMPARE(displayLabel(last), u"Edit 2 lines"_s);
    QVERIFY((*m_file)->undo());
    QCOMPARE(inFile(0).nextStep, QString());
}

void tst_TypedCells::fieldNotEdited_isRefused()
{
    TypedCells typed = cells();
    const Result<bool> put = typed.put(m_plan.actions[0].id, std::nullopt, u"10"_s);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::Invalid);
    QVERIFY(!typed.put(m_plan.actions[0].id, CellField::Title, u" "_s));
    QVERIFY(!typed.put(m_plan.actions[0].id, CellField::Status, u"peut-être"_s));
    QVERIFY(typed.isEmpty());
}

void tst_TypedCells::partOfThePlan_isNamedInsideQuotes()
{
    TypedCells typed = cells();
    QVERIFY(typed.put(m_plan.axis.id, CellField::Title, u"Dire « je »"_s));
    write(typed);
    const Result<bool> refused = cells().put(m_plan.axis.id, CellField::Leads, u"ARS"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith(u"\"Dire “je”\" is a part of the plan"),
             qPrintable(refused.error().message));
}

void tst_TypedCells::partOfThePlan_takesOnlyATitle()
{
    TypedCells typed = cells();
    QVERIFY(!typed.put(m_plan.axis.id, CellField::Leads, u"ARS"_s));
    QVERIFY(typed.put(m_plan.axis.id, CellField::Title, u"Axe neuf"_s));
    write(typed);
    QCOMPARE((*m_file)->planContents(m_plan.plan.id)->nodes.front().title, u"Axe neuf"_s);
}

QTEST_GUILESS_MAIN(tst_TypedCells)
#include "tst_TypedCells.moc"
