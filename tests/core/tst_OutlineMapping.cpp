#include "core/exchange/planfolder/OutlineMapping.h"
#include "core/exchange/planfolder/OutlineValidation.h"

#include <QTest>

using namespace passerelle;

class tst_OutlineMapping final : public QObject
{
    Q_OBJECT

private slots:
    void levelsFromNames_findTheActions_data();
    void levelsFromNames_findTheActions();
    void isCodeBefore_comparesNumbers_data();
    void isCodeBefore_comparesNumbers();
    void mapOutline_nodesAndActionsUnderOneNode_areNumberedApart();
    void mapOutline_leadsOfANode_areNotedUnlessThoseOfItsActions();
};

namespace {

OutlineLine rowOf(const char *code, const char *parent, int level, const char *lead = "")
{
    OutlineLine row;
    row.code = QString::fromLatin1(code);
    row.parentCode = QString::fromLatin1(parent);
    row.level = level;
    row.title = row.code;
    if (*lead != '\0')
        row.leads = QString::fromUtf8(lead).split(u'|');
    return row;
}

PlanDraft mapped(const std::vector<OutlineLine> &rows)
{
    PlanDraft draft;
    draft.plan.levels = levelsFromNames(
        {QStringLiteral("Axe"), QStringLiteral("Objectif"), QStringLiteral("Action")});
    OrganizationResolver organizations({});
    Doubts doubts;
    mapOutline(rows, &organizations, &draft, &doubts);
    return draft;
}

} // namespace

void tst_OutlineMapping::levelsFromNames_findTheActions_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::newRow("Axe|Objectif|Action") << "node node action";
    QTest::newRow("Objectif opérationnel|Sous-objectif|Action|Sous-action|Info action")
        << "node node action sub_action sub_action";
    QTest::newRow("Axe|Fiche-action|Étape") << "node action sub_action";
    QTest::newRow("AXE|ACTIONS") << "node action";
    QTest::newRow("Champ|Levier|Mesure") << "node node action";
    QTest::newRow("Action") << "action";
}

void tst_OutlineMapping::levelsFromNames_findTheActions()
{
    QFETCH(QString, kinds);
    const QStringList names = QString::fromUtf8(QTest::currentDataTag()).split(u'|');
    QStringList found;
    for (const PlanLevel &level : levelsFromNames(names))
        found.append(keyOf(level.kind));
    QCOMPARE(found.join(u' '), kinds);
}

void tst_OutlineMapping::isCodeBefore_comparesNumbers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("numbers") << "4.9"
                             << "4.10";
    QTest::newRow("shorter first") << "4"
                                   << "4.1";
    QTest::newRow("deeper before next") << "4.9.12"
                                        << "4.10";
    QTest::newRow("letters") << "A.2"
                             << "B.1";
    QTest::newRow("suffix") << "4.1"
                            << "4.1 bis";
    QTest::newRow("leading zeros") << "01.2"
                                   << "1.10";
    QTest::newRow("long numbers") << "1.99999999999999999999"
                                  << "1.100000000000000000000";
}

void tst_OutlineMapping::isCodeBefore_comparesNumbers()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(isCodeBefore(left, right));
    QVERIFY(!isCodeBefore(right, left));
    QVERIFY(!isCodeBefore(left, left));
}

void tst_OutlineMapping::mapOutline_nodesAndActionsUnderOneNode_areNumberedApart()
{
    const PlanDraft draft = mapped({rowOf("1.10", "1", 2), rowOf("1", "", 0), rowOf("1.2", "1", 1),
                                    rowOf("1.1", "1", 2), rowOf("1.2.1", "1.2", 2)});
    QStringList places;
    for (const OutlineNode &node : draft.nodes)
        places.append(QStringLiteral("%1=%2").arg(node.code).arg(node.position));
    for (const Action &action : draft.actions)
        places.append(QStringLiteral("%1=%2").arg(action.code).arg(action.position));
    QCOMPARE(places,
             (QStringList{QStringLiteral("1=0"), QStringLiteral("1.2=0"), QStringLiteral("1.1=0"),
                          QStringLiteral("1.2.1=0"), QStringLiteral("1.10=1")}));
}

void tst_OutlineMapping::mapOutline_leadsOfANode_areNotedUnlessThoseOfItsActions()
{
    const std::vector<OutlineLine> actions{rowOf("1", "", 0), rowOf("1.1.1", "1.1", 2, "ARS|CD"),
                                           rowOf("1.1.2", "1.1", 2, "CPAM|la collectivité")};
    const auto noteWith = [&](const char *leads) {
        std::vector<OutlineLine> rows = actions;
        rows.push_back(rowOf("1.1", "1", 1, leads));
        return mapped(rows).nodes.back().note;
    };
    QCOMPARE(noteWith("CPAM|cd|ARS|La collectivité"), QString());
    QCOMPARE(noteWith("ARS|CD"), QStringLiteral("Pilotes : ARS ; CD"));
    QCOMPARE(noteWith("ARS|CD|CPAM|la collectivité|MSA"),
             QStringLiteral("Pilotes : ARS ; CD ; CPAM ; la collectivité ; MSA"));
    QCOMPARE(noteWith(""), QString());
}

QTEST_APPLESS_MAIN(tst_OutlineMapping)
#include "tst_OutlineMapping.moc"
