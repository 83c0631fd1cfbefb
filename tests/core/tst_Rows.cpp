#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

namespace {

struct Child
{
    int id = 0;
    QString text;

    bool operator==(const Child &) const = default;
};

} // namespace

class tst_Rows final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void syncChildren_writesOnlyWhatDiffers_data();
    void syncChildren_writesOnlyWhatDiffers();
    void syncChildren_statementThatFails_stopsThere();
    void runOnOneRow_missingRow_isNotFound();
    void bind_secondRun_forgetsTheValuesOfTheFirst();
    void read_unknownWord_isAnErrorOrAnEmptyOptional();
    void ownersById_unknownId_isNull();
    void readTransaction_whileAnotherWrites_seesOneState();
    void readTransaction_insideATransaction_leavesItOpen();
};

void tst_Rows::syncChildren_writesOnlyWhatDiffers_data()
{
    using Children = std::vector<Child>;
    const Child a{1, QStringLiteral("a")};
    const Child b{2, QStringLiteral("b")};
    const Child c{3, QStringLiteral("c")};
    const Child otherB{2, QStringLiteral("autre")};
    QTest::addColumn<Children>("before");
    QTest::addColumn<Children>("after");
    QTest::addColumn<QString>("statements");
    QTest::newRow("same") << Children{a, b} << Children{a, b} << "";
    QTest::newRow("first ones") << Children{} << Children{a, b} << "+a0 +b1";
    QTest::newRow("all gone") << Children{a, b} << Children{} << "-a -b";
    QTest::newRow("one changed") << Children{a, b, c} << Children{a, otherB, c} << "=autre1";
    QTest::newRow("one put first") << Children{a, b} << Children{c, a, b} << "+c0 =a1 =b2";
    QTest::newRow("two swapped") << Children{a, b} << Children{b, a} << "=b0 =a1";
    QTest::newRow("one gone, one new") << Children{a, b} << Children{c, b} << "-a +c0";
    QTest::newRow("first gone") << Children{a, b, c} << Children{b, c} << "-a =b0 =c1";
}

void tst_Rows::syncChildren_writesOnlyWhatDiffers()
{
    QFETCH(std::vector<Child>, before);
    QFETCH(std::vector<Child>, after);
    QFETCH(QString, statements);
    QStringList told;
    const Result<> synced =
        syncById(before, after,
                 ChildStatements{
                     [&](const Child &child, int position) -> Result<> {
                         told << QStringLiteral("+%1%2").arg(child.text).arg(position);
                         return {};
                     },
                     [&](const Child &child, int position) -> Result<> {
                         told << QStringLiteral("=%1%2").arg(child.text).arg(position);
                         return {};
                     },
                     [&](const Child &child) -> Result<> {
                         told << QStringLiteral("-%1").arg(child.text);
                         return {};
                     },
                 });
    QVERIFY(synced);
    QCOMPARE(told.join(u' '), statements);
}

void tst_Rows::syncChildren_statementThatFails_stopsThere()
{
    int inserted = 0;
    const Result<> synced =
        syncById(std::vector<Child>{}, std::vector<Child>{{1, {}}, {2, {}}, {3, {}}},
                 ChildStatements{
                     [&](const Child &, int) -> Result<> {
                         ++inserted;
                         if (inserted == 2)
                             return Error{ErrorCode::Storage, QStringLiteral("non"), {}};
                         return {};
                     },
                     [](const Child &, int) -> Result<> { return {}; },
                     [](const Child &) -> Result<> { return {}; },
                 });
    QVERIFY(!synced);
    QCOMPARE(inserted, 2);
}

void tst_Rows::runOnOneRow_missingRow_isNotFound()
{
    const auto connection = Connection::openInMemory();
    QVERIFY(runStatement(**connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)"));
    QVERIFY(runOnOneRow(**connection, "INSERT INTO t VALUES (?, ?)", 1, QStringLiteral("un")));
    // The same value again is still one row.
    QVERIFY(
        runOnOneRow(**connection, "UPDATE t SET word = ? WHERE id = ?", QStringLiteral("un"), 1));
    const Result<> missing =
        runOnOneRow(**connection, "UPDATE t SET word = ? WHERE id = ?", QStringLiteral("deux"), 2);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(runOnOneRow(**connection, "DELETE FROM t WHERE id = ?", 1));
    QCOMPARE(runOnOneRow(**connection, "DELETE FROM t WHERE id = ?", 1).error().code,
             ErrorCode::NotFound);
}

void tst_Rows::bind_secondRun_forgetsTheValuesOfTheFirst()
{
    const auto connection = Connection::openInMemory();
    Query query(**connection, "SELECT ?, ?");
    QVERIFY(query.bind(1, QStringLiteral("un")).run());
    QVERIFY(query.next());
    QVERIFY(query.bind(2, std::optional<QString>()).run());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(query.value(1).isNull());
}

void tst_Rows::read_unknownWord_isAnErrorOrAnEmptyOptional()
{
    const auto connection = Connection::openInMemory();
    Query query(**connection, "SELECT 'cls', 'cls' UNION ALL SELECT 'cls', 'later'");
    std::vector<std::optional<PlanKind>> kinds;
    QVERIFY(forEachRow(query, [&](const Query &row) {
        PlanKind always{};
        row.read(always, kinds.emplace_back());
    }));
    QCOMPARE(kinds.size(), size_t{2});
    QCOMPARE(kinds[0], std::optional(PlanKind::Cls));
    QVERIFY(!kinds[1]);

    Query must(**connection, "SELECT 'cls' UNION ALL SELECT 'later'");
    const Result<> read = forEachRow(must, [](const Query &row) {
        PlanKind kind{};
        row.read(kind);
    });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Storage);
    QVERIFY(read.error().message.contains(QStringLiteral("later")));
    // The error belongs to that run.
    QVERIFY(must.run());
    QVERIFY(must.finished());
}

void tst_Rows::ownersById_unknownId_isNull()
{
    std::vector<Plan> plans(2);
    for (Plan &plan : plans)
        plan.id = PlanId::create();
    const OwnersById<Plan> owners(plans);
    QCOMPARE(owners.find(plans[1].id.toString()), &plans[1]);
    QCOMPARE(owners.find(QStringLiteral("nobody")), nullptr);
    std::vector<Plan> none;
    QCOMPARE(OwnersById<Plan>(none).find(QString()), nullptr);
}

void tst_Rows::readTransaction_whileAnotherWrites_seesOneState()
{
    TemporaryWorkspace file;
    const auto reader = Connection::open(file.path(), Connection::Access::ReadOnly);
    const auto writer = Connection::open(file.path(), Connection::Access::ReadWrite);
    QVERIFY(runStatement(**writer, "PRAGMA busy_timeout = 0"));
    const auto count = [&] {
        Query query(**reader, "SELECT count(*) FROM plan");
        return query.run() && query.next() ? query.value(0).toInt() : -1;
    };
    const auto add = [&] {
        return runStatement(**writer,
                            "INSERT INTO plan (id, title, kind) VALUES ('p', 'Plan', 'cls')");
    };
    {
        const ReadTransaction oneState(**reader);
        QVERIFY(oneState.began());
        QCOMPARE(count(), 0);
        QVERIFY(!add()); // told to wait: the reader is between two statements
        QCOMPARE(count(), 0);
    }
    QVERIFY(add());
    QCOMPARE(count(), 1);
}

void tst_Rows::readTransaction_insideATransaction_leavesItOpen()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) -> Result<> {
        if (const Result<> removed = stores.actions.remove(plan.actions[0].id); !removed)
            return removed;
        const Result<PlanContents> contents = file->planContents(plan.plan.id);
        return contents ? Result<>() : Result<>(contents.error());
    }));
    QVERIFY(file->planContents(plan.plan.id)->actions.empty());
    QVERIFY(file->undo());
}

Q_DECLARE_METATYPE(std::vector<Child>)

QTEST_GUILESS_MAIN(tst_Rows)
#include "tst_Rows.moc"
