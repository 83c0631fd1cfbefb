#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/models/PartTableModel.h"
#include "ui/pages/plan/detail/ActionParts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;

namespace {

constexpr int titleColumn = 0;
constexpr int dayColumn = 1;
constexpr int placeColumn = 2;

} // namespace

/// The events of an action as a table on a real file: the file keeps them by day, so a row may move
/// under the hand.
class tst_PartTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dayTyped_movesTheRow_andTheNextCellIsOfTheSameEvent();
    void newEvent_amongOthers_isTheOneGoneOnWith();
    void removedEvents_leaveTheOthersChosen();
    void otherAction_isReadAnew();

private:
    void makeEvents();
    QModelIndex cell(const QString &title, int column) const;
    void type(const QString &text, Qt::Key key) const;
    Action inFile() const;

    QTemporaryDir m_folder;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PartTableModel> m_model;
    std::unique_ptr<QTableView> m_table;
    ActionId m_action;
};

void tst_PartTableModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString path = m_folder.filePath(
        QStringLiteral("%1.passerelle").arg(QLatin1String(QTest::currentTestFunction())));
    auto workspace = Workspace::create(path, test::agenTerritory());
    QVERIFY(workspace && test::insertPlan(**workspace, test::smallPlan(2)));
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session);
    m_session = std::move(session).value();
    m_action = m_session->contents().actions.front().id;
    makeEvents();
    m_model = std::make_unique<PartTableModel>(*m_session, eventList(*m_session));
    m_model->showAction(m_action);
    connect(m_session.get(), &PlanSession::contentsChanged, m_model.get(),
            [this] { m_model->showAction(m_action); });
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void tst_PartTableModel::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_session.reset();
}

void tst_PartTableModel::makeEvents()
{
    QVERIFY(editAction(*m_session, m_action, [](Action &action) {
        for (const int month : {2, 4, 6}) {
            Event event;
            event.id = EventId::create();
            event.title = QStringLiteral("Journée %1").arg(month);
            event.heldOn = QDate(2023, month, 1);
            action.events.push_back(event);
        }
    }));
}

QModelIndex tst_PartTableModel::cell(const QString &title, int column) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, titleColumn).data(Qt::EditRole).toString() == title)
            return m_model->index(row, column);
    return {};
}

void tst_PartTableModel::type(const QString &text, Qt::Key key) const
{
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(editor != nullptr, "no cell is being edited");
    editor->selectAll();
    editor->insert(text);
    QTest::keyClick(editor, key);
    // The view takes what was typed once the key is dealt with.
    QCoreApplication::processEvents();
}

Action tst_PartTableModel::inFile() const
{
    const auto actions =
        m_session->workspace().stores().actions.list(m_session->contents().plan.id);
    const auto found = std::ranges::find(*actions, m_action, &Action::id);
    return found == actions->end() ? Action() : *found;
}

void tst_PartTableModel::dayTyped_movesTheRow_andTheNextCellIsOfTheSameEvent()
{
    const QModelIndex day = cell(QStringLiteral("Journée 2"), dayColumn);
    m_table->setCurrentIndex(day);
    m_table->edit(day);
    type(QStringLiteral("1/5/2023"), Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex(), cell(QStringLiteral("Journée 2"), placeColumn));
    type(QStringLiteral("Théâtre"), Qt::Key_Return);
    const std::vector<Event> events = inFile().events;
    QCOMPARE(events.at(0).title, QStringLiteral("Journée 4"));
    QCOMPARE(events.at(0).place, QString());
    QCOMPARE(events.at(1).title, QStringLiteral("Journée 2"));
    QCOMPARE(events.at(1).place, QStringLiteral("Théâtre"));
}

void tst_PartTableModel::newEvent_amongOthers_isTheOneGoneOnWith()
{
    // Several without a day stand in the order of their ids: a new one may come before.
    for (int i = 0; i < 4; ++i) {
        const QString title = QStringLiteral("Sans date %1").arg(i);
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, titleColumn);
        m_table->setCurrentIndex(last);
        m_table->edit(last);
        type(title, Qt::Key_Tab);
        QCOMPARE(m_table->currentIndex(), cell(title, dayColumn));
        type({}, Qt::Key_Tab);
        type(QStringLiteral("Salle %1").arg(i), Qt::Key_Return);
    }
    const std::vector<Event> events = inFile().events;
    QCOMPARE(events.size(), size_t(7));
    for (const Event &event : events)
        if (event.title.startsWith(QStringLiteral("Sans")))
            QCOMPARE(event.place.back(), event.title.back());
}

void tst_PartTableModel::removedEvents_leaveTheOthersChosen()
{
    m_table->setCurrentIndex(cell(QStringLiteral("Journée 6"), titleColumn));
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->removeParts({0});
    QCOMPARE(inFile().events.size(), size_t(2));
    QCOMPARE(m_table->currentIndex(), cell(QStringLiteral("Journée 6"), titleColumn));
    m_session->undo();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(QStringLiteral("Journée 2"), titleColumn).row(), 0);
    QCOMPARE(m_table->currentIndex(), cell(QStringLiteral("Journée 6"), titleColumn));
    QCOMPARE(reset.count(), 0);
}

void tst_PartTableModel::otherAction_isReadAnew()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->showAction(m_session->contents().actions.back().id);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
}

QTEST_MAIN(tst_PartTableModel)
#include "tst_PartTableModel.moc"
