#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/workspace/Stores.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/pages/plan/PlanTreeView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace passerelle;

namespace {

const QString house = QStringLiteral("Créer une « Maison des internes »");

} // namespace

/// Which rows the commands and filters of the action plan are about, on a copy of the
/// demonstration.
class tst_ActionPlanCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void newLine_underAFilterThatHidesAll_isTheOneNamed();
    void emptyFilter_ofADestination_showsAll();
    void filter_ofAnotherFile_isNotKept();
    void filterChips_followTheNames();
    void remove_amongTheMilestones_takesTheMilestone();
    void rename_amongTheMilestones_editsTheCell();
    void undo_ofARemoval_choosesWhatCameBack();
    void undo_ofAnAddition_choosesWhatIsInItsPlace();
    void paste_ofUnknownNames_saysWhomItMakes();
    void firstPlan_canBeFilledAtOnce();
    void contextMenu_holdsWhatIsPossible();

private:
    void openPage();
    Action inFile(const QString &title) const;
    void choose(const QString &title, const QString &tab);
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    QString m_pristine;
    QString m_path;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ActionPlanPage> m_page;
};

void tst_ActionPlanCommands::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_pristine = m_folder.filePath(QStringLiteral("pristine.passerelle"));
    QVERIFY(writeDemonstration(DemonstrationTerritory::Agen, m_pristine, {}).has_value());
}

void tst_ActionPlanCommands::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_path = m_folder.filePath(QStringLiteral("agen.passerelle"));
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_pristine, m_path));
    openPage();
}

void tst_ActionPlanCommands::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_ActionPlanCommands::openPage()
{
    cleanup();
    OpenOptions options;
    options.makesDailyBackup = false;
    auto workspace = Workspace::open(m_path, options);
    QVERIFY(workspace.has_value());
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    m_page = std::make_unique<ActionPlanPage>(*m_session, m_prompts);
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

Action tst_ActionPlanCommands::inFile(const QString &title) const
{
    const auto actions =
        m_session->workspace().stores().actions.list(m_session->contents().plan.id);
    const auto found = std::ranges::find(*actions, title, &Action::title);
    return found == actions->end() ? Action() : *found;
}

void tst_ActionPlanCommands::choose(const QString &title, const QString &tab)
{
    m_page->goTo({PageKey::ActionPlan, inFile(title).id.toString(), {}, tab});
}

void tst_ActionPlanCommands::newLine_underAFilterThatHidesAll_isTheOneNamed()
{
    const std::vector<OutlineNode> before = m_session->contents().nodes;
    m_page->goTo({PageKey::ActionPlan, before.front().id.toString()});
    field<QLineEdit>("filterWords")->insert(QStringLiteral("introuvable"));
    m_page->perform(WindowCommand::NewItem);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(editor != nullptr, "a new line is not ready to be named");
    editor->selectAll();
    editor->insert(QStringLiteral("Précarité"));
    QTest::keyClick(editor, Qt::Key_Return);
    const auto nodesInFile = [this] {
        return m_session->workspace().stores().outline.list(m_session->contents().plan.id).value();
    };
    const auto isNamed = [](const OutlineNode &node) { return node.title == u"Précarité"; };
    QTRY_COMPARE(std::ranges::count_if(nodesInFile(), isNamed), 1);
    const std::vector<OutlineNode> nodes = nodesInFile();
    for (const OutlineNode &node : before)
        QVERIFY2(std::ranges::find(nodes, node) != nodes.end(), qPrintable(node.title));
}

void tst_ActionPlanCommands::emptyFilter_ofADestination_showsAll()
{
    const QString all = field<QLabel>("filterCount")->text();
    field<QToolButton>("filterLate")->click();
    m_page->goTo({PageKey::ActionPlan, {}, {}, {}});
    QVERIFY(field<QLabel>("filterCount")->text() != all);
    m_page->goTo({PageKey::ActionPlan, {}, toJson(ActionFilter())});
    QCOMPARE(field<QLabel>("filterCount")->text(), all);
}

void tst_ActionPlanCommands::filter_ofAnotherFile_isNotKept()
{
    const QString all = field<QLabel>("filterCount")->text();
    ActionFilter filter;
    filter.leads = {OrganizationId::create()};
    filter.nodes = {NodeId::create()};
    filter.themes = {QStringLiteral("a theme of that file")};
    QVariantMap state = m_page->state();
    state[QStringLiteral("filter")] = toJson(filter).toVariantMap();
    m_page->restore(state);
    QCOMPARE(field<QLabel>("filterCount")->text(), all);
    QVERIFY(field<QToolButton>("filterClear")->isHidden());
}

void tst_ActionPlanCommands::filterChips_followTheNames()
{
    ActionFilter filter;
    filter.nodes = {m_session->contents().nodes.front().id};
    m_page->goTo({PageKey::ActionPlan, {}, toJson(filter)});
    QVERIFY(editNode(*m_session, filter.nodes.front(),
                     [](OutlineNode &n) { n.title = QStringLiteral("Soins & accès"); }));
    QVERIFY(field<QToolButton>("filterNode")->toolTip().contains(u"Soins & accès"));
    QVERIFY(field<QToolButton>("filterNode")->text().contains(u"&&"));
    // Gone with all it holds: nothing is left to filter by.
    QVERIFY(remove(*m_session, {filter.nodes.front()}));
    QVERIFY(!field<QToolButton>("filterNode")->isChecked());
    QVERIFY(field<PlanTreeView>("planTree")->model()->rowCount() > 0);
}

void tst_ActionPlanCommands::remove_amongTheMilestones_takesTheMilestone()
{
    choose(house, QStringLiteral("stages"));
    auto *table = field<QTableView>("milestones");
    for (const QString &title : {QStringLiteral("Bail signé"), QStringLiteral("Inauguration")})
        QVERIFY(table->model()->setData(table->model()->index(table->model()->rowCount() - 1, 0),
                                        title));
    const std::vector<Milestone> before = inFile(house).milestones;
    table->setFocus();
    table->selectRow(int(before.size()) - 2);
    QVERIFY(m_page->can(WindowCommand::Remove));
    m_page->perform(WindowCommand::Remove);
    const std::vector<Milestone> after = inFile(house).milestones;
    QCOMPARE(after.size(), before.size() - 1);
    QCOMPARE(after.back().title, QStringLiteral("Inauguration"));
    // Nothing chosen there: the action does not go instead.
    table->clearSelection();
    QVERIFY(!m_page->can(WindowCommand::Remove));
    field<PlanTreeView>("planTree")->setFocus();
    QVERIFY(m_page->can(WindowCommand::Remove));
}

void tst_ActionPlanCommands::rename_amongTheMilestones_editsTheCell()
{
    choose(house, QStringLiteral("stages"));
    auto *table = field<QTableView>("milestones");
    QVERIFY(table->model()->setData(table->model()->index(table->model()->rowCount() - 1, 0),
                                    QStringLiteral("Bail")));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 2, 0));
    m_page->perform(WindowCommand::Rename);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr && table->isAncestorOf(editor));
    editor->selectAll();
    editor->insert(QStringLiteral("Bail signé"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(inFile(house).milestones.back().title, QStringLiteral("Bail signé"));
}

void tst_ActionPlanCommands::undo_ofARemoval_choosesWhatCameBack()
{
    auto *tree = field<PlanTreeView>("planTree");
    const OutlineNode axis = m_session->contents().nodes.front();
    tree->select({inFile(house).id});
    m_page->perform(WindowCommand::Remove);
    tree->select({axis.id});
    m_page->perform(WindowCommand::Remove);
    QVERIFY(tree->selectedRows() != OutlineRows{axis.id});
    // Of an axis with all it holds, the axis.
    QVERIFY(m_session->undo());
    QCOMPARE(tree->selectedRows(), OutlineRows{axis.id});
    QVERIFY(m_session->undo());
    QCOMPARE(tree->selectedRows(), OutlineRows{inFile(house).id});
    // Of something else, with nothing chosen: nothing.
    QVERIFY(
        editAction(*m_session, inFile(house).id, [](Action &a) { a.code = QStringLiteral("9"); }));
    tree->clearSelection();
    QVERIFY(m_session->undo());
    QVERIFY(tree->selectedRows().empty());
}

void tst_ActionPlanCommands::undo_ofAnAddition_choosesWhatIsInItsPlace()
{
    auto *tree = field<PlanTreeView>("planTree");
    const OutlineRow last = m_session->contents().nodes.back().id;
    for (const OutlineRow &before : {OutlineRow(inFile(house).id), last}) {
        tree->select({before});
        const std::optional<OutlineRow> added =
            addSibling(*m_session, before, QStringLiteral("Précarité"));
        QVERIFY(added.has_value());
        tree->select({*added});
        const OutlineRows beside{*tree->rowBeside({*added})};
        QVERIFY(m_session->undo());
        QCOMPARE(tree->selectedRows(), beside);
        QVERIFY(m_session->redo());
        QCOMPARE(tree->selectedRows(), OutlineRows{*added});
    }
}

void tst_ActionPlanCommands::paste_ofUnknownNames_saysWhomItMakes()
{
    const QSignalSpy said(m_session.get(), &PlanSession::toldMore);
    auto *tree = field<PlanTreeView>("planTree");
    tree->select({inFile(house).id}, PlanTreeModel::LeadColumn);
    QApplication::clipboard()->setText(QStringLiteral("Épicerie solidaire; Le Phare"));
    m_page->perform(WindowCommand::PasteTable);
    QCOMPARE(said.count(), 1);
    QVERIFY2(said.front().front().toString().contains(u"Épicerie solidaire, Le Phare"),
             qPrintable(said.front().front().toString()));
}

void tst_ActionPlanCommands::firstPlan_canBeFilledAtOnce()
{
    m_path = m_folder.filePath(QStringLiteral("empty.passerelle"));
    QFile::remove(m_path);
    QVERIFY(Workspace::create(m_path, test::agenTerritory()).has_value());
    openPage();
    QVERIFY(!field<QPushButton>("addFirst")->isEnabled());
    Plan plan;
    plan.id = PlanId::create();
    plan.title = QStringLiteral("Contrat local de santé");
    QVERIFY(m_session->write({QT_TRANSLATE_NOOP("Edit", "Add plan \"%1\""), plan.title},
                             [&](Stores &stores) { return stores.plans.insert(plan); }));
    QVERIFY(m_session->choosePlan(plan.id));
    QVERIFY(field<QPushButton>("addFirst")->isEnabled());
}

void tst_ActionPlanCommands::contextMenu_holdsWhatIsPossible()
{
    QAction possible(QStringLiteral("Duplicate"));
    QAction impossible(QStringLiteral("Indent"));
    impossible.setEnabled(false);
    const QSignalSpy duplicated(&possible, &QAction::triggered);
    m_page->offer({&possible, &impossible});
    QStringList texts;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (const QAction *action : menu->actions())
            texts << action->text();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    auto *tree = field<PlanTreeView>("planTree");
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            tree->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(tree->viewport(), &asked);
    QCOMPARE(texts, QStringList{QStringLiteral("Duplicate")});
    QCOMPARE(duplicated.count(), 1);
}

QTEST_MAIN(tst_ActionPlanCommands)
#include "tst_ActionPlanCommands.moc"
