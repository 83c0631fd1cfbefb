#include "core/domain/FileNames.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_FileNames final : public QObject
{
    Q_OBJECT

private slots:
    void fileNameFrom_isFitForFileSystems_data();
    void fileNameFrom_isFitForFileSystems();
    void fileNameFrom_ofALongText_leavesRoomForAnEnd();
};

void tst_FileNames::fileNameFrom_isFitForFileSystems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Agglomération d’Agen"_s << u"Agglomération d’Agen"_s;
    QTest::newRow("separators") << u"Agen / Nérac: \"CLS\""_s << u"Agen Nérac CLS"_s;
    QTest::newRow("backslash") << u"..\\Agen"_s << u"Agen"_s;
    QTest::newRow("patterns") << u"<Agen|Nérac> *?"_s << u"Agen Nérac"_s;
    QTest::newRow("dots") << u"..caché. ."_s << u"caché"_s;
    QTest::newRow("dots after a separator") << u"/../caché"_s << u"caché"_s;
    QTest::newRow("dot within") << u"1.1 Santé"_s << u"1.1 Santé"_s;
    QTest::newRow("line break") << u"Agen\nNérac\t2"_s << u"Agen Nérac 2"_s;
    QTest::newRow("escape") << u"Agen\u001b[2J"_s << u"Agen [2J"_s;
    QTest::newRow("null") << (u"Agen"_s + QChar(0) + u"Nérac"_s) << u"Agen Nérac"_s;
    QTest::newRow("turned direction") << u"Agen\u202etxt"_s << u"Agentxt"_s;
    QTest::newRow("signs alone") << u" ?? /"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_FileNames::fileNameFrom_isFitForFileSystems()
{
    QFETCH(QString, text);
    QTEST(fileNameFrom(text), "name");
}

void tst_FileNames::fileNameFrom_ofALongText_leavesRoomForAnEnd()
{
    QCOMPARE(fileNameFrom(QString(300, u'a')), QString(80, u'a'));
    QCOMPARE(fileNameFrom(QString(79, u'a') + u". Suite"_s), QString(79, u'a'));
    QString smiling(79, u'a');
    smiling += QString::fromUtf8("😀");
    QCOMPARE(fileNameFrom(smiling), QString(79, u'a'));
    QVERIFY(fileNameFrom(QString(300, QChar(0x20AC))).toUtf8().size() <= 240);
}

QTEST_APPLESS_MAIN(tst_FileNames)
#include "tst_FileNames.moc"
