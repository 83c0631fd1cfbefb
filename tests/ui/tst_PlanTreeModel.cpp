#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/models/PlanTreeModel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;

namespace {

/// The tree as text, one line a row, two spaces a level.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, PlanTreeModel::TitleColumn, parent);
        text += QString(level * 2, u' ') + index.data().toString() + u'\n';
        text += printed(model, index, level + 1);
    }
    return text;
}

} // namespace

class tst_PlanTreeModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tree_followsTheOutline();
    void filter_showsWhatMatchesWithWhatHoldsIt();
    void edit_changesTheCellsAndMovesNothing();
    void edit_thatNoLongerPassesTheFilter_keepsItsRow();
    void addedAction_showsUnderAFilterThatDoesNotKnowIt();
    void addedNode_showsUnderAFilterThatDoesNotKnowIt();
    void counts_underAFilter_followWhatIsAddedAndRemoved();
    void typedPeriod_isExactOrKeptAsWords();
    void impossiblePeriod_changesNothing();
    void status_isAFollowUpOfToday();
    void statusThatNeedsAReason_asksForIt();
    void drop_movesTheRowsInTheFile();
    void sort_ordersActionsAsFrenchDoes();
    void undo_bringsTheTreeBack();

private:
    std::unique_ptr<PlanSession> openSmallPlan(int actionCount);
    ActionId actionNumbered(int number) const;
    QModelIndex cell(int action, int column) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_PlanTreeModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("plan.passerelle")));
    m_session = openSmallPlan(3);
    m_model = std::make_unique<PlanTreeModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

std::unique_ptr<PlanSession> tst_PlanTreeModel::openSmallPlan(int actionCount)
{
    auto workspace = Workspace::create(m_folder.filePath(QStringLiteral("plan.passerelle")),
                                       test::agenTerritory());
    if (!workspace || !test::insertPlan(**workspace, test::smallPlan(actionCount)))
        return nullptr;
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    return session ? std::move(session).value() : nullptr;
}

ActionId tst_PlanTreeModel::actionNumbered(int number) const
{
    return m_session->contents().actions.at(size_t(number)).id;
}

QModelIndex tst_PlanTreeModel::cell(int action, int column) const
{
    return m_model->indexOf(actionNumbered(action), column);
}

void tst_PlanTreeModel::tree_followsTheOutline()
{
    const PlanContents &contents = m_session->contents();
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex axis = m_model->index(0, 0);
    QVERIFY(axis.data().toString().endsWith(contents.nodes.at(0).title));
    const QModelIndex objective = m_model->index(0, 0, axis);
    QVERIFY(objective.data().toString().endsWith(contents.nodes.at(1).title));
    QCOMPARE(m_model->rowCount(objective), 3);
    QCOMPARE(m_model->parent(m_model->index(2, 0, objective)), objective);
    QCOMPARE(m_model->actionCount(), 3);
    QCOMPARE(m_model->matchCount(), 3);
}

void tst_PlanTreeModel::filter_showsWhatMatchesWithWhatHoldsIt()
{
    QVERIFY(editAction(*m_session, actionNumbered(1),
                       [](Action &a) { a.title = QStringLiteral("Maison des zèbres"); }));
    const QSignalSpy counts(m_model.get(), &PlanTreeModel::countsChanged);
    ActionFilter filter;
    filter.text = QStringLiteral("ZEBRES");
    m_model->setFilter(filter);
    QCOMPARE(m_model->matchCount(), 1);
    QCOMPARE(counts.count(), 1);
    const QModelIndex objective = m_model->index(0, 0, m_model->index(0, 0));
    QCOMPARE(m_model->rowCount(objective), 1);
    filter.text = QStringLiteral("introuvable");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(m_model->index(0, 0, m_model->index(0, 0))), 3);
}

void tst_PlanTreeModel::edit_changesTheCellsAndMovesNothing()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(cell(0, PlanTreeModel::TitleColumn),
                             QStringLiteral("  Été à l’œuvre "), Qt::EditRole));
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QCOMPARE(m_session->contents().actions.at(0).title, QStringLiteral("Été à l’œuvre"));
    QVERIFY(cell(0, PlanTreeModel::TitleColumn)
                .data()
                .toString()
                .contains(QStringLiteral("Été à l’œuvre")));
}

void tst_PlanTreeModel::edit_thatNoLongerPassesTheFilter_keepsItsRow()
{
    ActionFilter filter;
    filter.text = m_session->contents().actions.at(0).title;
    m_model->setFilter(filter);
    QVERIFY(cell(0, 0).isValid());
    QVERIFY(m_model->setData(cell(0, PlanTreeModel::TitleColumn), QStringLiteral("Tout autre"),
                             Qt::EditRole));
    QVERIFY2(cell(0, 0).isValid(), "a row goes while it is edited");
    ActionFilter other = filter;
    other.text += QStringLiteral(" ");
    m_model->setFilter(other);
    QVERIFY2(!cell(0, 0).isValid(), "a filter asked anew shows what it should not");
}

void tst_PlanTreeModel::addedAction_showsUnderAFilterThatDoesNotKnowIt()
{
    ActionFilter filter;
    filter.text = m_session->contents().actions.at(0).title;
    m_model->setFilter(filter);
    const std::optional<OutlineRow> added =
        addSibling(*m_session, OutlineRow(actionNumbered(0)), QStringLiteral("Nouvelle"));
    QVERIFY(added.has_value());
    QVERIFY(m_model->indexOf(*added).isValid());
}

void tst_PlanTreeModel::addedNode_showsUnderAFilterThatDoesNotKnowIt()
{
    ActionFilter filter;
    filter.text = QStringLiteral("introuvable");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    const std::optional<OutlineRow> added =
        addSibling(*m_session, m_session->contents().nodes.at(0).id, QStringLiteral("Axe neuf"));
    QVERIFY(added.has_value());
    QVERIFY(m_model->indexOf(*added).isValid());
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_PlanTreeModel::counts_underAFilter_followWhatIsAddedAndRemoved()
{
    QVERIFY(editAction(*m_session, actionNumbered(1),
                       [](Action &a) { a.title = QStringLiteral("Maison des zèbres"); }));
    ActionFilter filter;
    filter.text = QStringLiteral("zebres");
    m_model->setFilter(filter);
    QCOMPARE(m_model->matchCount(), 1);
    const QSignalSpy counts(m_model.get(), &PlanTreeModel::countsChanged);
    // One that the filter hides goes: as many are shown.
    QVERIFY(remove(*m_session, {actionNumbered(0)}));
    QCOMPARE(m_model->actionCount(), 2);
    QCOMPARE(m_model->matchCount(), 1);
    QCOMPARE(counts.count(), 1);
    // One is made while the filter is there: it is shown.
    QVERIFY(addSibling(*m_session, OutlineRow(actionNumbered(0)), QStringLiteral("Neuve")));
    QCOMPARE(m_model->actionCount(), 3);
    QCOMPARE(m_model->matchCount(), 2);
    m_session->undo();
    m_session->undo();
    QCOMPARE(m_model->actionCount(), 3);
    QCOMPARE(m_model->matchCount(), 1);
}

void tst_PlanTreeModel::typedPeriod_isExactOrKeptAsWords()
{
    const QModelIndex period = cell(0, PlanTreeModel::PeriodColumn);
    QVERIFY(m_model->setData(period, QStringLiteral("avril-juillet 2019"), Qt::EditRole));
    const Action &action = m_session->contents().actions.at(0);
    QCOMPARE(action.planned, (DatePeriod{QDate(2019, 4, 1), QDate(2019, 7, 31)}));
    QVERIFY(m_model->setData(period, QStringLiteral("mi-2024"), Qt::EditRole));
    QVERIFY(m_session->contents().actions.at(0).planned.isNull());
    QCOMPARE(m_session->contents().actions.at(0).calendarText, QStringLiteral("mi-2024"));
}

void tst_PlanTreeModel::impossiblePeriod_changesNothing()
{
    const Action before = m_session->contents().actions.at(0);
    const QSignalSpy told(m_session.get(), &PlanSession::told);
    QVERIFY(!m_model->setData(cell(0, PlanTreeModel::PeriodColumn), QStringLiteral("31/02/2020"),
                              Qt::EditRole));
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_session->contents().actions.at(0), before);
}

void tst_PlanTreeModel::status_isAFollowUpOfToday()
{
    const QModelIndex status = cell(0, PlanTreeModel::StatusColumn);
    QVERIFY(m_model->setData(status, QStringLiteral("in_progress"), Qt::EditRole));
    const std::vector<FollowUp> &followUps = m_session->contents().actions.at(0).followUps;
    QCOMPARE(followUps.size(), size_t(1));
    QCOMPARE(followUps.front().effectiveOn, QDate(2023, 3, 12));
    QCOMPARE(status.data(PlanTreeModel::StatusRole).toString(), QStringLiteral("in_progress"));
}

void tst_PlanTreeModel::statusThatNeedsAReason_asksForIt()
{
    const QSignalSpy asked(m_model.get(), &PlanTreeModel::reasonNeeded);
    QVERIFY(!m_model->setData(cell(0, PlanTreeModel::StatusColumn), QStringLiteral("on_hold"),
                              Qt::EditRole));
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_session->contents().actions.at(0).followUps.empty());
}

void tst_PlanTreeModel::drop_movesTheRowsInTheFile()
{
    const ActionId moved = actionNumbered(2);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({cell(2, 0)}));
    const QModelIndex objective = cell(0, 0).parent();
    m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, objective);
    const Result<std::vector<Action>> inFile =
        m_session->workspace().stores().actions.list(m_session->contents().plan.id);
    QVERIFY(inFile.has_value());
    QCOMPARE(inFile->front().id, moved);
    QCOMPARE(m_model->index(0, 0, m_model->indexOf(moved).parent()), m_model->indexOf(moved));
}

void tst_PlanTreeModel::sort_ordersActionsAsFrenchDoes()
{
    QLocale::setDefault(QLocale(QLocale::French));
    const QStringList titles{QStringLiteral("Zone"), QStringLiteral("Éclairage"),
                             QStringLiteral("Fleur")};
    for (int i = 0; i < 3; ++i)
        QVERIFY(editAction(*m_session, actionNumbered(i), [&](Action &a) {
            a.code.clear();
            a.nextStep = titles.at(i);
        }));
    m_model->sort(PlanTreeModel::NextStepColumn, Qt::AscendingOrder);
    QStringList shown;
    const QModelIndex objective = m_model->index(0, 0, m_model->index(0, 0));
    for (int row = 0; row < 3; ++row)
        shown << m_model->index(row, PlanTreeModel::NextStepColumn, objective).data().toString();
    QCOMPARE(shown, QStringList({titles.at(1), titles.at(2), titles.at(0)}));
    m_model->sort(PlanTreeModel::TitleColumn, Qt::AscendingOrder);
    QCOMPARE(cell(0, 0).row(), 0);
    QLocale::setDefault(QLocale::c());
}

void tst_PlanTreeModel::undo_bringsTheTreeBack()
{
    const QString before = printed(*m_model);
    QVERIFY(remove(*m_session, {m_session->contents().nodes.at(1).id}));
    QVERIFY(printed(*m_model) != before);
    m_session->undo();
    QCOMPARE(printed(*m_model), before);
}

QTEST_MAIN(tst_PlanTreeModel)
#include "tst_PlanTreeModel.moc"
