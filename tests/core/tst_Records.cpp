#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

/// Produced documents, saved filters and advice put away.
class tst_Records final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void record_isListed_andNamedInTheHistory();
    void record_withoutAKind_isRefused();
    void undoAndRedo_passOverARecord();
    void revert_ofARecord_isRefused();
    void undo_inANewFile_findsNothing();
    void undo_ofThePlanOfADocument_keepsTheDocument();
    void undo_ofARemovedPlan_givesItsDocumentBack();
    void insertFilter_nameTakenOnThePage_isRefused();
    void insertFilter_definitionThatIsNoJson_isRefused();
    void hideAdvice_twice_keepsTheLastChoice();
    void hidesOn_untilADay_endsThatDay();
};

namespace {

ProducedDocument document(const PlanId &plan, int minute = 0)
{
    ProducedDocument document;
    document.id = ProducedDocumentId::create();
    document.plan = plan;
    document.kind = QStringLiteral("progress");
    document.format = DocumentFormat::Odt;
    document.fileName = QStringLiteral("bilan-2024.odt");
    document.filePath = QStringLiteral("bilans/bilan-2024.odt");
    document.producedAt = QDateTime({2024, 12, 3}, {9, minute}, Qt::UTC);
    document.asOf = QDate(2024, 11, 30);
    document.language = QStringLiteral("fr");
    document.author = QStringLiteral("Mme Durand");
    document.options = QStringLiteral("{\"sections\":[\"actions\"]}");
    return document;
}

Result<ChangeSet> recordIn(Workspace &workspace, const ProducedDocument &document)
{
    return workspace.record({"Produce the document \"%1\"", document.fileName},
                            [&](Stores &s) { return s.documents.insert(document); });
}

SavedFilter filter(const QString &name)
{
    return {SavedFilterId::create(), QStringLiteral("actions"), name,
            QStringLiteral("{\"status\":\"in_progress\"}")};
}

} // namespace

void tst_Records::record_isListed_andNamedInTheHistory()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const ProducedDocument first = document(plan.plan.id);
    const ProducedDocument second = document(plan.plan.id, 30);
    QVERIFY(recordIn(*file, first));
    const Result<ChangeSet> recorded = recordIn(*file, second);
    QVERIFY(recorded);
    QVERIFY(recorded->touches(u"produced_document"));
    file.reopen();
    QCOMPARE(file->stores().documents.list().value(), (std::vector{second, first}));
    const HistoryTransaction last = file->history().latest(1)->front();
    QCOMPARE(last.kind, TransactionKind::Record);
    QVERIFY(displayLabel(last).contains(first.fileName));
    QCOMPARE(file->check().value(), QStringList());
}

void tst_Records::record_withoutAKind_isRefused()
{
    TemporaryWorkspace file;
    ProducedDocument nameless = document({});
    nameless.kind.clear();
    const Result<ChangeSet> recorded = recordIn(*file, nameless);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().code, ErrorCode::Invalid);
    QVERIFY(file->stores().documents.list()->empty());
}

void tst_Records::undoAndRedo_passOverARecord()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("un")));
    QVERIFY(recordIn(*file, document(plan.plan.id)));
    QVERIFY(file->undo());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QString());
    QVERIFY(recordIn(*file, document(plan.plan.id, 1)));
    QVERIFY(file->redo());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QStringLiteral("un"));
    QVERIFY(recordIn(*file, document(plan.plan.id, 2)));
    QVERIFY(!file->redo());
    QVERIFY(file->undo());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QString());
    QCOMPARE(file->stores().documents.list()->size(), size_t{3});
}

void tst_Records::revert_ofARecord_isRefused()
{
    TemporaryWorkspace file;
    const ProducedDocument produced = document({});
    QVERIFY(recordIn(*file, produced));
    const Result<ChangeSet> reverted = file->revert(file->history().latest(1)->front().id);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
    QCOMPARE(file->stores().documents.list().value(), std::vector{produced});
}

void tst_Records::undo_inANewFile_findsNothing()
{
    TemporaryWorkspace file;
    const Result<ChangeSet> undone = file->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::NotFound);
    QVERIFY(file->stores().territory.find());
}

void tst_Records::undo_ofThePlanOfADocument_keepsTheDocument()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(recordIn(*file, document(plan.plan.id)));
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> undone = file->undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QVERIFY(file->stores().plans.list()->empty());
    QCOMPARE(file->stores().documents.list()->front().plan, PlanId());
    QVERIFY(file->redo());
    QCOMPARE(dumpOf(file.path()), before);
    QCOMPARE(file->check().value(), QStringList());
}

void tst_Records::undo_ofARemovedPlan_givesItsDocumentBack()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(recordIn(*file, document(plan.plan.id)));
    const QString before = dumpOf(file.path());
    QVERIFY(file->write({"Remove"}, [&](Stores &s) { return s.plans.remove(plan.plan.id); }));
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Records::insertFilter_nameTakenOnThePage_isRefused()
{
    TemporaryWorkspace file;
    const SavedFilter late = filter(QStringLiteral("En retard"));
    SavedFilter renamed = filter(QStringLiteral("À décider"));
    QVERIFY(file->write({"Add"}, [&](Stores &s) {
        return s.filters.insert(late).and_then([&] { return s.filters.insert(renamed); });
    }));
    const auto second = file->write(
        {"Add"}, [&](Stores &s) { return s.filters.insert(filter(QStringLiteral("En retard"))); });
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Invalid);
    renamed.name = QStringLiteral("En retard");
    QVERIFY(!file->write({"Edit"}, [&](Stores &s) { return s.filters.update(renamed); }));
    renamed.name = QStringLiteral("À venir");
    QVERIFY(file->write({"Edit"}, [&](Stores &s) { return s.filters.update(renamed); }));
    SavedFilter elsewhere = filter(QStringLiteral("En retard"));
    elsewhere.page = QStringLiteral("decisions");
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.filters.insert(elsewhere); }));
    QCOMPARE(file->stores().filters.list(late.page).value(), (std::vector{late, renamed}));
    QVERIFY(file->write({"Remove"}, [&](Stores &s) { return s.filters.remove(late.id); }));
    QCOMPARE(file->stores().filters.list(late.page).value(), std::vector{renamed});
    QVERIFY(file->undo());
    QCOMPARE(file->stores().filters.list(late.page)->size(), size_t{2});
}

void tst_Records::insertFilter_definitionThatIsNoJson_isRefused()
{
    TemporaryWorkspace file;
    SavedFilter broken = filter(QStringLiteral("En retard"));
    broken.definition = QStringLiteral("{status");
    const auto added = file->write({"Add"}, [&](Stores &s) { return s.filters.insert(broken); });
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Invalid);
}

void tst_Records::hideAdvice_twice_keepsTheLastChoice()
{
    TemporaryWorkspace file;
    const AdviceChoice later{QStringLiteral("plan.no_signatory"), QDate(2025, 3, 1)};
    const AdviceChoice never{later.advice, {}};
    const auto hide = [&](const AdviceChoice &choice) {
        return file->write({"Hide"}, [&](Stores &s) { return s.advice.hide(choice); }).has_value();
    };
    QVERIFY(hide(later));
    QVERIFY(hide(never));
    QCOMPARE(file->stores().advice.list().value(), std::vector{never});
    QVERIFY(file->undo());
    QCOMPARE(file->stores().advice.list().value(), std::vector{later});
}

void tst_Records::hidesOn_untilADay_endsThatDay()
{
    const AdviceChoice later{QStringLiteral("plan.no_signatory"), QDate(2025, 3, 1)};
    QVERIFY(later.hidesOn(QDate(2025, 2, 28)));
    QVERIFY(!later.hidesOn(QDate(2025, 3, 1)));
    QVERIFY((AdviceChoice{later.advice, {}}.hidesOn(QDate(2099, 1, 1))));
}

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_Records.moc"
