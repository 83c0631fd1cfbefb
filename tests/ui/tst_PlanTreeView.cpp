#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/workspace/Stores.h"
#include "ui/look/Look.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/pages/plan/PlanTreeView.h"
#include "ui/widgets/NameListField.h"
#include "ui/window/Prompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);
const QString house = u"Créer une « Maison des internes »"_s;

} // namespace

/// The table of the action plan by keyboard, on the page and a copy of the demonstration; what is
/// edited is read back from the file.
class tst_PlanTreeView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstOpening_choosesTheFirstRow();
    void currentRowAndClosedRows_comeBackForEachPlan();
    void currentRow_underAFilterThatHidesIt_isTheFirstShown();
    void filterTyped_showsTheSameDetailAsBefore();
    void dayChosen_isSpokenOfInTheDetail();
    void arrows_goThroughTheCellsOfARow();
    void leadsTyped_withANewOne_areOneEdit();
    void leadsTyped_byAliasOrShortName_areTheKnownOnes();
    void leadsCompleted_byKeyboard_areInTheFile();
    void leadsLeftAsTheyWere_writeNothing();
    void leadsOfAPartOfThePlan_areNotEdited();
    void clipboard_isPastedFromTheCurrentCell();
    void readOnlyFile_takesNoPaste();

private:
    void openPage(OpenOptions::Access access = OpenOptions::Access::ReadWrite);
    Action inFile(const QString &title) const;
    OutlineRow rowOf(const QString &title) const;
    QStringList namesOf(const std::vector<OrganizationId> &ids) const;
    /// Opens the editor of a cell of the house with Enter.
    template <typename Editor>
    Editor *edit(int column);
    PlanTreeView &tree() const;

    QTemporaryDir m_folder;
    QString m_pristine;
    QString m_path;
    DialogPrompts m_prompts;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ActionPlanPage> m_page;
};

void tst_PlanTreeView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_look = std::make_unique<Look>(*qApp);
    m_pristine = m_folder.filePath(u"pristine.passerelle"_s);
    QVERIFY(writeDemonstration(DemonstrationTerritory::Agen, m_pristine, {}).has_value());
}

void tst_PlanTreeView::init()
{
    // The platform of tests says so of each window it shows.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_path = m_folder.filePath(u"agen.passerelle"_s);
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_pristine, m_path));
    openPage();
}

void tst_PlanTreeView::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_PlanTreeView::openPage(OpenOptions::Access access)
{
    cleanup();
    OpenOptions options;
    options.access = access;
    options.makesDailyBackup = false;
    auto workspace = Workspace::open(m_path, options);
    QVERIFY(workspace.has_value());
    auto session = PlanSession::open(
        std::move(workspace).value(), [] { return today; }, u"Camille"_s);
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    m_page = std::make_unique<ActionPlanPage>(*m_session, m_prompts);
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    tree().setFocus();
}

PlanTreeView &tst_PlanTreeView::tree() const
{
    return *m_page->findChild<PlanTreeView *>();
}

Action tst_PlanTreeView::inFile(const QString &title) const
{
    const auto actions =
        m_session->workspace().stores().actions.list(m_session->contents().plan.id).value_or({});
    const auto found = std::ranges::find(actions, title, &Action::title);
    return found == actions.end() ? Action() : *found;
}

OutlineRow tst_PlanTreeView::rowOf(const QString &title) const
{
    return inFile(title).id;
}

QStringList tst_PlanTreeView::namesOf(const std::vector<OrganizationId> &ids) const
{
    QStringList names;
    for (const OrganizationId &id : ids)
        if (const Organization *organization = m_session->index().organization(id))
            names << organization->name;
    return names;
}

template <typename Editor>
Editor *tst_PlanTreeView::edit(int column)
{
    tree().setFocus();
    tree().select({rowOf(house)}, column);
    QTest::keyClick(&tree(), Qt::Key_Return);
    return tree().findChild<Editor *>();
}

void tst_PlanTreeView::firstOpening_choosesTheFirstRow()
{
    QCOMPARE(tree().currentIndex(), tree().model()->index(0, 0));
    QCOMPARE(tree().selectedRows(), OutlineRows{m_session->contents().nodes.front().id});
    const QString first = m_session->contents().nodes.front().title;
    const auto *detail = m_page->findChild<QStackedWidget *>(u"detailPanel"_s);
    const auto labels = detail->currentWidget()->findChildren<QLabel *>();
    QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *l) { return l->text() == first; }),
             "the detail panel does not show the first row");
}

void tst_PlanTreeView::currentRowAndClosedRows_comeBackForEachPlan()
{
    QVERIFY2(m_session->plans().size() > 1, "the demonstration has one plan only");
    const PlanId plan = m_session->contents().plan.id;
    const auto isOther = [&](const Plan &other) { return other.id != plan; };
    const PlanId other = std::ranges::find_if(m_session->plans(), isOther)->id;
    const QModelIndex second = tree().model()->index(1, 0);
    tree().collapse(second);
    tree().select({rowOf(house)});
    QVERIFY(m_session->choosePlan(other).has_value());
    const QModelIndex last = tree().model()->index(tree().model()->rowCount() - 1, 0);
    const OutlineRow inOther = m_session->contents().nodes.front().id;
    QCOMPARE(tree().selectedRows(), OutlineRows{inOther});
    QVERIFY(last.isValid());
    tree().setCurrentIndex(last);
    const OutlineRows chosen = tree().selectedRows();
    const QVariantMap state = m_page->state();

    openPage();
    m_page->restore(state);
    QCOMPARE(tree().selectedRows(), OutlineRows{rowOf(house)});
    QVERIFY(!tree().isExpanded(tree().model()->index(1, 0)));
    QVERIFY(tree().isExpanded(tree().model()->index(0, 0)));
    QVERIFY(m_session->choosePlan(other).has_value());
    QCOMPARE(tree().selectedRows(), chosen);
}

void tst_PlanTreeView::currentRow_underAFilterThatHidesIt_isTheFirstShown()
{
    tree().select({rowOf(house)});
    QVariantMap state = m_page->state();
    state[u"filter"_s] = QVariantMap{{u"text"_s, u"Octobre"_s}};
    openPage();
    m_page->restore(state);
    QCOMPARE(tree().currentIndex(), tree().model()->index(0, 0));
    QCOMPARE(tree().selectedRows().size(), size_t(1));
}

void tst_PlanTreeView::filterTyped_showsTheSameDetailAsBefore()
{
    tree().select({rowOf(house)});
    const QSignalSpy changes(&tree(), &PlanTreeView::selectionChangedByUser);
    auto *words = m_page->findChild<QLineEdit *>(u"filterWords"_s);
    words->insert(u"maison"_s);
    QCOMPARE(tree().selectedRows(), OutlineRows{rowOf(house)});
    QCOMPARE(changes.count(), 0);
    words->insert(u" qui n’existe pas"_s);
    QVERIFY(tree().selectedRows().empty());
    QCOMPARE(changes.count(), 1);
}

void tst_PlanTreeView::dayChosen_isSpokenOfInTheDetail()
{
    tree().select({rowOf(house)});
    const auto *detail = m_page->findChild<QStackedWidget *>(u"detailPanel"_s);
    const auto isSaid = [&](const QString &words) {
        const auto labels = detail->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(!isSaid(u"Status not stated"_s));
    m_session->chooseDay(QDate(2000, 1, 1));
    QTRY_VERIFY(isSaid(u"Status not stated"_s));
}

void tst_PlanTreeView::arrows_goThroughTheCellsOfARow()
{
    tree().select({rowOf(house)});
    QTest::keyClick(&tree(), Qt::Key_Right);
    QCOMPARE(tree().currentIndex().column(), int(PlanTreeModel::LeadColumn));
    QCOMPARE(tree().selectedRows(), OutlineRows{rowOf(house)});
    QTest::keyClick(&tree(), Qt::Key_Left);
    QCOMPARE(tree().currentIndex().column(), int(PlanTreeModel::TitleColumn));
    // At the start of a row they close and open, as in any tree.
    tree().setCurrentIndex(tree().model()->index(0, 0));
    QTest::keyClick(&tree(), Qt::Key_Left);
    QVERIFY(!tree().isExpanded(tree().currentIndex()));
    QTest::keyClick(&tree(), Qt::Key_Right);
    QVERIFY(tree().isExpanded(tree().currentIndex()));
    QCOMPARE(tree().currentIndex().column(), int(PlanTreeModel::TitleColumn));
}

void tst_PlanTreeView::leadsTyped_withANewOne_areOneEdit()
{
    const Action before = inFile(house);
    const size_t known = m_session->contents().organizations.size();
    auto *field = edit<NameListField>(PlanTreeModel::LeadColumn);
    QVERIFY(field != nullptr);
    QVERIFY2(field->width() >= field->fontMetrics().averageCharWidth() * 20, "too narrow to type");
    field->setText(u"ARS; Épicerie solidaire d’Agen"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(inFile(house).leads.size(), size_t(2));
    QCOMPARE(namesOf(inFile(house).leads).last(), u"Épicerie solidaire d’Agen"_s);
    QVERIFY(inFile(house).coLeads.empty());
    QCOMPARE(m_session->contents().organizations.size(), known + 1);
    QTRY_VERIFY2(tree().hasFocus(), "the table lost the focus");
    m_session->undo();
    QCOMPARE(inFile(house), before);
    QCOMPARE(m_session->contents().organizations.size(), known);
}

void tst_PlanTreeView::leadsTyped_byAliasOrShortName_areTheKnownOnes()
{
    const Organization first = m_session->contents().organizations.front();
    Organization named = first;
    named.aliases << u"La maison d’en face"_s;
    QVERIFY(m_session
                ->write({"Edit"},
                        [&](Stores &stores) { return stores.organizations.update(first, named); })
                .has_value());
    const size_t known = m_session->contents().organizations.size();
    auto *field = edit<NameListField>(PlanTreeModel::LeadColumn);
    field->setText(u"la maison d'en face; ars (copilote)"_s);
    // The mark is in the language of the interface, English here.
    field->setText(field->text().replace(u"copilote"_s, u"co-lead"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(inFile(house).leads, std::vector{first.id});
    QCOMPARE(inFile(house).coLeads.size(), size_t(1));
    QCOMPARE(m_session->contents().organizations.size(), known);
}

void tst_PlanTreeView::leadsCompleted_byKeyboard_areInTheFile()
{
    auto *field = edit<NameListField>(PlanTreeModel::LeadColumn);
    field->clear();
    QTest::keyClicks(field, u"primaire"_s);
    QAbstractItemView *popup = field->completions()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY2(!popup->isVisible(), "the list of names stays open");
    QVERIFY2(field->text() == u"CPAM"_s, qPrintable(field->text()));
    QVERIFY2(tree().findChild<NameListField *>() == field, "taking a name ended the edit");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(namesOf(inFile(house).leads).join(u'|').contains(u"Caisse Primaire"));
    QCOMPARE(inFile(house).leads.size(), size_t(1));
}

void tst_PlanTreeView::leadsLeftAsTheyWere_writeNothing()
{
    const QSignalSpy changes(m_session.get(), &PlanSession::contentsChanged);
    auto *field = edit<NameListField>(PlanTreeModel::LeadColumn);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(tree().findChild<NameListField *>() == nullptr);
    QCOMPARE(changes.count(), 0);
}

void tst_PlanTreeView::leadsOfAPartOfThePlan_areNotEdited()
{
    tree().select({m_session->contents().nodes.front().id}, PlanTreeModel::LeadColumn);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(tree().findChild<QLineEdit *>() == nullptr);
}

void tst_PlanTreeView::clipboard_isPastedFromTheCurrentCell()
{
    const QSignalSpy told(m_session.get(), &PlanSession::told);
    tree().select({rowOf(house)}, PlanTreeModel::LeadColumn);
    QApplication::clipboard()->setText(u"ARS\tEn cours\n"_s);
    QVERIFY(m_page->can(WindowCommand::PasteTable));
    m_page->perform(WindowCommand::PasteTable);
    QCOMPARE(namesOf(inFile(house).leads).size(), 1);
    QCOMPARE(told.count(), 1);
    QVERIFY2(told.first().at(1).toBool(), "what was pasted cannot be undone at once");
    const Action pasted = inFile(house);
    QApplication::clipboard()->setText(u"ARS\tEn cours\t\t31/02/2020\n"_s);
    // The cell that cannot be read is listed first; nothing is pasted unless the user says so.
    int listed = 0;
    QTimer::singleShot(0, this, [&listed] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        listed = dialog->findChild<QTableWidget *>(u"rejectedCells"_s)->rowCount();
        dialog->reject();
    });
    m_page->perform(WindowCommand::PasteTable);
    QCOMPARE(listed, 1);
    QCOMPARE(told.count(), 1);
    QCOMPARE(inFile(house), pasted);
}

void tst_PlanTreeView::readOnlyFile_takesNoPaste()
{
    openPage(OpenOptions::Access::ReadOnly);
    tree().select({rowOf(house)}, PlanTreeModel::LeadColumn);
    QVERIFY(!m_page->can(WindowCommand::PasteTable));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(tree().findChild<NameListField *>() == nullptr);
}

QTEST_MAIN(tst_PlanTreeView)
#include "tst_PlanTreeView.moc"
