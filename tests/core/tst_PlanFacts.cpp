#include "core/filtering/PlanFacts.h"
#include "core/statistics/MissingFields.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_PlanFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtered_withoutAnything_showsAll();
    void filtered_byText_data();
    void filtered_byText();
    void filtered_byMoreWordsThanCounted_ignoresTheRest();
    void filtered_byStatus_tellsUnknownFromNotStarted();
    void filtered_byNode_takesAllBelow();
    void filtered_byLeadThemeAndGroup_needsEachOfThem();
    void filtered_lateOnly_keepsTheLate();
    void filtered_lackingEssentials_leavesAbandonedAlone();
    void filtered_byAbsences_narrowsOneAfterTheOther();
    void filtered_byAbsence_findsWhatIsCountedAsMissing();
    void filtered_bySomethingGone_showsNothing();
    void filtered_ofASubAction_showsItsParentToo();
    void update_ofAnAction_followsTheEdit();
    void update_ofAMovedAction_asksForAllAgain();

private:
    /// Codes of the actions shown, those shown for a sub-action only in parentheses.
    QString shown(const ActionFilter &filter) const;
    QString shownFor(const QString &text) const;

    PlanBuilder m_plan;
    NodeId m_axis;
    NodeId m_objective;
    NodeId m_otherAxis;
    OrganizationId m_hospital;
    ActionId m_house;
    ActionId m_study;
    ActionId m_week;
    ActionId m_empty;
};

namespace {

const QDate today(2023, 3, 12);

QString shownIn(const PlanContents &contents, const FilteredActions &filtered)
{
    QStringList codes;
    for (size_t i = 0; i < contents.actions.size(); ++i)
        if (filtered.isShown[i])
            codes << (filtered.matches[i] ? contents.actions[i].code
                                          : u'(' + contents.actions[i].code + u')');
    return codes.join(u' ');
}

} // namespace

void tst_PlanFacts::init()
{
    m_plan = PlanBuilder();
    m_axis = m_plan.node(u"1"_s, u"Accès aux soins"_s);
    m_objective = m_plan.node(u"1.1"_s, u"Installer"_s, m_axis);
    m_otherAxis = m_plan.node(u"2"_s, u"Santé mentale"_s);
    m_hospital = m_plan.organization(u"Centre hospitalier départemental"_s, u"CHD"_s);
    m_house = m_plan.action(u"1.1.1"_s, u"Créer une « Maison des internes »"_s, m_objective);
    m_study = m_plan.subAction(u"1.1.1.a"_s, u"Étudier l’œuvre"_s, m_house);
    m_week = m_plan.action(u"2.1"_s, u"Semaines d’information"_s, m_otherAxis);
    m_empty = m_plan.action(u"0"_s, u"Sans place"_s);
    Action &house = m_plan.edit(m_house);
    house.leads = {m_hospital};
    house.description = u"Bâtiment, ouverture."_s;
    house.themes = {u"attractiveness"_s};
    house.targetGroups = {u"residents_in_training"_s};
    house.planned = {QDate(2022, 1, 1), QDate(2022, 6, 30)};
    m_plan.says(m_house, QDate(2022, 2, 1), ActionStatus::InProgress, u"Chantier ouvert"_s);
    Action &week = m_plan.edit(m_week);
    week.partners = {m_hospital};
    week.themes = {u"mental_health"_s};
    m_plan.says(m_week, QDate(2022, 2, 1), ActionStatus::NotStarted);
}

QString tst_PlanFacts::shown(const ActionFilter &filter) const
{
    const FilteredActions filtered = PlanFacts(m_plan.contents, today).filtered(filter);
    const QString codes = shownIn(m_plan.contents, filtered);
    const int count = codes.isEmpty() ? 0 : int(codes.count(u' ')) + 1;
    return filtered.shownCount == count ? codes : u"the count is wrong"_s;
}

QString tst_PlanFacts::shownFor(const QString &text) const
{
    ActionFilter filter;
    filter.text = text;
    return shown(filter);
}

void tst_PlanFacts::filtered_withoutAnything_showsAll()
{
    QCOMPARE(shown({}), u"1.1.1 1.1.1.a 2.1 0"_s);
}

void tst_PlanFacts::filtered_byText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::newRow("start of a title") << u"créer"_s << u"1.1.1"_s;
    QTest::newRow("no accent, other case") << u"CREER BATIMENT"_s << u"1.1.1"_s;
    QTest::newRow("any order") << u"internes maison"_s << u"1.1.1"_s;
    QTest::newRow("inside a word") << u"nterne"_s << u"1.1.1"_s;
    QTest::newRow("after an apostrophe") << u"information"_s << u"2.1"_s;
    QTest::newRow("plain apostrophe") << u"d'info"_s << u"2.1"_s;
    QTest::newRow("ligature") << u"oeuvre"_s << u"(1.1.1) 1.1.1.a"_s;
    QTest::newRow("code") << u"1.1"_s << u"1.1.1 1.1.1.a"_s;
    QTest::newRow("lead or partner") << u"hospitalier"_s << u"1.1.1 2.1"_s;
    QTest::newRow("short name") << u"chd"_s << u"1.1.1 2.1"_s;
    QTest::newRow("label of a theme") << u"settlement"_s << u"1.1.1"_s;
    QTest::newRow("words of two fields") << u"maison chd chantier"_s << u"1.1.1"_s;
    QTest::newRow("one word that is nowhere") << u"maison zzz"_s << u""_s;
    QTest::newRow("only spaces") << u" \u00A0 "_s << u"1.1.1 1.1.1.a 2.1 0"_s;
    QTest::newRow("across two words") << u"desinternes"_s << u""_s;
}

void tst_PlanFacts::filtered_byText()
{
    QFETCH(QString, text);
    QTEST(shownFor(text), "codes");
}

void tst_PlanFacts::filtered_byMoreWordsThanCounted_ignoresTheRest()
{
    QCOMPARE(shownFor(u"maison "_s.repeated(WordTable::maxSoughtWords) + u"zzz"_s), u"1.1.1"_s);
}

void tst_PlanFacts::filtered_byStatus_tellsUnknownFromNotStarted()
{
    ActionFilter filter;
    filter.statuses = {ActionStatus::NotStarted};
    QCOMPARE(shown(filter), u"2.1"_s);
    filter.statuses = {std::nullopt};
    QCOMPARE(shown(filter), u"(1.1.1) 1.1.1.a 0"_s);
    filter.statuses = {ActionStatus::NotStarted, std::nullopt};
    QCOMPARE(shown(filter), u"(1.1.1) 1.1.1.a 2.1 0"_s);
}

void tst_PlanFacts::filtered_byNode_takesAllBelow()
{
    ActionFilter filter;
    filter.nodes = {m_axis};
    QCOMPARE(shown(filter), u"1.1.1 1.1.1.a"_s);
    filter.nodes = {m_objective, m_otherAxis};
    QCOMPARE(shown(filter), u"1.1.1 1.1.1.a 2.1"_s);
}

void tst_PlanFacts::filtered_byLeadThemeAndGroup_needsEachOfThem()
{
    ActionFilter filter;
    filter.leads = {m_hospital};
    QCOMPARE(shown(filter), u"1.1.1"_s);
    filter.themes = {u"mental_health"_s, u"attractiveness"_s};
    filter.targetGroups = {u"residents_in_training"_s};
    QCOMPARE(shown(filter), u"1.1.1"_s);
    filter.themes = {u"mental_health"_s};
    QCOMPARE(shown(filter), u""_s);
}

void tst_PlanFacts::filtered_lateOnly_keepsTheLate()
{
    ActionFilter filter;
    filter.isLateOnly = true;
    QCOMPARE(shown(filter), u"1.1.1"_s);
}

void tst_PlanFacts::filtered_lackingEssentials_leavesAbandonedAlone()
{
    m_plan.says(m_week, today, ActionStatus::Abandoned, u"Faute de moyens"_s);
    ActionFilter filter;
    filter.lacksEssential = true;
    QCOMPARE(shown(filter), u"0"_s);
}

void tst_PlanFacts::filtered_byAbsences_narrowsOneAfterTheOther()
{
    ActionFilter filter;
    filter.absences = {Absence::Lead};
    QCOMPARE(shown(filter), u"2.1 0"_s);
    filter.absences = {Absence::Lead, Absence::FollowUp};
    QCOMPARE(shown(filter), u"0"_s);
    m_plan.edit(m_plan.indicator(u"Lits"_s, u"lits"_s)).action = m_house;
    filter.absences = {Absence::Indicator, Absence::Status, Absence::Dates, Absence::Description};
    QCOMPARE(shown(filter), u"0"_s);
    m_plan.edit(m_empty).description = u"Décrite"_s;
    QCOMPARE(shown(filter), QString());
}

/// The to-do list counts with missingInPlan(), and leads here.
void tst_PlanFacts::filtered_byAbsence_findsWhatIsCountedAsMissing()
{
    m_plan.says(m_week, today, ActionStatus::Abandoned, u"Faute de moyens"_s);
    const PlanFacts facts(m_plan.contents, today);
    ActionFilter filter;
    filter.absences = {Absence::Lead};
    const FilteredActions filtered = facts.filtered(filter);
    QSet<QString> found;
    for (size_t i = 0; i < filtered.matches.size(); ++i)
        if (filtered.matches[i])
            found << m_plan.contents.actions[i].id.toString();
    QSet<QString> counted;
    for (const ActionGaps &gaps : missingInPlan(m_plan.contents, today))
        if (std::ranges::count(gaps.fields, MissingField::Lead) > 0)
            counted << gaps.action.toString();
    QVERIFY(!counted.isEmpty());
    QCOMPARE(found, counted);
}

void tst_PlanFacts::filtered_bySomethingGone_showsNothing()
{
    ActionFilter filter;
    filter.nodes = {NodeId(u"gone"_s)};
    QCOMPARE(shown(filter), u""_s);
    filter = {};
    filter.leads = {OrganizationId(u"gone"_s)};
    QCOMPARE(shown(filter), u""_s);
}

void tst_PlanFacts::filtered_ofASubAction_showsItsParentToo()
{
    QCOMPARE(shownFor(u"etudier"_s), u"(1.1.1) 1.1.1.a"_s);
    ActionFilter filter;
    filter.text = u"etudier"_s;
    const FilteredActions filtered = PlanFacts(m_plan.contents, today).filtered(filter);
    QCOMPARE(filtered.matchCount, 1);
    QCOMPARE(filtered.shownCount, 2);
}

void tst_PlanFacts::update_ofAnAction_followsTheEdit()
{
    PlanFacts facts(m_plan.contents, today);
    ActionFilter filter;
    filter.text = u"nouveau"_s;
    QCOMPARE(facts.filtered(filter).matchCount, 0);
    m_plan.edit(m_empty).title = u"Nouveau titre"_s;
    m_plan.says(m_empty, today, ActionStatus::Completed);
    QVERIFY(facts.update(m_plan.contents, {m_empty}));
    QCOMPARE(shownIn(m_plan.contents, facts.filtered(filter)), u"0"_s);
    filter.statuses = {ActionStatus::Completed};
    QCOMPARE(shownIn(m_plan.contents, facts.filtered(filter)), u"0"_s);
    filter = {};
    filter.text = u"sans place"_s;
    QCOMPARE(facts.filtered(filter).matchCount, 0);
}

void tst_PlanFacts::update_ofAMovedAction_asksForAllAgain()
{
    PlanFacts facts(m_plan.contents, today);
    m_plan.edit(m_week).node = m_axis;
    QVERIFY(!facts.update(m_plan.contents, {m_empty, m_week}));
    m_plan.edit(m_week).node = m_otherAxis;
    QVERIFY(facts.update(m_plan.contents, {m_empty, m_week}));
    const ActionId added = m_plan.action(u"3"_s, u"Ajoutée"_s);
    QVERIFY(!facts.update(m_plan.contents, {added}));
}

QTEST_APPLESS_MAIN(tst_PlanFacts)
#include "tst_PlanFacts.moc"
