#include "tests/support/TemporaryWorkspace.h"
#include "ui/pages/indicators/IndicatorCurve.h"
#include "ui/pages/indicators/IndicatorListModel.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/session/PlanSession.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace passerelle;
using namespace passerelle::test;

namespace {

Reading reading(int year, std::optional<double> value, const QString &place, PlaceLevel level)
{
    Reading made;
    made.id = ReadingId::create();
    made.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    made.value = value;
    made.place = place;
    made.level = level;
    return made;
}

/// A density with two years of ours and one of the region and of the country.
Indicator density(const SmallPlan &plan, const QString &ownPlace)
{
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.plan = plan.plan.id;
    indicator.name = QStringLiteral("Médecins généralistes : densité");
    indicator.unit = QStringLiteral("pour 10 000 habitants");
    indicator.valueType = IndicatorValueType::Rate;
    indicator.baseline = 8;
    indicator.target = 10;
    indicator.readings = {
        reading(2021, 8, ownPlace, PlaceLevel::Intercommunality),
        reading(2022, 9, ownPlace, PlaceLevel::Intercommunality),
        reading(2022, 9.2, QStringLiteral("Nouvelle-Aquitaine"), PlaceLevel::Region),
        reading(2022, 12, QStringLiteral("France"), PlaceLevel::Country),
    };
    return indicator;
}

Indicator onAction(const Action &action)
{
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.action = action.id;
    indicator.position = 1;
    indicator.name = QStringLiteral("Internes logés");
    return indicator;
}

} // namespace

class tst_IndicatorsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void list_saysValueTargetAndComparison();
    void filter_findsByNameOrSubject_andSaysHowMany();
    void reading_typedWithAComma_isWritten();
    void reading_thatIsNoNumber_isSaidBesideTheTable();
    void reading_nd_takesTheNumberAway();
    void reading_isAddedAndRemoved_eachAsOneEdit();
    void comparators_areShownOnTheScaleInWords();
    void progress_isSaidInWords();
    void curve_isDrawnFromTwoValuesOn();
    void name_isRenamedByF2();
    void rename_amongTheReadings_editsTheCell();
    void commands_addDuplicateAndRemove();
    void fields_areWrittenWhenLeft();
    void edit_ofAnotherIndicator_keepsTheOneChosen();
    void goTo_choosesTheIndicator();
    void closing_writesWhatIsBeingTyped();
    void readOnlyFile_cannotBeEdited();
    void planWithoutIndicator_offersTheFirst();
    void fileWithoutPlan_hasNothingToMeasure();

private:
    void openPage();
    template <typename Widget>
    Widget &find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return *found;
    }
    QTableView &readings() const { return find<QTableView>("readings"); }
    QTreeView &list() const { return find<QTreeView>("indicators"); }
    void typeInto(int row, int column, const QString &text);
    /// As the file has them.
    std::vector<Indicator> written() const
    {
        return m_session->workspace().stores().indicators.list().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    SmallPlan m_plan;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<IndicatorsPage> m_page;
};

void tst_IndicatorsPage::init()
{
    // Of the platform without a screen, for every window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*propagateSizeHints)")));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("agen.passerelle"));
    m_plan = smallPlan(2);
    const Territory territory = agenTerritory();
    auto workspace = Workspace::create(m_file, territory);
    QVERIFY(workspace);
    QVERIFY(insertPlan(**workspace, m_plan));
    QVERIFY((*workspace)->write({"Add indicators"}, [&](Stores &stores) {
        const Result<> first = stores.indicators.insert(density(m_plan, territory.name));
        return first ? stores.indicators.insert(onAction(m_plan.actions[0])) : first;
    }));
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session);
    m_session = std::move(session).value();
    openPage();
}

void tst_IndicatorsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_IndicatorsPage::openPage()
{
    m_page = std::make_unique<IndicatorsPage>(*m_session);
    m_page->resize(1100, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_IndicatorsPage::typeInto(int row, int column, const QString &text)
{
    const QModelIndex cell = readings().model()->index(row, column);
    readings().setCurrentIndex(cell);
    readings().edit(cell);
    auto *editor = qobject_cast<QLineEdit *>(readings().indexWidget(cell));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    editor->insert(text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!readings().isPersistentEditorOpen(cell));
}

void tst_IndicatorsPage::list_saysValueTargetAndComparison()
{
    const QAbstractItemModelTester tester(list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cell = [&](int row, int column) {
        return list().model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, IndicatorListModel::NameColumn),
             QStringLiteral("Médecins généralistes : densité"));
    QCOMPARE(cell(0, IndicatorListModel::ValueColumn), QStringLiteral("9"));
    QCOMPARE(cell(0, IndicatorListModel::TargetColumn), QStringLiteral("10"));
    QCOMPARE(cell(0, IndicatorListModel::ComparisonColumn), QStringLiteral("much lower"));
    QCOMPARE(list()
                 .model()
                 ->index(0, IndicatorListModel::ComparisonColumn)
                 .data(Qt::ToolTipRole)
                 .toString(),
             QStringLiteral("well below France"));
    QCOMPARE(cell(1, IndicatorListModel::ValueColumn), QStringLiteral("–"));
    const QModelIndex trend = list().model()->index(0, IndicatorListModel::TrendColumn);
    QCOMPARE(trend.data(IndicatorListModel::TrendRole).value<QList<double>>(),
             (QList<double>{8, 9}));
}

void tst_IndicatorsPage::filter_findsByNameOrSubject_andSaysHowMany()
{
    auto &filter = find<QLineEdit>("indicatorFilter");
    filter.insert(QStringLiteral("DENSITE"));
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(find<QLabel>("indicatorCount").text(), QStringLiteral("1 shown of 2"));
    filter.clear();
    filter.insert(m_plan.actions[0].title);
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().model()->index(0, 0).data().toString(), QStringLiteral("Internes logés"));
}

void tst_IndicatorsPage::reading_typedWithAComma_isWritten()
{
    const QAbstractItemModelTester tester(readings().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    typeInto(1, 1, QStringLiteral("1 234,5"));
    QCOMPARE(written()[0].readings[1].value, std::optional(1234.5));
    typeInto(1, 0, QStringLiteral("mars 2022"));
    QCOMPARE(written()[0].readings[1].period, (DatePeriod{QDate(2022, 3, 1), QDate(2022, 3, 31)}));
    typeInto(1, 4, QStringLiteral("Insee, relevé"));
    QCOMPARE(written()[0].readings[1].sourceName, QStringLiteral("Insee, relevé"));
    m_session->undo();
    QCOMPARE(written()[0].readings[1].sourceName, QString());
}

void tst_IndicatorsPage::reading_thatIsNoNumber_isSaidBesideTheTable()
{
    typeInto(1, 1, QStringLiteral("neuf"));
    auto &problem = find<QLabel>("readingProblem");
    QVERIFY(problem.isVisible());
    QVERIFY2(problem.text().contains(QStringLiteral("neuf")), qPrintable(problem.text()));
    QCOMPARE(written()[0].readings[1].value, std::optional(9.0));
    typeInto(1, 1, QStringLiteral("9,5"));
    QVERIFY(!problem.isVisible());
}

void tst_IndicatorsPage::reading_nd_takesTheNumberAway()
{
    typeInto(0, 1, QStringLiteral("nd"));
    QVERIFY(written()[0].readings[0].isNotAvailable());
    QCOMPARE(readings().model()->index(0, 1).data().toString(), QStringLiteral("n/a"));
}

void tst_IndicatorsPage::reading_isAddedAndRemoved_eachAsOneEdit()
{
    QTest::mouseClick(&find<QPushButton>("addReading"), Qt::LeftButton);
    QCOMPARE(written()[0].readings.size(), size_t(5));
    QCOMPARE(written()[0].readings[4].period, (DatePeriod{QDate(2023, 1, 1), QDate(2023, 12, 31)}));
    readings().setCurrentIndex(readings().model()->index(4, 0));
    const QSignalSpy told(m_session.get(), &PlanSession::told);
    QTest::mouseClick(&find<QPushButton>("removeReading"), Qt::LeftButton);
    QCOMPARE(written()[0].readings.size(), size_t(4));
    QCOMPARE(told.size(), 1);
    m_session->undo();
    QCOMPARE(written()[0].readings.size(), size_t(5));
    m_session->undo();
    QCOMPARE(written()[0].readings.size(), size_t(4));
}

void tst_IndicatorsPage::comparators_areShownOnTheScaleInWords()
{
    QCOMPARE(find<QLabel>("comparison0").text(),
             QStringLiteral("close to Nouvelle-Aquitaine (−2\u00a0%)"));
    QVERIFY(find<QLabel>("comparison1").text().startsWith(QStringLiteral("well below France")));
}

void tst_IndicatorsPage::progress_isSaidInWords()
{
    QVERIFY2(find<QLabel>("progressWords").text().startsWith(QStringLiteral("50")),
             qPrintable(find<QLabel>("progressWords").text()));
}

void tst_IndicatorsPage::curve_isDrawnFromTwoValuesOn()
{
    auto &curve = find<IndicatorCurve>("indicatorCurve");
    QVERIFY(curve.isVisible());
    list().setCurrentIndex(list().model()->index(1, 0));
    QVERIFY(!curve.isVisible());
}

void tst_IndicatorsPage::name_isRenamedByF2()
{
    QVERIFY(m_page->can(WindowCommand::Rename));
    m_page->perform(WindowCommand::Rename);
    auto &name = find<QLineEdit>("indicatorName");
    QVERIFY(name.hasFocus());
    name.insert(QStringLiteral("Densité médicale"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(written()[0].name, QStringLiteral("Densité médicale"));
    QCOMPARE(list().model()->index(0, 0).data().toString(), QStringLiteral("Densité médicale"));
}

void tst_IndicatorsPage::rename_amongTheReadings_editsTheCell()
{
    const QString name = written()[0].name;
    readings().setFocus();
    readings().setCurrentIndex(readings().model()->index(0, 1));
    m_page->perform(WindowCommand::Rename);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr && readings().isAncestorOf(editor));
    editor->selectAll();
    editor->insert(QStringLiteral("7,5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(written()[0].readings[0].value, std::optional(7.5));
    QCOMPARE(written()[0].name, name);
}

void tst_IndicatorsPage::commands_addDuplicateAndRemove()
{
    m_page->perform(WindowCommand::NewItem);
    QCOMPARE(written().size(), size_t(3));
    QCOMPARE(find<QLineEdit>("indicatorName").selectedText(), QStringLiteral("New indicator"));
    list().setCurrentIndex(list().model()->index(0, 0));
    m_page->perform(WindowCommand::Duplicate);
    QCOMPARE(written().size(), size_t(4));
    QCOMPARE(written()[3].unit, written()[0].unit);
    QVERIFY(written()[3].readings.empty());
    const QSignalSpy told(m_session.get(), &PlanSession::told);
    m_page->perform(WindowCommand::Remove);
    QCOMPARE(written().size(), size_t(3));
    QVERIFY(told.at(0).at(1).toBool());
    m_session->undo();
    QCOMPARE(written().size(), size_t(4));
}

void tst_IndicatorsPage::fields_areWrittenWhenLeft()
{
    auto &target = find<QLineEdit>("indicatorTarget");
    target.setFocus();
    target.selectAll();
    target.insert(QStringLiteral("10,5"));
    QTest::keyClick(&target, Qt::Key_Return);
    QCOMPARE(written()[0].target, std::optional(10.5));
    auto &subject = find<QComboBox>("indicatorSubject");
    QTest::keyClick(&subject, Qt::Key_End);
    QCOMPARE(written()[0].action, m_plan.actions.back().id);
    QVERIFY(written()[0].plan.isNull());
}

void tst_IndicatorsPage::edit_ofAnotherIndicator_keepsTheOneChosen()
{
    list().setCurrentIndex(list().model()->index(1, 0));
    const Indicator first = written()[0];
    Indicator renamed = first;
    renamed.name = QStringLiteral("Autre nom");
    QVERIFY(m_session->write(
        {"Rename"}, [&](Stores &stores) { return stores.indicators.update(first, renamed); }));
    QCOMPARE(list().currentIndex().row(), 1);
    QCOMPARE(find<QLineEdit>("indicatorName").text(), QStringLiteral("Internes logés"));
}

void tst_IndicatorsPage::goTo_choosesTheIndicator()
{
    m_page->goTo({PageKey::Indicators, written()[1].id.toString()});
    QCOMPARE(find<QLineEdit>("indicatorName").text(), QStringLiteral("Internes logés"));
}

void tst_IndicatorsPage::closing_writesWhatIsBeingTyped()
{
    const QModelIndex cell = readings().model()->index(0, 1);
    readings().setCurrentIndex(cell);
    readings().edit(cell);
    auto *editor = qobject_cast<QLineEdit *>(readings().indexWidget(cell));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    editor->insert(QStringLiteral("7,5"));
    m_page.reset();
    QCOMPARE(written()[0].readings[0].value, std::optional(7.5));
}

void tst_IndicatorsPage::readOnlyFile_cannotBeEdited()
{
    m_page.reset();
    m_session.reset();
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    m_session = PlanSession::open(Workspace::open(m_file, options).value(), [] {
                    return QDate(2023, 3, 12);
                }).value();
    openPage();
    for (const WindowCommand command : {WindowCommand::NewItem, WindowCommand::Rename,
                                        WindowCommand::Duplicate, WindowCommand::Remove})
        QVERIFY(!m_page->can(command));
    QVERIFY(!find<QPushButton>("addReading").isEnabled());
    QVERIFY(find<QLineEdit>("indicatorName").isReadOnly());
    QVERIFY(!readings().model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

void tst_IndicatorsPage::planWithoutIndicator_offersTheFirst()
{
    const std::vector<Indicator> all = written();
    for (const Indicator &indicator : all)
        QVERIFY(m_session->write(
            {"Remove"}, [&](Stores &stores) { return stores.indicators.remove(indicator.id); }));
    QVERIFY(!list().isVisible());
    auto &first = find<QPushButton>("firstIndicator");
    QTest::mouseClick(&first, Qt::LeftButton);
    QCOMPARE(written().size(), size_t(1));
    QVERIFY(list().isVisible());
}

void tst_IndicatorsPage::fileWithoutPlan_hasNothingToMeasure()
{
    m_page.reset();
    m_session =
        PlanSession::open(Workspace::create(m_folder->filePath(QStringLiteral("vide.passerelle")),
                                            agenTerritory())
                              .value(),
                          [] { return QDate(2023, 3, 12); })
            .value();
    openPage();
    QVERIFY(!m_page->can(WindowCommand::NewItem));
    QVERIFY(!find<QPushButton>("firstIndicator").isEnabled());
}

QTEST_MAIN(tst_IndicatorsPage)
#include "tst_IndicatorsPage.moc"
