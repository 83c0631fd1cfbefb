#include "core/statistics/ActionState.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/ActionEdits.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/TableClipboard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

/// Tables on their way out of the action plan and back, on a real file of one axis, one objective
/// and three actions.
class tst_TableClipboard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void read_tableOfASpreadsheet_data();
    void read_tableOfASpreadsheet();
    void paste_block_isOneEdit();
    void paste_ofWhatWasCopied_changesNothing();
    void paste_ofTheCopyWithOneCellEdited_changesThatCell();
    void paste_ofOtherWordsForTheSame_changesNothing();
    void paste_ofTheSameAndOfTheUnreadable_countsNoCell();
    void paste_impossibleDate_isListedWithItsPlace();
    void paste_impossibleDateBelowAHeader_isListedWithItsPlace();
    void paste_severalUnreadable_listsThemAndPastesTheOthers();
    void paste_statusThatNeedsAReason_changesNothing();
    void paste_titleLeftEmpty_changesNothing();
    void paste_overAPartOfThePlan_takesItsTitleOnly();
    void paste_largerThanTheTable_changesNothing();

private:
    TableArea area(std::vector<int> columns) const;
    bool paste(const QString &text, const TableArea &area);
    std::vector<Action> inFile() const;

    QTemporaryDir m_folder;
    QString m_problem; ///< of the last paste, as what follows
    std::vector<RejectedCell> m_rejected;
    int m_accepted = 0;
    QStringList m_made;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanTreeModel> m_model;
};

void tst_TableClipboard::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_model.reset();
    m_session.reset();
    const QString path = m_folder.filePath(u"plan.passerelle"_s);
    QFile::remove(path);
    auto workspace = Workspace::create(path, test::agenTerritory());
    QVERIFY(workspace.has_value());
    QVERIFY(test::insertPlan(**workspace, test::smallPlan(3)).has_value());
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    m_model = std::make_unique<PlanTreeModel>(*m_session);
}

TableArea tst_TableClipboard::area(std::vector<int> columns) const
{
    TableArea area{{}, std::move(columns)};
    for (const Action &action : m_session->contents().actions)
        area.rows.emplace_back(action.id);
    return area;
}

bool tst_TableClipboard::paste(const QString &text, const TableArea &area)
{
    const TablePaste paste(*m_session, *m_model, area, readTable(text));
    m_problem = paste.problem();
    m_rejected = paste.rejected();
    m_accepted = paste.acceptedCount();
    m_made = paste.newOrganizations();
    return m_problem.isEmpty() && m_rejected.empty() && paste.write();
}

std::vector<Action> tst_TableClipboard::inFile() const
{
    return m_session->workspace().stores().actions.list(m_session->contents().plan.id).value_or({});
}

void tst_TableClipboard::read_tableOfASpreadsheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<QStringList>>("lines");
    using Lines = std::vector<QStringList>;
    QTest::newRow("nothing") << QString() << Lines{};
    QTest::newRow("one word") << u"ARS"_s << Lines{{u"ARS"_s}};
    QTest::newRow("LibreOffice") << u"a\tb\nc\td\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("Excel") << u"a\tb\r\nc\td\r\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"\ta\n\t\n"_s << Lines{{u""_s, u"a"_s}, {u""_s, u""_s}};
    QTest::newRow("cell of two lines")
        << u"\"ARS\nCPAM\"\tmi-2024\n"_s << Lines{{u"ARS\nCPAM"_s, u"mi-2024"_s}};
    QTest::newRow("cell that starts with a quotation mark")
        << u"\"Maison\" des internes\tARS\r\nb\tc\r\n"_s
        << Lines{{u"\"Maison\" des internes"_s, u"ARS"_s}, {u"b"_s, u"c"_s}};
}

void tst_TableClipboard::read_tableOfASpreadsheet()
{
    QFETCH(QString, text);
    QFETCH(std::vector<QStringList>, lines);
    QCOMPARE(readTable(text), lines);
}

void tst_TableClipboard::paste_block_isOneEdit()
{
    const std::vector<Action> before = inFile();
    QVERIFY(paste(u"ARS; CPAM\tEn cours\tavril-juillet 2019\n"
                  "Épicerie solidaire\t\u00c0 venir\tmi-2024\n"_s,
                  area({PlanTreeModel::LeadColumn, PlanTreeModel::StatusColumn,
                        PlanTreeModel::PeriodColumn})));
    const std::vector<Action> after = inFile();
    QCOMPARE(after.at(0).leads.size(), size_t(2));
    QCOMPARE(after.at(0).planned, (DatePeriod{QDate(2019, 4, 1), QDate(2019, 7, 31)}));
    QCOMPARE(stateOn(after.at(0), QDate(2023, 3, 12)).status, ActionStatus::InProgress);
    QCOMPARE(after.at(1).calendarText, u"mi-2024"_s);
    QCOMPARE(stateOn(after.at(1), QDate(2023, 3, 12)).status, ActionStatus::NotStarted);
    const Organization *made = m_session->index().organization(after.at(1).leads.at(0));
    QVERIFY(made != nullptr);
    QCOMPARE(made->name, u"Épicerie solidaire"_s);
    QCOMPARE(after.at(2), before.at(2));
    QCOMPARE(m_accepted, 6);
    QCOMPARE(m_made, (QStringList{u"ARS"_s, u"CPAM"_s, u"Épicerie solidaire"_s}));
    QVERIFY(paste(u"CPAM\n"_s, area({PlanTreeModel::LeadColumn})));
    QVERIFY(m_made.isEmpty());
    // A sign alone names nobody away.
    QVERIFY(paste(u",\n"_s, area({PlanTreeModel::LeadColumn})));
    QCOMPARE(inFile().at(0).leads.size(), size_t(1));
    m_session->undo();
    // Known ones, as people write them; and one that is called like two.
    QVERIFY(paste(u"CPAM, ARS\nARS / Épicerie solidaire\nARS, Le Phare\n"_s,
                  area({PlanTreeModel::LeadColumn})));
    QCOMPARE(inFile().at(0).leads.size(), size_t(2));
    QCOMPARE(inFile().at(1).leads.size(), size_t(2));
    QCOMPARE(m_made, QStringList{u"ARS, Le Phare"_s});
    m_session->undo();
    m_session->undo();
    m_session->undo();
    QCOMPARE(inFile(), before);
    QVERIFY(m_session->contents().organizations.empty());
}

void tst_TableClipboard::paste_ofWhatWasCopied_changesNothing()
{
    const ActionId first = m_session->contents().actions.front().id;
    QVERIFY(!addOrganization(*m_session, u"ARS"_s).isNull());
    QVERIFY(editAction(*m_session, first, [this](Action &a) {
        a.coLeads = {m_session->contents().organizations.front().id};
        a.planned = {QDate(2021, 3, 15), QDate(2021, 12, 31)};
        a.nextStep = u"Signer\nle bail"_s;
    }));
    TableArea all{{m_session->contents().nodes.front().id}, {}};
    for (int column = 0; column < PlanTreeModel::ColumnCount; ++column)
        all.columns.push_back(column);
    for (const OutlineRow &row : area({}).rows)
        all.rows.push_back(row);
    const std::vector<Action> before = inFile();
    const QString copied = tableText(*m_model, all);
    QCOMPARE(copied.count(u'\n'), 5);
    QVERIFY(copied.contains(u"ARS (co-lead)"));
    QVERIFY(!paste(copied, all));
    QCOMPARE(inFile(), before);
}

void tst_TableClipboard::paste_ofTheCopyWithOneCellEdited_changesThatCell()
{
    const TableArea titles = area({PlanTreeModel::TitleColumn, PlanTreeModel::LeadColumn});
    std::vector<Action> expected = inFile();
    QString copied = tableText(*m_model, titles);
    copied.replace(u"n° 2"_s, u"n° 2, à Boé"_s);
    QVERIFY(paste(copied, titles));
    expected.at(1).title.replace(u"n° 2"_s, u"n° 2, à Boé"_s);
    QCOMPARE(inFile(), expected);
}

void tst_TableClipboard::paste_ofOtherWordsForTheSame_changesNothing()
{
    const TableArea periods = area({PlanTreeModel::PeriodColumn});
    QVERIFY(paste(u"2019\n2020\n"_s, periods));
    QVERIFY(!paste(u"janvier-décembre 2019\n"_s, periods));
    QCOMPARE(m_problem, u"The table says so already."_s);
    QCOMPARE(m_accepted, 0);
    QVERIFY(paste(u"janvier-décembre 2019\n2021\n"_s, periods));
    QCOMPARE(m_accepted, 1);
}

void tst_TableClipboard::paste_ofTheSameAndOfTheUnreadable_countsNoCell()
{
    const TableArea periods = area({PlanTreeModel::PeriodColumn});
    QVERIFY(paste(u"2019\n"_s, periods));
    QVERIFY(!paste(u"janvier-décembre 2019\n31/02/2020\n"_s, periods));
    QCOMPARE(m_rejected.size(), size_t(1));
    QCOMPARE(m_accepted, 0);
}

void tst_TableClipboard::paste_impossibleDate_isListedWithItsPlace()
{
    const std::vector<Action> before = inFile();
    QVERIFY(!paste(u"2019\n2020\n31/02/2020\n"_s, area({PlanTreeModel::PeriodColumn})));
    QCOMPARE(inFile(), before);
    const RejectedCell expected{3, u"Period"_s, u"31/02/2020"_s,
                                u"\"31/02/2020\" is on no calendar: check the day, the month and "
                                "the year."_s};
    QCOMPARE(m_rejected, std::vector<RejectedCell>{expected});
    QCOMPARE(m_accepted, 2);
}

void tst_TableClipboard::paste_impossibleDateBelowAHeader_isListedWithItsPlace()
{
    QVERIFY(!paste(u"Period\n2019\n31/02/2020\n"_s, area({PlanTreeModel::PeriodColumn})));
    QCOMPARE(m_rejected.at(0).line, 3);
}

void tst_TableClipboard::paste_severalUnreadable_listsThemAndPastesTheOthers()
{
    const TableArea place = area({PlanTreeModel::StatusColumn, PlanTreeModel::PeriodColumn});
    const TablePaste paste(*m_session, *m_model, place,
                           readTable(u"en vacances\t2019\nEn cours\t2024-2019\nperdue\t2020\n"_s));
    QCOMPARE(paste.rejected().size(), size_t(3));
    QCOMPARE(paste.rejected().at(0).reason, u"\"en vacances\" is not a status."_s);
    QCOMPARE(paste.rejected().at(1).column, u"Period"_s);
    QCOMPARE(paste.rejected().at(2).line, 3);
    QVERIFY(paste.write());
    const std::vector<Action> after = inFile();
    QCOMPARE(after.at(0).planned.start, QDate(2019, 1, 1));
    QCOMPARE(stateOn(after.at(1), QDate(2023, 3, 12)).status, ActionStatus::InProgress);
    QVERIFY(!after.at(1).planned.start.isValid());
    QCOMPARE(after.at(2).planned.end, QDate(2020, 12, 31));
}

void tst_TableClipboard::paste_statusThatNeedsAReason_changesNothing()
{
    const std::vector<Action> before = inFile();
    QVERIFY(!paste(u"Suspendue"_s, area({PlanTreeModel::StatusColumn})));
    QVERIFY2(m_rejected.at(0).reason.contains(u"reason"), qPrintable(m_rejected.at(0).reason));
    QCOMPARE(inFile(), before);
}

void tst_TableClipboard::paste_titleLeftEmpty_changesNothing()
{
    const std::vector<Action> before = inFile();
    QVERIFY(!paste(u"Un\n\nTrois\n"_s, area({PlanTreeModel::TitleColumn})));
    QCOMPARE(m_rejected.at(0).line, 2);
    QCOMPARE(m_rejected.at(0).column, u"Title"_s);
    QCOMPARE(inFile(), before);
}

void tst_TableClipboard::paste_overAPartOfThePlan_takesItsTitleOnly()
{
    const OutlineNode axis = m_session->contents().nodes.front();
    TableArea place{{axis.id}, {PlanTreeModel::TitleColumn, PlanTreeModel::LeadColumn}};
    QVERIFY(!paste(u"Soins\tARS\n"_s, place));
    QVERIFY2(m_rejected.at(0).reason.contains(axis.title), qPrintable(m_rejected.at(0).reason));
    QVERIFY(paste(u"1  Soins\t\n"_s, place));
    const auto nodes = m_session->workspace().stores().outline.list(axis.plan).value_or({});
    const auto found = std::ranges::find(nodes, axis.id, &OutlineNode::id);
    QVERIFY(found != nodes.end());
    QCOMPARE(found->title, u"Soins"_s);
}

void tst_TableClipboard::paste_largerThanTheTable_changesNothing()
{
    const std::vector<Action> before = inFile();
    QVERIFY(!paste(u"a\nb\nc\nd\n"_s, area({PlanTreeModel::TitleColumn})));
    QVERIFY(!paste(u"a\tb\n"_s, area({PlanTreeModel::NextStepColumn})));
    QCOMPARE(inFile(), before);
    QVERIFY2(m_problem.contains(u"Nothing was changed"), qPrintable(m_problem));
}

QTEST_MAIN(tst_TableClipboard)
#include "tst_TableClipboard.moc"
