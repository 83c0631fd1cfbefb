#include "core/exchange/templates/PlanTemplate.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/OutlineText.h"
#include "tests/support/WindowFixture.h"
#include "ui/commands/ActionEdits.h"
#include "ui/pages/plan/PlanTreeView.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// Where on a row a drop ends.
enum class On
{
    Row,
    UpperEdge,
    LowerEdge
};

const QString outline = u"Prévention\n"
                        "  Dépister\n"
                        "    Bus\n"
                        "      Chauffeur\n"
                        "    Forum\n"
                        "  Vacciner\n"
                        "    Campagne\n"
                        "Accès aux soins"_s;

} // namespace

/// Rows of the plan dragged with the mouse: the events a drag sends to the tree, and the file.
class tst_DragInPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void drop_data();
    void drop();
    void drop_ofSeveralRows_keepsTheirOrder();
    void drop_thatCannotBe_changesNothing_data();
    void drop_thatCannotBe_changesNothing();
    void drop_isUndoneInOne();
    void drop_inAFileToRead_isRefused();

private:
    void makeOutline();
    QModelIndex indexOf(const QString &title) const;
    /// Drags the rows of these titles and lets them go; false when the tree takes none.
    bool drag(const QStringList &titles, On place, const QString &target) const;
    QString outlineInFile();

    std::unique_ptr<WindowFixture> m_fixture;
    PlanTreeView *m_tree = nullptr;
    QString m_path;
};

void tst_DragInPlan::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->path(u"val.passerelle"_s);
    QVERIFY(createFromTemplate(m_path, {PlanTemplate::Cls, u"Val de Garonne"_s, {}, {}, {}}));
    m_fixture->window().openFile(m_path);
    m_fixture->window().goTo({PageKey::ActionPlan});
    m_tree = child<PlanTreeView>(m_fixture->window(), "planTree");
    makeOutline();
    QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
}

void tst_DragInPlan::makeOutline()
{
    PlanSession &session = *m_fixture->window().session();
    const auto under = [&](const OutlineRow &parent, const QString &title) {
        return addChild(session, parent, title).value();
    };
    const OutlineRow prevention = addSibling(session, {}, u"Prévention"_s).value();
    addSibling(session, prevention, u"Accès aux soins"_s);
    const OutlineRow screening = under(prevention, u"Dépister"_s);
    under(under(screening, u"Bus"_s), u"Chauffeur"_s);
    under(screening, u"Forum"_s);
    under(under(prevention, u"Vacciner"_s), u"Campagne"_s);
    QCOMPARE(outlineText(session.contents()), outline);
}

QModelIndex tst_DragInPlan::indexOf(const QString &title) const
{
    return m_tree->model()
        ->match(m_tree->model()->index(0, 0), Qt::EditRole, title, 1,
                Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

bool tst_DragInPlan::drag(const QStringList &titles, On place, const QString &target) const
{
    QModelIndexList dragged;
    for (const QString &title : titles)
        dragged << indexOf(title);
    // Events without a drag of the system have no source, which the tree asks for to take nothing
    // from outside.
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    const std::unique_ptr<QMimeData> data(m_tree->model()->mimeData(dragged));
    const QRect row = m_tree->visualRect(indexOf(target));
    QPoint at = row.center();
    if (place == On::UpperEdge)
        at.setY(row.top() + 1);
    if (place == On::LowerEdge)
        at.setY(row.bottom() - 1);
    const auto send = [&](auto &&event) {
        QCoreApplication::sendEvent(m_tree->viewport(), &event);
        return event.isAccepted();
    };
    send(QDragEnterEvent(row.center(), Qt::MoveAction, data.get(), Qt::LeftButton, {}));
    const bool isTaken = send(QDragMoveEvent(at, Qt::MoveAction, data.get(), Qt::LeftButton, {}));
    if (isTaken)
        send(QDropEvent(at, Qt::MoveAction, data.get(), Qt::LeftButton, {}));
    else
        send(QDragLeaveEvent());
    QCoreApplication::processEvents();
    return isTaken;
}

QString tst_DragInPlan::outlineInFile()
{
    m_fixture->run(WindowCommand::CloseFile);
    return outlineText(readPlan(m_path));
}

void tst_DragInPlan::drop_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<On>("place");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("action on another part")
        << u"Forum"_s << On::Row << u"Vacciner"_s
        << u"Prévention\n  Dépister\n    Bus\n      Chauffeur\n  Vacciner\n    Campagne\n"
           "    Forum\nAccès aux soins"_s;
    QTest::newRow("action above one of another part")
        << u"Forum"_s << On::UpperEdge << u"Campagne"_s
        << u"Prévention\n  Dépister\n    Bus\n      Chauffeur\n  Vacciner\n    Forum\n"
           "    Campagne\nAccès aux soins"_s;
    QTest::newRow("action below its last sibling")
        << u"Bus"_s << On::LowerEdge << u"Forum"_s
        << u"Prévention\n  Dépister\n    Forum\n    Bus\n      Chauffeur\n  Vacciner\n"
           "    Campagne\nAccès aux soins"_s;
    QTest::newRow("action on an action: a sub-action")
        << u"Campagne"_s << On::Row << u"Forum"_s
        << u"Prévention\n  Dépister\n    Bus\n      Chauffeur\n    Forum\n      Campagne\n"
           "  Vacciner\nAccès aux soins"_s;
    QTest::newRow("sub-action out of its action")
        << u"Chauffeur"_s << On::UpperEdge << u"Bus"_s
        << u"Prévention\n  Dépister\n    Chauffeur\n    Bus\n    Forum\n  Vacciner\n"
           "    Campagne\nAccès aux soins"_s;
    QTest::newRow("part above another")
        << u"Vacciner"_s << On::UpperEdge << u"Dépister"_s
        << u"Prévention\n  Vacciner\n    Campagne\n  Dépister\n    Bus\n      Chauffeur\n"
           "    Forum\nAccès aux soins"_s;
    QTest::newRow("part on another axis")
        << u"Vacciner"_s << On::Row << u"Accès aux soins"_s
        << u"Prévention\n  Dépister\n    Bus\n      Chauffeur\n    Forum\nAccès aux soins\n"
           "  Vacciner\n    Campagne"_s;
    QTest::newRow("axis above another")
        << u"Accès aux soins"_s << On::UpperEdge << u"Prévention"_s
        << u"Accès aux soins\nPrévention\n  Dépister\n    Bus\n      Chauffeur\n    Forum\n"
           "  Vacciner\n    Campagne"_s;
    QTest::newRow("where it stands") << u"Forum"_s << On::LowerEdge << u"Forum"_s << outline;
}

void tst_DragInPlan::drop()
{
    QFETCH(QString, dragged);
    QFETCH(On, place);
    QFETCH(QString, target);
    QVERIFY(drag({dragged}, place, target));
    QTEST(outlineInFile(), "outcome");
}

void tst_DragInPlan::drop_ofSeveralRows_keepsTheirOrder()
{
    QVERIFY(drag({u"Bus"_s, u"Forum"_s}, On::UpperEdge, u"Campagne"_s));
    QCOMPARE(outlineInFile(),
             u"Prévention\n  Dépister\n  Vacciner\n    Bus\n      Chauffeur\n"
             "    Forum\n    Campagne\nAccès aux soins"_s);
}

void tst_DragInPlan::drop_thatCannotBe_changesNothing_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("target");
    QTest::newRow("part on itself") << u"Dépister"_s << u"Dépister"_s;
    QTest::newRow("axis on its own part") << u"Prévention"_s << u"Dépister"_s;
    QTest::newRow("part on its own action") << u"Dépister"_s << u"Bus"_s;
    QTest::newRow("action on itself") << u"Bus"_s << u"Bus"_s;
    QTest::newRow("action on its own sub-action") << u"Bus"_s << u"Chauffeur"_s;
    QTest::newRow("part on a part that holds none") << u"Vacciner"_s << u"Dépister"_s;
    QTest::newRow("action with sub-actions on an action") << u"Bus"_s << u"Forum"_s;
}

void tst_DragInPlan::drop_thatCannotBe_changesNothing()
{
    QFETCH(QString, dragged);
    QFETCH(QString, target);
    const QString before = dumpOf(m_path);
    const auto undoTarget = [this] {
        return m_fixture->window().session()->workspace().history().undoTarget().value()->id;
    };
    const TransactionId last = undoTarget();
    // Whether the pointer says so already or the tree refuses the drop, nothing moves.
    drag({dragged}, On::Row, target);
    QCOMPARE(undoTarget(), last);
    QCOMPARE(outlineInFile(), outline);
    QCOMPARE(dumpOf(m_path), before);
}

void tst_DragInPlan::drop_isUndoneInOne()
{
    const QString before = dumpOf(m_path);
    QVERIFY(drag({u"Bus"_s, u"Forum"_s}, On::Row, u"Vacciner"_s));
    const QString after = dumpOf(m_path);
    QVERIFY(after != before);
    m_fixture->run(WindowCommand::Undo);
    QCOMPARE(dumpOf(m_path), before);
    m_fixture->run(WindowCommand::Redo);
    QCOMPARE(dumpOf(m_path), after);
    m_fixture->run(WindowCommand::Undo);
    QCOMPARE(outlineInFile(), outline);
}

void tst_DragInPlan::drop_inAFileToRead_isRefused()
{
    m_fixture->run(WindowCommand::CloseFile);
    const auto other = Workspace::open(m_path);
    m_fixture->prompts.answers = {1};
    m_fixture->window().openFile(m_path);
    m_fixture->window().goTo({PageKey::ActionPlan});
    m_tree = child<PlanTreeView>(m_fixture->window(), "planTree");
    QVERIFY(m_fixture->window().session()->isReadOnly());
    QVERIFY(!drag({u"Forum"_s}, On::Row, u"Vacciner"_s));
    QCOMPARE(outlineText(m_fixture->window().session()->contents()), outline);
}

QTEST_MAIN(tst_DragInPlan)
#include "tst_DragInPlan.moc"
