#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/OutlineSubtree.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_OutlineEdits final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void insert_atAPlace_shiftsTheOthers();
    void insert_tooDeep_isRefused();
    void move_data();
    void move();
    void placeBesideARow_withGapsInPositions_isWhereItStands();
    void move_thatBreaksARule_isRefused_data();
    void move_thatBreaksARule_isRefused();
    void move_deeperSubtreeThanThePlan_isRefused();
    void move_ofAnAction_takesItsSubActionsToTheNode();
    void step_data();
    void step();
    void indentAndOutdent_data();
    void indentAndOutdent();
    void indent_ofTheFirst_isRefused();
    void outdent_atTheTop_isRefused();
    void duplicate_anAction_leavesOutWhatHappened();
    void duplicate_aNode_copiesAllBelowWithCodesThatFollow();
    void duplicate_aNode_leavesOutNumbersOfTheirOwn();
    void duplicate_positionsWithGaps_standsBehindTheOriginal();
    void remove_takesAllBelowAndClosesTheGap();
    void removalOf_countsWhatGoes();

private:
    NodeId node(const QString &code) const;
    ActionId action(const QString &code) const;
    OutlineRow row(const QString &code) const;
    OutlineRows rows(const QString &codes) const;
    OutlineParent parent(const QString &code) const;

    PlanBuilder m_plan;
    PlanOutline m_outline;
};

namespace {

template <typename Item>
const Item *withCode(const std::vector<Item> &items, const QString &code)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    return found == items.end() ? nullptr : &*found;
}

/// Those under a parent, by position.
template <typename Item>
std::vector<const Item *> childrenIn(const std::vector<Item> &items, const OutlineParent &parent)
{
    std::vector<const Item *> children;
    for (const Item &item : items)
        if (parentOf(item) == parent)
            children.push_back(&item);
    std::ranges::stable_sort(children, {}, &Item::position);
    return children;
}

/// The tree in one line: "1(1.1(a b(b1)) 1.2) 2". Says what is wrong with positions or levels.
class TreeText final
{
public:
    explicit TreeText(PlanOutline outline)
        : m_outline(std::move(outline))
    {
    }

    QString under(const OutlineParent &parent = {}, int level = 0)
    {
        QStringList parts;
        int position = 0;
        for (const OutlineNode *node : childrenIn(m_outline.nodes, parent))
            parts << nameOf(*node, position++, level) + holding(under(node->id, level + 1));
        position = 0;
        for (const Action *action : childrenIn(m_outline.actions, parent)) {
            const int wanted = std::holds_alternative<ActionId>(parent) ? level : 2;
            parts << nameOf(*action, position++, wanted) + holding(under(action->id, wanted + 1));
        }
        return parts.join(u' ');
    }

private:
    template <typename Item>
    static QString nameOf(const Item &item, int position, int level)
    {
        QString name = item.code;
        if (item.position != position)
            name += u"@"_s + QString::number(item.position);
        if (item.level != level)
            name += u"^"_s + QString::number(item.level);
        return name;
    }
    static QString holding(const QString &below)
    {
        return below.isEmpty() ? QString() : u'(' + below + u')';
    }

    PlanOutline m_outline;
};

QString treeOf(const PlanOutline &outline)
{
    return TreeText(outline).under();
}

constexpr auto startTree = "1(1.1(a b(b1 b2) c) 1.2(d)) 2(2.1) 3(e)";

} // namespace

void tst_OutlineEdits::init()
{
    m_plan = PlanBuilder();
    m_plan.contents.plan.levels.push_back({u"Sous-action"_s, LevelKind::SubAction});
    const NodeId one = m_plan.node(u"1"_s, u"Un"_s);
    const NodeId oneOne = m_plan.node(u"1.1"_s, u"Un un"_s, one);
    const NodeId oneTwo = m_plan.node(u"1.2"_s, u"Un deux"_s, one);
    const NodeId two = m_plan.node(u"2"_s, u"Deux"_s);
    m_plan.node(u"2.1"_s, u"Deux un"_s, two);
    const NodeId three = m_plan.node(u"3"_s, u"Trois"_s);
    m_plan.action(u"a"_s, u"A"_s, oneOne);
    const ActionId b = m_plan.action(u"b"_s, u"B"_s, oneOne);
    m_plan.subAction(u"b1"_s, u"B1"_s, b);
    m_plan.subAction(u"b2"_s, u"B2"_s, b);
    m_plan.action(u"c"_s, u"C"_s, oneOne);
    m_plan.action(u"d"_s, u"D"_s, oneTwo);
    m_plan.action(u"e"_s, u"E"_s, three);
    for (Action &action : m_plan.contents.actions)
        action.level = action.isSubAction() ? 3 : 2;
    m_outline = outlineOf(m_plan.contents);
    for (const OutlineParent &each :
         {OutlineParent(), OutlineParent(one), OutlineParent(oneOne), OutlineParent(b)})
        closeGaps(m_outline, {each});
    m_plan.contents.nodes = m_outline.nodes;
    m_plan.contents.actions = m_outline.actions;
}

NodeId tst_OutlineEdits::node(const QString &code) const
{
    return withCode(m_outline.nodes, code)->id;
}

ActionId tst_OutlineEdits::action(const QString &code) const
{
    return withCode(m_outline.actions, code)->id;
}

OutlineRow tst_OutlineEdits::row(const QString &code) const
{
    if (const OutlineNode *found = withCode(m_outline.nodes, code))
        return found->id;
    return action(code);
}

OutlineRows tst_OutlineEdits::rows(const QString &codes) const
{
    OutlineRows found;
    const QStringList list = codes.split(u' ');
    for (const QString &code : list)
        found.push_back(row(code));
    return found;
}

OutlineParent tst_OutlineEdits::parent(const QString &code) const
{
    if (code.isEmpty())
        return {};
    return std::visit([](const auto &id) { return OutlineParent(id); }, row(code));
}

void tst_OutlineEdits::insert_atAPlace_shiftsTheOthers()
{
    QCOMPARE(treeOf(m_outline), QLatin1StringView(startTree));
    OutlineNode added;
    added.id = NodeId::create();
    added.code = u"new"_s;
    QVERIFY(insertNode(m_outline, added, {node(u"1"_s), 1}));
    Action more;
    more.id = ActionId::create();
    more.code = u"x"_s;
    QVERIFY(insertAction(m_outline, more, {action(u"b"_s), 0}));
    more.id = ActionId::create();
    more.code = u"y"_s;
    QVERIFY(insertAction(m_outline, more, {node(u"2"_s)}));
    QCOMPARE(treeOf(m_outline), u"1(1.1(a b(x b1 b2) c) new 1.2(d)) 2(2.1 y) 3(e)"_s);
    QCOMPARE(m_outline.find(more.id)->plan, m_outline.plan);
    QCOMPARE(m_outline.find(action(u"x"_s))->node, node(u"1.1"_s));
}

void tst_OutlineEdits::insert_tooDeep_isRefused()
{
    OutlineNode added;
    added.id = NodeId::create();
    added.title = u"Trop bas"_s;
    const PlanOutline before = m_outline;
    const Result<> inserted = insertNode(m_outline, added, {node(u"1.1"_s)});
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, ErrorCode::Invalid);
    QVERIFY(inserted.error().message.contains(u"Trop bas"_s));
    QCOMPARE(m_outline, before);
    Action more;
    more.id = ActionId::create();
    QVERIFY(!insertAction(m_outline, more, {action(u"b1"_s)}));
    QVERIFY(!insertAction(m_outline, more, {}));
    QCOMPARE(m_outline, before);
}

void tst_OutlineEdits::move_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("parentCode");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("tree");
    QTest::newRow("action to another node")
        << u"b"_s << u"1.2"_s << 0 << u"1(1.1(a c) 1.2(b(b1 b2) d)) 2(2.1) 3(e)"_s;
    QTest::newRow("last") << u"a"_s << u"1.2"_s << -1
                          << u"1(1.1(b(b1 b2) c) 1.2(d a)) 2(2.1) 3(e)"_s;
    QTest::newRow("down among siblings")
        << u"a"_s << u"1.1"_s << 2 << u"1(1.1(b(b1 b2) a c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("up among siblings")
        << u"c"_s << u"1.1"_s << 0 << u"1(1.1(c a b(b1 b2)) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("to where it is")
        << u"b"_s << u"1.1"_s << 1 << QString(QLatin1StringView(startTree));
    QTest::newRow("several from several places")
        << u"e a c"_s << u"1.2"_s << 0 << u"1(1.1(b(b1 b2)) 1.2(a c e d)) 2(2.1) 3"_s;
    QTest::newRow("several siblings further down")
        << u"a b"_s << u"1.1"_s << 3 << u"1(1.1(c a b(b1 b2)) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("with what is below it chosen too")
        << u"b b1"_s << u"3"_s << 0 << u"1(1.1(a c) 1.2(d)) 2(2.1) 3(b(b1 b2) e)"_s;
    QTest::newRow("action under an action")
        << u"a"_s << u"b"_s << 1 << u"1(1.1(b(b1 a b2) c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("sub-action becomes an action")
        << u"b1"_s << u"2"_s << 0 << u"1(1.1(a b(b2) c) 1.2(d)) 2(2.1 b1) 3(e)"_s;
    QTest::newRow("node to another node")
        << u"1.1"_s << u"2"_s << 0 << u"1(1.2(d)) 2(1.1(a b(b1 b2) c) 2.1) 3(e)"_s;
    QTest::newRow("node to the top")
        << u"1.2"_s << QString() << 1 << u"1(1.1(a b(b1 b2) c)) 1.2(d) 2(2.1) 3(e)"_s;
    QTest::newRow("node without nodes below a node")
        << u"3"_s << u"1"_s << 0 << u"1(3(e) 1.1(a b(b1 b2) c) 1.2(d)) 2(2.1)"_s;
    QTest::newRow("node and action")
        << u"2.1 e"_s << u"1"_s << -1 << u"1(1.1(a b(b1 b2) c) 1.2(d) 2.1 e) 2 3"_s;
}

void tst_OutlineEdits::move()
{
    QFETCH(QString, moved);
    QFETCH(QString, parentCode);
    QFETCH(int, position);
    const Result<> done = moveRows(m_outline, rows(moved), {parent(parentCode), position});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QTEST(treeOf(m_outline), "tree");
}

/// As in files of earlier imports, where nodes and actions of one parent were numbered together.
void tst_OutlineEdits::placeBesideARow_withGapsInPositions_isWhereItStands()
{
    for (const QString &code : {u"a"_s, u"b"_s, u"c"_s})
        m_outline.find(action(code))->position += 2;
    Action added;
    added.id = ActionId::create();
    added.code = u"x"_s;
    QVERIFY(insertAction(m_outline, added, placeAfter(m_outline, row(u"a"_s))));
    QCOMPARE(treeOf(m_outline), u"1(1.1(a x b(b1 b2) c) 1.2(d)) 2(2.1) 3(e)"_s);
    for (const QString &code : {u"a"_s, u"x"_s, u"b"_s, u"c"_s})
        m_outline.find(action(code))->position += 2;
    QVERIFY(moveRows(m_outline, rows(u"d"_s), placeBefore(m_outline, row(u"a"_s))));
    QCOMPARE(treeOf(m_outline), u"1(1.1(d a x b(b1 b2) c) 1.2) 2(2.1) 3(e)"_s);
}

void tst_OutlineEdits::move_thatBreaksARule_isRefused_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("parentCode");
    QTest::newRow("node below itself") << u"1"_s << u"1.1"_s;
    QTest::newRow("node into itself") << u"1"_s << u"1"_s;
    QTest::newRow("node with nodes too deep") << u"2"_s << u"1"_s;
    QTest::newRow("node below the last level") << u"3"_s << u"1.1"_s;
    QTest::newRow("node below an action") << u"3"_s << u"a"_s;
    QTest::newRow("action below itself") << u"b"_s << u"b1"_s;
    QTest::newRow("action with sub-actions below an action") << u"b"_s << u"a"_s;
    QTest::newRow("action below a sub-action") << u"a"_s << u"b1"_s;
    QTest::newRow("action to the top") << u"a"_s << QString();
    QTest::newRow("one of two") << u"c 3"_s << u"a"_s;
}

void tst_OutlineEdits::move_thatBreaksARule_isRefused()
{
    QFETCH(QString, moved);
    QFETCH(QString, parentCode);
    const PlanOutline before = m_outline;
    const Result<> done = moveRows(m_outline, rows(moved), {parent(parentCode)});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(m_outline, before);
}

void tst_OutlineEdits::move_deeperSubtreeThanThePlan_isRefused()
{
    m_outline.levels.pop_back();
    const Result<> done = moveRows(m_outline, rows(u"a"_s), {action(u"c"_s)});
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"A"_s));
    m_outline.levels.clear();
    QVERIFY(moveRows(m_outline, rows(u"a"_s), {action(u"c"_s)}));
    const Result<> gone = moveRows(m_outline, {NodeId(u"gone"_s)}, {});
    QVERIFY(gone); // nothing is left to move
    QCOMPARE(moveRows(m_outline, rows(u"c"_s), {NodeId(u"gone"_s)}).error().code,
             ErrorCode::Conflict);
}

void tst_OutlineEdits::move_ofAnAction_takesItsSubActionsToTheNode()
{
    QVERIFY(moveRows(m_outline, rows(u"b"_s), {node(u"2.1"_s)}));
    QCOMPARE(m_outline.find(action(u"b2"_s))->node, node(u"2.1"_s));
    QCOMPARE(m_outline.find(action(u"b2"_s))->parent, action(u"b"_s));
}

void tst_OutlineEdits::step_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("tree");
    QTest::newRow("up") << u"b"_s << true << u"1(1.1(b(b1 b2) a c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("down") << u"a"_s << false << u"1(1.1(b(b1 b2) a c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("two together up")
        << u"b c"_s << true << u"1(1.1(b(b1 b2) c a) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("two together down")
        << u"a b"_s << false << u"1(1.1(c a b(b1 b2)) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("beyond the last")
        << u"c"_s << false << u"1(1.1(a b(b1 b2)) 1.2(c d)) 2(2.1) 3(e)"_s;
    QTest::newRow("two beyond the last")
        << u"b c"_s << false << u"1(1.1(a) 1.2(b(b1 b2) c d)) 2(2.1) 3(e)"_s;
    QTest::newRow("to the next axis")
        << u"d"_s << false << u"1(1.1(a b(b1 b2) c) 1.2) 2(2.1(d)) 3(e)"_s;
    QTest::newRow("before the first")
        << u"d"_s << true << u"1(1.1(a b(b1 b2) c d) 1.2) 2(2.1) 3(e)"_s;
    QTest::newRow("first of all stays") << u"a"_s << true << QString(QLatin1StringView(startTree));
    QTest::newRow("last of all stays") << u"3"_s << false << QString(QLatin1StringView(startTree));
    QTest::newRow("node up") << u"2"_s << true << u"2(2.1) 1(1.1(a b(b1 b2) c) 1.2(d)) 3(e)"_s;
    QTest::newRow("node to the next parent")
        << u"1.2"_s << false << u"1(1.1(a b(b1 b2) c)) 2(1.2(d) 2.1) 3(e)"_s;
    QTest::newRow("sub-action to the next action")
        << u"b2"_s << false << u"1(1.1(a b(b1) c(b2)) 1.2(d)) 2(2.1) 3(e)"_s;
}

void tst_OutlineEdits::step()
{
    QFETCH(QString, moved);
    QFETCH(bool, isUp);
    QVERIFY(isUp ? moveRowsUp(m_outline, rows(moved)) : moveRowsDown(m_outline, rows(moved)));
    QTEST(treeOf(m_outline), "tree");
}

void tst_OutlineEdits::indentAndOutdent_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<bool>("isIndent");
    QTest::addColumn<QString>("tree");
    QTest::newRow("action in") << u"c"_s << true << u"1(1.1(a b(b1 b2 c)) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("node in") << u"3"_s << true << u"1(1.1(a b(b1 b2) c) 1.2(d)) 2(2.1 3(e))"_s;
    QTest::newRow("sub-action out")
        << u"b1"_s << false << u"1(1.1(a b(b2) b1 c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("two sub-actions out")
        << u"b1 b2"_s << false << u"1(1.1(a b b1 b2 c) 1.2(d)) 2(2.1) 3(e)"_s;
    QTest::newRow("node out") << u"1.1"_s << false << u"1(1.2(d)) 1.1(a b(b1 b2) c) 2(2.1) 3(e)"_s;
    QTest::newRow("actions to the node above")
        << u"a c"_s << false << u"1(1.1(b(b1 b2)) 1.2(d) a c) 2(2.1) 3(e)"_s;
}

void tst_OutlineEdits::indentAndOutdent()
{
    QFETCH(QString, moved);
    QFETCH(bool, isIndent);
    QVERIFY(isIndent ? indentRows(m_outline, rows(moved)) : outdentRows(m_outline, rows(moved)));
    QTEST(treeOf(m_outline), "tree");
}

void tst_OutlineEdits::indent_ofTheFirst_isRefused()
{
    QCOMPARE(indentRows(m_outline, rows(u"a"_s)).error().code, ErrorCode::Invalid);
    QCOMPARE(treeOf(m_outline), QLatin1StringView(startTree));
}

void tst_OutlineEdits::outdent_atTheTop_isRefused()
{
    QCOMPARE(outdentRows(m_outline, rows(u"2"_s)).error().code, ErrorCode::Invalid);
    QCOMPARE(outdentRows(m_outline, rows(u"e"_s)).error().code, ErrorCode::Invalid);
    QCOMPARE(treeOf(m_outline), QLatin1StringView(startTree));
}

void tst_OutlineEdits::duplicate_anAction_leavesOutWhatHappened()
{
    Action &original = *m_outline.find(action(u"a"_s));
    original.milestones = {{MilestoneId(u"m"_s), u"Étape"_s, QDate(2024, 1, 1), QDate(2024, 2, 1),
                            OrganizationId(u"o"_s)}};
    original.actual.start = QDate(2024, 1, 1);
    original.planned.start = QDate(2023, 1, 1);
    original.leads = {OrganizationId(u"o"_s)};
    original.events.push_back({EventId(u"ev"_s), u"Journée"_s, QDate(2024, 1, 1), {}, 3, {}});
    original.followUps.emplace_back().text = u"Dit"_s;
    const Result<OutlineRows> copies = duplicateRows(m_outline, rows(u"a"_s));
    QVERIFY(copies);
    QCOMPARE(copies->size(), size_t(1));
    QCOMPARE(treeOf(m_outline), u"1(1.1(a f b(b1 b2) c) 1.2(d)) 2(2.1) 3(e)"_s);
    Action expected = *m_outline.find(action(u"a"_s));
    const Action &copy = *m_outline.find(std::get<ActionId>(copies->front()));
    QVERIFY(copy.id != expected.id);
    QVERIFY(copy.milestones.front().id != expected.milestones.front().id);
    expected.id = copy.id;
    expected.code = u"f"_s;
    expected.position = 1;
    expected.milestones.front().id = copy.milestones.front().id;
    expected.milestones.front().doneOn = {};
    expected.actual = {};
    expected.events.clear();
    expected.followUps.clear();
    QCOMPARE(copy, expected);
}

void tst_OutlineEdits::duplicate_aNode_copiesAllBelowWithCodesThatFollow()
{
    m_outline.find(action(u"a"_s))->code = u"1.1.1"_s;
    QVERIFY(duplicateRows(m_outline, rows(u"1.1 2"_s)));
    QCOMPARE(treeOf(m_outline),
             u"1(1.1(1.1.1 b(b1 b2) c) 1.3(1.3.1 ( ) ) 1.2(d)) 2(2.1) 4(4.1) 3(e)"_s);
}

/// "10" does not stand below "1", and axis 4 does not give way to action 4.
void tst_OutlineEdits::duplicate_aNode_leavesOutNumbersOfTheirOwn()
{
    const NodeId axis = node(u"1"_s);
    m_outline.find(action(u"a"_s))->code = u"1"_s;
    m_outline.find(action(u"b"_s))->code = u"10"_s;
    m_outline.find(action(u"c"_s))->code = u"4"_s;
    QVERIFY(duplicateRows(m_outline, {axis}));
    QCOMPARE(treeOf(m_outline), u"1(1.1(1 10(b1 b2) 4) 1.2(d)) 4(4.1( ( ) ) 4.2) 2(2.1) 3(e)"_s);
}

void tst_OutlineEdits::duplicate_positionsWithGaps_standsBehindTheOriginal()
{
    for (const QString &code : {u"a"_s, u"b"_s, u"c"_s})
        m_outline.find(action(code))->position += 2;
    QVERIFY(duplicateRows(m_outline, rows(u"a"_s)));
    QCOMPARE(treeOf(m_outline), u"1(1.1(a f b(b1 b2) c) 1.2(d)) 2(2.1) 3(e)"_s);
}

void tst_OutlineEdits::remove_takesAllBelowAndClosesTheGap()
{
    QVERIFY(removeRows(m_outline, rows(u"b 1.2 b1 2"_s)));
    QCOMPARE(treeOf(m_outline), u"1(1.1(a c)) 3(e)"_s);
}

void tst_OutlineEdits::removalOf_countsWhatGoes()
{
    PlanContents &contents = m_plan.contents;
    Action &b = m_plan.edit(action(u"b"_s));
    b.milestones.resize(2);
    b.followUps.resize(3);
    b.events.resize(1);
    m_plan.edit(m_plan.indicator(u"Une"_s, u"lits"_s)).action = action(u"b1"_s);
    m_plan.edit(m_plan.indicator(u"Autre"_s, u"lits"_s)).node = node(u"1"_s);
    m_plan.edit(m_plan.decision({}, u"1"_s, u"Oui"_s)).action = action(u"a"_s);
    m_plan.edit(m_plan.decision({}, u"2"_s, u"Non"_s)).action = action(u"e"_s);
    RemovalSummary expected;
    expected.nodes = 3;
    expected.actions = 4;
    expected.subActions = 2;
    expected.milestones = 2;
    expected.events = 1;
    expected.followUps = 3;
    expected.indicators = 2;
    expected.unlinkedDecisions = 1;
    QCOMPARE(removalOf(contents, rows(u"1 b"_s)), expected);
    QCOMPARE(removalOf(contents, {}), RemovalSummary());
}

QTEST_APPLESS_MAIN(tst_OutlineEdits)
#include "tst_OutlineEdits.moc"
