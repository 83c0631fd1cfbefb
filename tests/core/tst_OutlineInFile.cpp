#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSubtree.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

/// Outline edits written to a real file: one undo gives the start back.
class tst_OutlineInFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void edits_undone_giveTheStartBack_data();
    void edits_undone_giveTheStartBack();
    void remove_ofWhatHeldAMovedRow_keepsTheRow();
    void edit_refused_writesNothing();
    void edit_ofARowRemovedMeanwhile_isRefused();
};

using EditOfPlan = std::function<Result<>(PlanOutline &outline, const SmallPlan &plan)>;
Q_DECLARE_METATYPE(EditOfPlan)

namespace {

Result<ChangeSet> write(Workspace &workspace, const PlanContents &contents, const OutlineEdit &edit)
{
    return workspace.write({"Edit"},
                           [&](Stores &stores) { return editOutline(stores, contents, edit); });
}

OutlineNode newAxis()
{
    OutlineNode node;
    node.id = NodeId::create();
    node.title = QStringLiteral("Axe neuf");
    return node;
}

} // namespace

void tst_OutlineInFile::edits_undone_giveTheStartBack_data()
{
    QTest::addColumn<EditOfPlan>("edit");
    QTest::newRow("insert") << EditOfPlan([](PlanOutline &outline, const SmallPlan &) {
        return insertNode(outline, newAxis(), {{}, 0});
    });
    QTest::newRow("move to a new node")
        << EditOfPlan([](PlanOutline &outline, const SmallPlan &plan) {
               const OutlineNode axis = newAxis();
               return insertNode(outline, axis, {}).and_then([&] {
                   return moveRows(outline, {plan.objective.id, plan.actions[1].id}, {axis.id, 0});
               });
           });
    QTest::newRow("up and down") << EditOfPlan([](PlanOutline &outline, const SmallPlan &plan) {
        return moveRowsUp(outline, {plan.actions[2].id}).and_then([&] {
            return moveRowsDown(outline, {plan.actions[0].id});
        });
    });
    QTest::newRow("duplicate") << EditOfPlan([](PlanOutline &outline, const SmallPlan &plan) {
        const Result<OutlineRows> copies = duplicateRows(outline, {plan.axis.id});
        return copies ? Result<>() : Result<>(copies.error());
    });
    QTest::newRow("remove an action")
        << EditOfPlan([](PlanOutline &outline, const SmallPlan &plan) {
               return removeRows(outline, {plan.actions[0].id});
           });
    QTest::newRow("remove everything")
        << EditOfPlan([](PlanOutline &outline, const SmallPlan &plan) {
               return removeRows(outline, {plan.axis.id});
           });
}

void tst_OutlineInFile::edits_undone_giveTheStartBack()
{
    QFETCH(EditOfPlan, edit);
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const QString start = dumpOf(file.path());
    const PlanContents contents = file->planContents(plan.plan.id).value();
    PlanOutline expected;
    const Result<ChangeSet> written = write(*file, contents, [&](PlanOutline &outline) {
        const Result<> edited = edit(outline, plan);
        expected = outline;
        return edited;
    });
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QVERIFY(!written->isEmpty());
    QCOMPARE(outlineOf(file->planContents(plan.plan.id).value()), expected);
    const QString edited = dumpOf(file.path());
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), start);
    QVERIFY(file->redo());
    QCOMPARE(dumpOf(file.path()), edited);
}

void tst_OutlineInFile::remove_ofWhatHeldAMovedRow_keepsTheRow()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const PlanContents contents = file->planContents(plan.plan.id).value();
    QVERIFY(write(*file, contents, [&](PlanOutline &outline) {
        return moveRows(outline, {plan.actions[0].id}, {plan.axis.id}).and_then([&] {
            return removeRows(outline, {plan.objective.id});
        });
    }));
    const PlanContents left = file->planContents(plan.plan.id).value();
    QCOMPARE(left.nodes.size(), size_t(1));
    QCOMPARE(left.actions.size(), size_t(1));
    QCOMPARE(left.actions.front().id, plan.actions[0].id);
    QCOMPARE(left.actions.front().node, plan.axis.id);
}

void tst_OutlineInFile::edit_refused_writesNothing()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const QString start = dumpOf(file.path());
    const PlanContents contents = file->planContents(plan.plan.id).value();
    QVERIFY(!write(*file, contents, [&](PlanOutline &outline) {
        return removeRows(outline, {plan.actions[1].id}).and_then([&] {
            return moveRows(outline, {plan.axis.id}, {plan.objective.id});
        });
    }));
    OutlineNode untitled;
    untitled.id = NodeId::create();
    const Result<ChangeSet> written = write(
        *file, contents, [&](PlanOutline &outline) { return insertNode(outline, untitled, {}); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QCOMPARE(dumpOf(file.path()), start);
}

void tst_OutlineInFile::edit_ofARowRemovedMeanwhile_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const PlanContents old = file->planContents(plan.plan.id).value();
    QVERIFY(file->write({"Edit"},
                        [&](Stores &stores) { return stores.actions.remove(plan.actions[0].id); }));
    const Result<ChangeSet> written = write(*file, old, [&](PlanOutline &outline) {
        return moveRowsDown(outline, {plan.actions[0].id});
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_OutlineInFile)
#include "tst_OutlineInFile.moc"
