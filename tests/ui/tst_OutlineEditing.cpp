#include "tests/support/OutlineText.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/models/PlanTreeModel.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// Edits of the outline as pages make them, on a file whose rows are numbered with gaps, as earlier
/// imports left them: two parts, then two actions, under one parent.
class tst_OutlineEditing final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addSibling_amongPositionsWithGaps_comesRightAfter();
    void drop_amongPositionsWithGaps_comesRightBefore();
    void editOfOneRow_bearsItsTitle();
    void editsOfSeveralRows_bearTheirCount();
    void nameOfAnEdit_hasNoQuotesWithinQuotes();

private:
    QString nameOfLastEdit() const
    {
        return displayLabel(m_session->workspace().history().undoTarget().value().value());
    }
    QString outline() const { return outlineText(m_session->contents()); }
    OutlineRow action(size_t index) const { return m_session->contents().actions.at(index).id; }

    QTemporaryDir m_folder;
    std::unique_ptr<PlanSession> m_session;
};

void tst_OutlineEditing::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_session.reset();
    const QString path = m_folder.filePath(u"plan.passerelle"_s);
    QFile::remove(path);
    auto workspace = Workspace::create(path, agenTerritory());
    QVERIFY(workspace.has_value());
    SmallPlan plan = smallPlan(2);
    plan.axis.code.clear();
    plan.axis.title = u"Axe"_s;
    plan.objective.code.clear();
    plan.objective.title = u"Objectif"_s;
    for (size_t i = 0; i < plan.actions.size(); ++i) {
        plan.actions[i].code.clear();
        plan.actions[i].title = u"Action "_s + QString::number(i + 1);
        plan.actions[i].position = int(i) + 2;
    }
    QVERIFY(insertPlan(**workspace, plan));
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    QCOMPARE(outline(), u"Axe\n  Objectif\n    Action 1\n    Action 2"_s);
}

void tst_OutlineEditing::addSibling_amongPositionsWithGaps_comesRightAfter()
{
    QVERIFY(addSibling(*m_session, action(0), u"Neuve"_s));
    QCOMPARE(outline(), u"Axe\n  Objectif\n    Action 1\n    Neuve\n    Action 2"_s);
}

void tst_OutlineEditing::drop_amongPositionsWithGaps_comesRightBefore()
{
    PlanTreeModel model(*m_session);
    const QModelIndex last = model.indexOf(action(1));
    const std::unique_ptr<QMimeData> data(model.mimeData({last}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, last.parent());
    QCOMPARE(outline(), u"Axe\n  Objectif\n    Action 2\n    Action 1"_s);
}

void tst_OutlineEditing::editOfOneRow_bearsItsTitle()
{
    QVERIFY(moveDown(*m_session, {action(0)}));
    QCOMPARE(nameOfLastEdit(), u"Move \"Action 1\""_s);
}

void tst_OutlineEditing::editsOfSeveralRows_bearTheirCount()
{
    const OutlineRows rows{action(0), action(1)};
    QVERIFY(outdent(*m_session, rows));
    QCOMPARE(nameOfLastEdit(), u"Outdent 2 lines"_s);
    QVERIFY(moveTo(*m_session, rows, {m_session->contents().nodes.at(1).id}));
    QCOMPARE(nameOfLastEdit(), u"Move 2 lines"_s);
    QCOMPARE(duplicate(*m_session, rows).size(), size_t(2));
    QCOMPARE(nameOfLastEdit(), u"Duplicate 2 lines"_s);
    QVERIFY(remove(*m_session, rows));
    QCOMPARE(nameOfLastEdit(), u"Remove 2 lines"_s);
}

void tst_OutlineEditing::nameOfAnEdit_hasNoQuotesWithinQuotes()
{
    QVERIFY(addSibling(*m_session, action(0), u"Maison « Les Tilleuls »"_s));
    QCOMPARE(nameOfLastEdit(), u"Add action \"Maison “Les Tilleuls”\""_s);
}

QTEST_MAIN(tst_OutlineEditing)
#include "tst_OutlineEditing.moc"
