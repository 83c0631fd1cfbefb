#include "core/storage/Query.h"
#include "core/storage/SqlLiteral.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace passerelle;

class tst_SqlLiteral final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void quotedBySqlite_comesBackAsItWas_data();
    void quotedBySqlite_comesBackAsItWas();
    void textWithNul_isKeptWithoutIt();
    void assignments_ofSeveralColumns_areToldApart();
    void whatIsNoLiteral_isRefused_data();
    void whatIsNoLiteral_isRefused();
};

namespace {

/// What SQLite's quote() makes of `value`, as the triggers do.
QString quoted(const QVariant &value)
{
    const auto connection = Connection::openInMemory();
    if (!connection)
        qFatal("no database");
    Query query(**connection, "SELECT quote(?)");
    if (!query.bind(value).run() || !query.next())
        qFatal("no quote");
    return query.value(0).toString();
}

} // namespace

void tst_SqlLiteral::quotedBySqlite_comesBackAsItWas_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null") << QVariant();
    QTest::newRow("text") << QVariant(QStringLiteral("Axe 1"));
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("quotes") << QVariant(QStringLiteral("l'accès d'« été », ''deux'' fois'"));
    QTest::newRow("only a quote") << QVariant(QStringLiteral("'"));
    QTest::newRow("comma and equals") << QVariant(QStringLiteral("a,b='c',d"));
    QTest::newRow("accents and signs") << QVariant(QStringLiteral("œuvre à 50 % — 🏥\n\tligne"));
    QTest::newRow("word NULL") << QVariant(QStringLiteral("NULL"));
    QTest::newRow("bytes") << QVariant(QByteArray("\x00\x01'\xff,=", 6));
    QTest::newRow("zero") << QVariant(qint64{0});
    QTest::newRow("largest integer") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("third") << QVariant(1.0 / 3);
    QTest::newRow("whole real") << QVariant(2.0);
    QTest::newRow("negative real") << QVariant(-0.1);
    QTest::newRow("largest real") << QVariant(std::numeric_limits<double>::max());
    QTest::newRow("smallest real") << QVariant(std::numeric_limits<double>::min());
    QTest::newRow("denormal real") << QVariant(std::numeric_limits<double>::denorm_min());
    QTest::newRow("infinity") << QVariant(std::numeric_limits<double>::infinity());
}

void tst_SqlLiteral::quotedBySqlite_comesBackAsItWas()
{
    QFETCH(QVariant, value);
    const QString literal = quoted(value);
    const QVariant back = fromLiteral(literal);
    QCOMPARE(back.typeId(), value.typeId());
    QVERIFY2(back == value, qPrintable(literal));
    const QString row = QStringLiteral("a=%1,b=1").arg(literal);
    QCOMPARE(parseAssignments(row).value().value(QStringLiteral("a")), literal);
    QCOMPARE(parseLiterals(literal + QStringLiteral(",1")).value().first(), literal);
}

void tst_SqlLiteral::textWithNul_isKeptWithoutIt()
{
    // quote() stops at a NUL: what follows would be lost to the history.
    const QString text = QStringLiteral("avant") + QChar(u'\0') + QStringLiteral("après");
    QCOMPARE(fromLiteral(quoted(text)).toString(), QStringLiteral("avantaprès"));
}

void tst_SqlLiteral::assignments_ofSeveralColumns_areToldApart()
{
    const auto values = parseAssignments(u"title='l''axe, été',weight=1.5,logo=X'00FF',note=NULL");
    QVERIFY(values);
    QCOMPARE(values->size(), 4);
    QCOMPARE(fromLiteral(values->value(QStringLiteral("title"))).toString(),
             QStringLiteral("l'axe, été"));
    QCOMPARE(fromLiteral(values->value(QStringLiteral("weight"))).toDouble(), 1.5);
    QCOMPARE(fromLiteral(values->value(QStringLiteral("logo"))).toByteArray(),
             QByteArray("\x00\xff", 2));
    QVERIFY(fromLiteral(values->value(QStringLiteral("note"))).isNull());
}

void tst_SqlLiteral::whatIsNoLiteral_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << "garbage";
    QTest::newRow("no column") << "='a'";
    QTest::newRow("no value") << "a=";
    QTest::newRow("quote not closed") << "a='b";
    QTest::newRow("empty member") << "a=1,=2";
}

void tst_SqlLiteral::whatIsNoLiteral_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseAssignments(text));
}

QTEST_GUILESS_MAIN(tst_SqlLiteral)
#include "tst_SqlLiteral.moc"
