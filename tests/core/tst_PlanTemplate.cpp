#include "core/exchange/PlanImport.h"
#include "core/exchange/templates/PlanTemplate.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

class tst_PlanTemplate final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void draft_ofEachTemplate_hasItsLevelsAndCommittees_data();
    void draft_ofEachTemplate_hasItsLevelsAndCommittees();
    void draft_ofACouncil_hasItsAxesInOrder();
    void createFromTemplate_makesAFileThatOpens();
    void createFromTemplate_withoutATitle_takesTheOneProposed();
    void createFromTemplate_thatCannotBe_leavesNothing();
    void createFromTemplate_overAFile_replacesIt();
    void insertDraft_inAnOpenFile_isOneUndo();
};

namespace {

TemplateFile councilFile()
{
    return {PlanTemplate::ClsmRoadMap, u" Val de  Garonne "_s, u"Feuille de route 2025-2029"_s,
            DatePeriod{QDate(2025, 1, 1), QDate(2029, 12, 31)}, u"Coordinatrice"_s};
}

} // namespace

void tst_PlanTemplate::draft_ofEachTemplate_hasItsLevelsAndCommittees_data()
{
    QTest::addColumn<PlanTemplate>("from");
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<QString>("levels");
    QTest::addColumn<QString>("committees");
    QTest::newRow("CLS") << PlanTemplate::Cls << PlanKind::Cls
                         << u"Axe/Objectif/Action/Sous-action"_s << u"steering technical"_s;
    QTest::newRow("CLSM") << PlanTemplate::ClsmRoadMap << PlanKind::Clsm
                          << u"Axe/Action/Sous-action"_s << u"clsm_plenary clsm_steering"_s;
    QTest::newRow("health plan") << PlanTemplate::HealthPlan << PlanKind::HealthPlan
                                 << u"Axe/Objectif/Action/Sous-action"_s << u"steering technical"_s;
}

void tst_PlanTemplate::draft_ofEachTemplate_hasItsLevelsAndCommittees()
{
    QFETCH(PlanTemplate, from);
    const PlanDraft draft = draftFromTemplate(from, u"Titre"_s, {QDate(2025, 1, 1), {}});
    QTEST(draft.plan.kind, "kind");
    QCOMPARE(draft.plan.title, u"Titre"_s);
    QCOMPARE(draft.plan.term.start, QDate(2025, 1, 1));
    QStringList levels;
    for (const PlanLevel &level : draft.plan.levels)
        levels << level.name;
    QTEST(levels.join(u'/'), "levels");
    QCOMPARE(draft.plan.levels.back().kind, LevelKind::SubAction);
    QStringList committees;
    for (const Committee &committee : draft.committees) {
        QCOMPARE(committee.plan, draft.plan.id);
        committees << keyOf(committee.kind);
    }
    QTEST(committees.join(u' '), "committees");
    QVERIFY(!labelOf(from).isEmpty());
    QVERIFY(draft.actions.empty());
}

void tst_PlanTemplate::draft_ofACouncil_hasItsAxesInOrder()
{
    const PlanDraft draft = draftFromTemplate(PlanTemplate::ClsmRoadMap, u"T"_s, {});
    QCOMPARE(draft.nodes.size(), size_t(7));
    for (size_t i = 0; i < draft.nodes.size(); ++i) {
        QCOMPARE(draft.nodes[i].position, int(i));
        QCOMPARE(draft.nodes[i].code, QString::number(i + 1));
        QVERIFY(!draft.nodes[i].description.contains(u'\''));
    }
    QCOMPARE(draft.nodes[5].title, u"Prévention du suicide"_s);
}

void tst_PlanTemplate::createFromTemplate_makesAFileThatOpens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"val.passerelle"_s);
    QVERIFY(createFromTemplate(path, councilFile()));
    const auto file = Workspace::open(path);
    QVERIFY(file);
    QVERIFY((*file)->check().value().isEmpty());
    const std::vector<Plan> plans = (*file)->stores().plans.list().value();
    QCOMPARE(plans.size(), size_t(1));
    const PlanContents contents = (*file)->planContents(plans.front().id).value();
    QCOMPARE(contents.territory.name, u"Val de Garonne"_s);
    QCOMPARE(contents.plan.title, u"Feuille de route 2025-2029"_s);
    QCOMPARE(contents.nodes.size(), size_t(7));
    QCOMPARE(contents.committees.size(), size_t(2));
    QCOMPARE((*file)->history().latest(1).value().front().author, u"Coordinatrice"_s);
}

void tst_PlanTemplate::createFromTemplate_withoutATitle_takesTheOneProposed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"val.passerelle"_s);
    TemplateFile wanted = councilFile();
    wanted.from = PlanTemplate::HealthPlan;
    wanted.planTitle = u"  "_s;
    QVERIFY(createFromTemplate(path, wanted));
    const auto file = Workspace::open(path);
    QVERIFY(file);
    QCOMPARE((*file)->stores().plans.list().value().front().title,
             u"Plan santé – Val de Garonne"_s);
}

void tst_PlanTemplate::createFromTemplate_thatCannotBe_leavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"val.passerelle"_s);
    TemplateFile wanted = councilFile();
    wanted.territoryName = u" "_s;
    QCOMPARE(createFromTemplate(path, wanted).error().code, ErrorCode::Invalid);
    wanted = councilFile();
    wanted.term = {QDate(2025, 1, 1), QDate(2024, 1, 1)};
    QCOMPARE(createFromTemplate(path, wanted).error().code, ErrorCode::Invalid);
    QVERIFY(!QFileInfo::exists(path));
}

void tst_PlanTemplate::createFromTemplate_overAFile_replacesIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"val.passerelle"_s);
    QVERIFY(createFromTemplate(path, councilFile()));
    TemplateFile wanted = councilFile();
    wanted.territoryName = u"Ailleurs"_s;
    QVERIFY(createFromTemplate(path, wanted));
    QCOMPARE((*Workspace::open(path))->stores().territory.find()->name, u"Ailleurs"_s);
}

void tst_PlanTemplate::insertDraft_inAnOpenFile_isOneUndo()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    const QString start = dumpOf(file.path());
    const PlanDraft draft = draftFromTemplate(PlanTemplate::ClsmRoadMap, u"Titre"_s, {});
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) { return insertDraft(stores, draft); }));
    QCOMPARE(file->stores().plans.list().value().size(), size_t(2));
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), start);
}

QTEST_GUILESS_MAIN(tst_PlanTemplate)
#include "tst_PlanTemplate.moc"
