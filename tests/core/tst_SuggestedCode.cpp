#include "core/editing/OutlineEdits.h"
#include "core/editing/SuggestedCode.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_SuggestedCode final : public QObject
{
    Q_OBJECT

private slots:
    void suggestedCode_followsTheStyle_data();
    void suggestedCode_followsTheStyle();
};

void tst_SuggestedCode::suggestedCode_followsTheStyle_data()
{
    QTest::addColumn<QStringList>("siblings");
    QTest::addColumn<QString>("code");
    QTest::newRow("none has a code") << QStringList{QString(), QString()} << QString();
    QTest::newRow("numbers") << QStringList{u"1.1.2"_s, u"1.1.3"_s} << u"1.1.4"_s;
    QTest::newRow("letter and number") << QStringList{u"A3"_s} << u"A4"_s;
    QTest::newRow("leading zero") << QStringList{u"A09"_s} << u"A10"_s;
    QTest::newRow("letter") << QStringList{u"1.1.y"_s} << u"1.1.z"_s;
    QTest::newRow("after z") << QStringList{u"z"_s} << QString();
    QTest::newRow("word") << QStringList{u"Fiche"_s} << QString();
    QTest::newRow("word and number") << QStringList{u"Fiche n° 9"_s} << u"Fiche n° 10"_s;
    QTest::newRow("taken elsewhere") << QStringList{u"t6"_s} << u"t8"_s;
    QTest::newRow("first of all") << QStringList() << u"2.1.1"_s;
}

void tst_SuggestedCode::suggestedCode_followsTheStyle()
{
    QFETCH(QStringList, siblings);
    PlanBuilder plan;
    plan.action(u"t7"_s, u"Ailleurs"_s, plan.node(u"3"_s, u"Trois"_s));
    plan.action(u"1.2.1"_s, u"Ailleurs"_s, plan.node(u"1.2"_s, u"Un deux"_s));
    const OutlineParent place = plan.node(u"2.1"_s, u"Deux un"_s);
    for (Action &action : plan.contents.actions)
        action.level = 2;
    PlanOutline outline = outlineOf(plan.contents);
    for (const QString &code : siblings) {
        Action sibling;
        sibling.id = ActionId::create();
        sibling.code = code;
        QVERIFY(insertAction(outline, sibling, {place}));
    }
    QTEST(suggestedCode(outline, place, OutlineRowKind::Action), "code");
}

QTEST_GUILESS_MAIN(tst_SuggestedCode)
#include "tst_SuggestedCode.moc"
