#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/filtering/ActionFilter.h"
#include "core/statistics/ActionState.h"
#include "core/workspace/Stores.h"
#include "ui/look/Look.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/pages/plan/PlanTreeView.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/TagField.h"
#include "ui/window/Prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace passerelle;

namespace {

const QDate today(2023, 3, 12);
const QString house = QStringLiteral("Créer une « Maison des internes »");

} // namespace

/// The page of the action plan on a copy of the demonstration, through its widgets; each test ends
/// by reading the file.
class tst_ActionPlanPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void editedFields_areInTheFile();
    void newOrganization_isMadeInPlace();
    void tagTakenAway_isGoneFromTheFile();
    void actualPeriodInWords_isRefusedBesideTheField();
    void milestoneTyped_isInTheFile();
    void followUpTyped_isInTheFile();
    void followUpWithoutReason_isRefusedInTheDialog();
    void followUpEdited_isSavedNotAdded();
    void bulkEdit_isOneEdit();
    void commands_addNameMoveAndRemove();
    void removal_saysWhatWentAndIsUndone();
    void filter_saysHowManyAreShown();
    void filterChip_followsTheNameOfALead();
    void selection_isCopiedAsATable();
    void state_comesBack();
    void readOnlyFile_allowsNoEdit();
    void editThenReopen_canBeUndone();

private:
    void openPage(OpenOptions::Access access = OpenOptions::Access::ReadWrite);
    Action inFile(const QString &title) const;
    ActionId idOf(const QString &title) const;
    void choose(const QString &title, const QString &tab = QStringLiteral("sheet"));
    template <typename Widget>
    Widget *field(const char *name) const;
    template <typename Widget>
    void type(const char *name, const QString &text);

    QTemporaryDir m_folder;
    QString m_pristine;
    QString m_path;
    DialogPrompts m_prompts;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ActionPlanPage> m_page;
};

void tst_ActionPlanPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_look = std::make_unique<Look>(*qApp);
    m_pristine = m_folder.filePath(QStringLiteral("pristine.passerelle"));
    QVERIFY(writeDemonstration(DemonstrationTerritory::Agen, m_pristine, {}).has_value());
}

void tst_ActionPlanPage::init()
{
    // The platform of tests says so of each window it shows.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    m_path = m_folder.filePath(QStringLiteral("agen.passerelle"));
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_pristine, m_path));
    openPage();
}

void tst_ActionPlanPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_ActionPlanPage::openPage(OpenOptions::Access access)
{
    m_page.reset();
    m_session.reset();
    OpenOptions options;
    options.access = access;
    options.makesDailyBackup = false;
    auto workspace = Workspace::open(m_path, options);
    QVERIFY(workspace.has_value());
    auto session = PlanSession::open(
        std::move(workspace).value(), [] { return today; }, QStringLiteral("Camille"));
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    m_page = std::make_unique<ActionPlanPage>(*m_session, m_prompts);
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

ActionId tst_ActionPlanPage::idOf(const QString &title) const
{
    for (const Action &action : m_session->contents().actions)
        if (action.title == title)
            return action.id;
    return {};
}

Action tst_ActionPlanPage::inFile(const QString &title) const
{
    const auto actions =
        m_session->workspace().stores().actions.list(m_session->contents().plan.id);
    if (actions)
        for (const Action &action : *actions)
            if (action.title == title)
                return action;
    return {};
}

void tst_ActionPlanPage::choose(const QString &title, const QString &tab)
{
    m_page->goTo({PageKey::ActionPlan, idOf(title).toString(), {}, tab});
}

template <typename Widget>
Widget *tst_ActionPlanPage::field(const char *name) const
{
    // The fields of a part of the plan have the same names as those of an action.
    const auto *tabs = m_page->findChild<QWidget *>(QStringLiteral("detailTabs"));
    auto *ofAction = tabs->findChild<Widget *>(QString::fromLatin1(name));
    return ofAction != nullptr ? ofAction : m_page->findChild<Widget *>(QString::fromLatin1(name));
}

template <typename Widget>
void tst_ActionPlanPage::type(const char *name, const QString &text)
{
    auto *widget = field<Widget>(name);
    QVERIFY2(widget != nullptr, name);
    widget->setFocus();
    widget->selectAll();
    if constexpr (std::is_same_v<Widget, LongTextField>)
        widget->insertPlainText(text);
    else
        widget->insert(text);
    // Leaving the field is what writes it.
    m_page->findChild<QWidget *>(QStringLiteral("planTree"))->setFocus();
}

void tst_ActionPlanPage::editedFields_areInTheFile()
{
    choose(house);
    const QString text = QStringLiteral("Été :\n• chambres\n• cuisine à l’étage");
    type<LongTextField>("description", text);
    type<LineField>("planned", QStringLiteral("avril-juillet 2019"));
    type<LineField>("code", QStringLiteral("1.1.3 bis"));
    type<LongTextField>("obstacles", QStringLiteral("Permis de construire"));
    const Action action = inFile(house);
    QCOMPARE(action.description, text);
    QCOMPARE(action.planned, (DatePeriod{QDate(2019, 4, 1), QDate(2019, 7, 31)}));
    QCOMPARE(action.code, QStringLiteral("1.1.3 bis"));
    QCOMPARE(action.obstacles, QStringLiteral("Permis de construire"));
}

void tst_ActionPlanPage::newOrganization_isMadeInPlace()
{
    choose(house);
    auto *partners = field<TagField>("partners");
    QVERIFY(partners != nullptr);
    const size_t before = inFile(house).partners.size();
    partners->line()->setFocus();
    partners->line()->insert(QStringLiteral("Épicerie solidaire d’Agen"));
    QTest::keyClick(partners->line(), Qt::Key_Return);
    const Action action = inFile(house);
    QCOMPARE(action.partners.size(), before + 1);
    const Organization *made = m_session->index().organization(action.partners.back());
    QVERIFY(made != nullptr);
    QCOMPARE(made->name, QStringLiteral("Épicerie solidaire d’Agen"));
}

void tst_ActionPlanPage::tagTakenAway_isGoneFromTheFile()
{
    choose(house);
    auto *groups = field<TagField>("targetGroups");
    const QStringList before = groups->values();
    QVERIFY(!before.isEmpty());
    groups->line()->setFocus();
    QTest::keyClick(groups->line(), Qt::Key_Backspace);
    QCOMPARE(inFile(house).targetGroups, before.mid(0, before.size() - 1));
}

void tst_ActionPlanPage::actualPeriodInWords_isRefusedBesideTheField()
{
    choose(house);
    const DatePeriod before = inFile(house).actual;
    type<LineField>("actual", QStringLiteral("vers l’été"));
    QVERIFY(!field<LineField>("actual")->accessibleDescription().isEmpty());
    QCOMPARE(inFile(house).actual, before);
}

void tst_ActionPlanPage::milestoneTyped_isInTheFile()
{
    choose(house, QStringLiteral("stages"));
    auto *table = field<QTableView>("milestones");
    const int last = table->model()->rowCount() - 1;
    QVERIFY(
        table->model()->setData(table->model()->index(last, 0), QStringLiteral("Inauguration")));
    QVERIFY(table->model()->setData(table->model()->index(last, 1), QStringLiteral("15/9/2024")));
    QVERIFY(!table->model()->setData(table->model()->index(last, 2), QStringLiteral("31/02/2024")));
    const Milestone made = inFile(house).milestones.back();
    QCOMPARE(made.title, QStringLiteral("Inauguration"));
    QCOMPARE(made.dueOn, QDate(2024, 9, 15));
    QVERIFY(!made.doneOn.isValid());
}

void tst_ActionPlanPage::followUpTyped_isInTheFile()
{
    choose(house);
    const size_t before = inFile(house).followUps.size();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto *text = dialog->findChild<LongTextField *>(QStringLiteral("text"));
        text->insertPlainText(QStringLiteral("Bâtiment trouvé"));
        auto *status = dialog->findChild<QComboBox *>(QStringLiteral("status"));
        status->setCurrentIndex(status->findData(QStringLiteral("completed")));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    });
    m_page->perform(WindowCommand::AddFollowUp);
    const Action action = inFile(house);
    QCOMPARE(action.followUps.size(), before + 1);
    QCOMPARE(stateOn(action, today).status, ActionStatus::Completed);
    const auto added =
        std::ranges::find(action.followUps, QStringLiteral("Bâtiment trouvé"), &FollowUp::text);
    QVERIFY(added != action.followUps.end());
    QCOMPARE(added->effectiveOn, today);
    QCOMPARE(added->author, QStringLiteral("Camille"));
}

void tst_ActionPlanPage::followUpWithoutReason_isRefusedInTheDialog()
{
    choose(house);
    const size_t before = inFile(house).followUps.size();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto *status = dialog->findChild<QComboBox *>(QStringLiteral("status"));
        status->setCurrentIndex(status->findData(QStringLiteral("abandoned")));
        QTest::keyClick(status, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(dialog->isVisible(), "a status without its reason was taken");
        dialog->reject(); // says that the status chosen would be lost
        dialog->reject();
    });
    m_page->perform(WindowCommand::AddFollowUp);
    QCOMPARE(inFile(house).followUps.size(), before);
}

void tst_ActionPlanPage::followUpEdited_isSavedNotAdded()
{
    choose(house, QStringLiteral("followUps"));
    const size_t before = inFile(house).followUps.size();
    auto *edit = field<QPushButton>("editFollowUp");
    QVERIFY(edit != nullptr);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto *text = dialog->findChild<LongTextField *>(QStringLiteral("text"));
        text->selectAll();
        text->insertPlainText(QStringLiteral("Chantier terminé"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (!button->isDefault())
                continue;
            QCOMPARE(button->text(), QStringLiteral("Save"));
            button->click();
        }
    });
    edit->click();
    const Action action = inFile(house);
    QCOMPARE(action.followUps.size(), before);
    const auto edited =
        std::ranges::find(action.followUps, QStringLiteral("Chantier terminé"), &FollowUp::text);
    QVERIFY(edited != action.followUps.end());
}

void tst_ActionPlanPage::bulkEdit_isOneEdit()
{
    auto *tree = field<PlanTreeView>("planTree");
    const QString other = m_session->contents().actions.at(2).title;
    tree->select({idOf(house), idOf(other)});
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
        kind->setCurrentIndex(7);
        auto *priority = dialog->findChild<QComboBox *>(QStringLiteral("priority"));
        priority->setCurrentIndex(priority->findData(QStringLiteral("low")));
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault())
                button->click();
    });
    m_page->perform(WindowCommand::EditSelection);
    QCOMPARE(inFile(house).priority, Priority::Low);
    QCOMPARE(inFile(other).priority, Priority::Low);
    m_session->undo();
    QCOMPARE(inFile(house).priority, Priority::High);
    QCOMPARE(inFile(other).priority, Priority::High);
}

void tst_ActionPlanPage::commands_addNameMoveAndRemove()
{
    choose(house);
    auto *tree = field<PlanTreeView>("planTree");
    m_page->perform(WindowCommand::NewItem);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(editor != nullptr, "a new line is not ready to be named");
    editor->selectAll();
    editor->insert(QStringLiteral("Équipe mobile"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!inFile(QStringLiteral("Équipe mobile")).id.isNull());
    const Action added = inFile(QStringLiteral("Équipe mobile"));
    QCOMPARE(added.position, inFile(house).position + 1);
    QCOMPARE(tree->selectedRows(), OutlineRows{added.id});
    QVERIFY(m_page->can(WindowCommand::MoveUp));
    m_page->perform(WindowCommand::MoveUp);
    QCOMPARE(inFile(QStringLiteral("Équipe mobile")).position, added.position - 1);
    m_page->perform(WindowCommand::Duplicate);
    m_page->perform(WindowCommand::Remove);
    tree->select({added.id});
    m_page->perform(WindowCommand::Remove);
    QVERIFY(inFile(QStringLiteral("Équipe mobile")).id.isNull());
}

void tst_ActionPlanPage::removal_saysWhatWentAndIsUndone()
{
    const QSignalSpy told(m_session.get(), &PlanSession::told);
    const size_t before = m_session->contents().actions.size();
    m_page->goTo({PageKey::ActionPlan, m_session->contents().nodes.at(1).id.toString()});
    m_page->perform(WindowCommand::Remove);
    QCOMPARE(told.count(), 1);
    QVERIFY2(told.first().first().toString().contains(u'7'), "says how many actions went");
    QVERIFY(m_session->contents().actions.size() < before);
    m_session->undo();
    QCOMPARE(m_session->contents().actions.size(), before);
}

void tst_ActionPlanPage::filter_saysHowManyAreShown()
{
    auto *words = field<QLineEdit>("filterWords");
    words->insert(QStringLiteral("internes"));
    const QString count = field<QLabel>("filterCount")->text();
    QVERIFY2(count.contains(QString::number(m_session->contents().actions.size())),
             qPrintable(count));
    field<QToolButton>("filterClear")->click();
    QVERIFY(words->text().isEmpty());
    field<QToolButton>("filterLate")->click();
    QVERIFY(field<QLabel>("filterCount")->text() != count);
}

void tst_ActionPlanPage::filterChip_followsTheNameOfALead()
{
    const OrganizationId lead = inFile(house).leads.front();
    ActionFilter filter;
    filter.leads = {lead};
    m_page->goTo({PageKey::ActionPlan, {}, toJson(filter)});
    const Organization before = *m_session->index().organization(lead);
    auto *chip = field<QToolButton>("filterLead");
    QVERIFY2(chip->accessibleName().contains(before.displayName()),
             qPrintable(chip->accessibleName()));
    Organization after = before;
    after.name = QStringLiteral("Œuvre commune");
    after.shortName.clear();
    QVERIFY(m_session
                ->write({"Edit"},
                        [&](Stores &stores) { return stores.organizations.update(before, after); })
                .has_value());
    QVERIFY2(chip->accessibleName().contains(after.name), qPrintable(chip->accessibleName()));
    field<QToolButton>("filterClear")->click();
    QVERIFY(!chip->isChecked());
    QVERIFY(!chip->accessibleName().contains(after.name));
}

void tst_ActionPlanPage::selection_isCopiedAsATable()
{
    field<PlanTreeView>("planTree")->select({idOf(house), m_session->contents().actions.at(2).id});
    m_page->perform(WindowCommand::CopyTable);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const qsizetype columns = lines.first().count(u'\t');
    QVERIFY(columns >= 4);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), columns);
}

void tst_ActionPlanPage::state_comesBack()
{
    field<QToolButton>("filterLate")->click();
    choose(house, QStringLiteral("history"));
    QApplication::processEvents(); // the titles take the room the scroll bar leaves
    const QVariantMap state = m_page->state();
    openPage();
    m_page->restore(state);
    QVERIFY(field<QToolButton>("filterLate")->isChecked());
    QApplication::processEvents();
    QCOMPARE(m_page->state(), state);
}

void tst_ActionPlanPage::readOnlyFile_allowsNoEdit()
{
    openPage(OpenOptions::Access::ReadOnly);
    choose(house);
    QVERIFY(field<LineField>("planned")->isReadOnly());
    for (const WindowCommand command :
         {WindowCommand::NewItem, WindowCommand::Remove, WindowCommand::AddFollowUp,
          WindowCommand::EditSelection, WindowCommand::MoveUp})
        QVERIFY(!m_page->can(command));
    QVERIFY(m_page->can(WindowCommand::CopyTable));
}

void tst_ActionPlanPage::editThenReopen_canBeUndone()
{
    choose(house);
    const QString before = inFile(house).nextStep;
    type<LongTextField>("next_step", QStringLiteral("Signer le bail"));
    QCOMPARE(inFile(house).nextStep, QStringLiteral("Signer le bail"));
    openPage();
    m_session->undo();
    QCOMPARE(inFile(house).nextStep, before);
}

QTEST_MAIN(tst_ActionPlanPage)
#include "tst_ActionPlanPage.moc"
