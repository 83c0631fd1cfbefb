#include "core/storage/Connection.h"
#include "core/storage/TableSchema.h"
#include "core/wording/FieldLabels.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

class tst_FieldLabels final : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnOfTheFile_hasALabel();
    void sameColumn_mayBeCalledOtherwiseInAnotherTable();
    void unknownField_hasNone();
    void bookkeeping_isToldFromWhatPeopleWrite();
};

void tst_FieldLabels::everyColumnOfTheFile_hasALabel()
{
    TemporaryWorkspace workspace;
    const auto connection = Connection::open(workspace.path(), Connection::Access::ReadOnly);
    QVERIFY(connection);
    const Result<QStringList> tables = recordedTables(**connection);
    QVERIFY(tables);
    QVERIFY(tables->size() > 25);
    QStringList missing;
    for (const QString &table : *tables) {
        const Result<TableSchema> schema = tableSchema(**connection, table);
        QVERIFY(schema);
        for (const QString &column : schema->columns)
            if (fieldLabel(table, column).isEmpty())
                missing << table + u'.' + column;
    }
    QCOMPARE(missing, QStringList());
}

void tst_FieldLabels::sameColumn_mayBeCalledOtherwiseInAnotherTable()
{
    QCOMPARE(fieldLabel(u"action", u"planned_start"), u"Planned start"_s);
    QCOMPARE(fieldLabel(u"event", u"held_on"), u"Day"_s);
    QCOMPARE(fieldLabel(u"decision", u"due_on"), fieldLabel(u"milestone", u"due_on"));
}

void tst_FieldLabels::unknownField_hasNone()
{
    QCOMPARE(fieldLabel(u"action", u"colour"), QString());
    QCOMPARE(fieldLabel(u"event", u"planned_start"), QString());
}

void tst_FieldLabels::bookkeeping_isToldFromWhatPeopleWrite()
{
    QVERIFY(isBookkeeping(u"position"));
    QVERIFY(!isBookkeeping(u"description"));
}

QTEST_GUILESS_MAIN(tst_FieldLabels)
#include "tst_FieldLabels.moc"
