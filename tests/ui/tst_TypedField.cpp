#include "core/workspace/Stores.h"
#include "tests/support/TemporaryWorkspace.h"
#include "tests/support/WindowFixture.h"
#include "ui/pages/Page.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/TagField.h"

#include <QAction>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// What is typed in a field and not left yet belongs to what the field shows, whatever comes next.
/// On the demonstration, in the window; each test ends by reading the file.
class tst_TypedField final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beforeANewAction_isWrittenToTheOneLeft();
    void beforeGoingElsewhereFromTheSearch_isWritten();
    void beforeAnotherPlan_isWritten();
    void beforeUndo_isWritten();
    void openCell_beforeANewAction_isWritten();
    void openCell_leftForAnotherRow_leavesTheKeyboardInTheTree();
    void ofAnAction_isNotOfTheNextOne();
    void nameInAListOfAnAction_isNotOfTheNextOne();
    void ofAPartOfThePlan_isNotOfTheNextOne();
    void ofAnIndicator_isNotOfTheNextOne();
    void readingBeingTyped_isNotLostWithTheIndicator();
    void ofAnOrganization_isNotOfTheNextOne();
    void ofAContact_isNotOfTheNextOne();
    void ofASignature_isNotOfAnotherPlan();
    void textWithNoBreakSpaces_leftUntouched_isNoEdit();

private:
    MainWindow &window() { return m_fixture->window(); }
    PlanSession &session() { return *window().session(); }
    const PlanContents &contents() { return session().contents(); }
    Stores const &file() { return session().workspace().stores(); }
    /// The field of that name on the page shown; below the tabs when it is one of an action.
    template <typename Widget>
    Widget &field(const char *name, const char *below = nullptr)
    {
        const QWidget *around = below != nullptr ? child<QWidget>(*window().currentPage(), below)
                                                 : window().currentPage();
        return *child<Widget>(*around, name);
    }
    /// Types at the end of a field and stays in it.
    template <typename Widget>
    static void typeInto(Widget &field, const QString &text)
    {
        field.setFocus();
        if constexpr (std::is_same_v<Widget, LongTextField>) {
            field.moveCursor(QTextCursor::End);
            field.insertPlainText(text);
        } else {
            field.end(false);
            field.insert(text);
        }
    }
    LongTextField &description() { return field<LongTextField>("description", "detailTabs"); }
    /// Past the window, as a page alone would.
    void showOnPage(PageKey page, const QString &id) { window().currentPage()->goTo({page, id}); }
    /// The first action that has milestones.
    const Action &firstPlanned();
    /// Opens the title of the first milestone shown; the cell, nullptr when it does not open.
    QLineEdit *openFirstMilestone();
    Action actionInFile(const ActionId &id) { return file().actions.find(id)->value(); }
    Organization organizationInFile(const OrganizationId &id);
    Indicator indicatorInFile(const IndicatorId &id);
    std::vector<Signatory> signaturesInFile(const PlanId &plan);
    PlanId addPlan(const QString &title);

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_TypedField::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openDemonstration();
}

void tst_TypedField::cleanup()
{
    window().close();
    m_fixture.reset();
}

Organization tst_TypedField::organizationInFile(const OrganizationId &id)
{
    const std::vector<Organization> all = file().organizations.list().value();
    return *std::ranges::find(all, id, &Organization::id);
}

Indicator tst_TypedField::indicatorInFile(const IndicatorId &id)
{
    const std::vector<Indicator> all = file().indicators.list().value();
    return *std::ranges::find(all, id, &Indicator::id);
}

std::vector<Signatory> tst_TypedField::signaturesInFile(const PlanId &plan)
{
    return file().plans.listSignatories(plan).value();
}

PlanId tst_TypedField::addPlan(const QString &title)
{
    SmallPlan added = smallPlan(1);
    added.plan.title = title;
    added.plan.term = {QDate(2010, 1, 1), QDate(2014, 12, 31)};
    const bool isAdded =
        session()
            .write({"Add a plan"}, [&](Stores &stores) { return insertInto(stores, added); })
            .has_value();
    return isAdded ? added.plan.id : PlanId();
}

const Action &tst_TypedField::firstPlanned()
{
    return *std::ranges::find_if(contents().actions,
                                 [](const Action &action) { return !action.milestones.empty(); });
}

QLineEdit *tst_TypedField::openFirstMilestone()
{
    auto &table = field<QTableView>("milestones");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    table.edit(table.currentIndex());
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

void tst_TypedField::beforeANewAction_isWrittenToTheOneLeft()
{
    const Action before = contents().actions.front();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    typeInto(description(), u" Été : ouverture."_s);
    m_fixture->run(WindowCommand::NewItem);
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été : ouverture."_s);
    for (const Action &action : contents().actions)
        if (action.title == u"New line"_s)
            QCOMPARE(actionInFile(action.id).description, QString());
}

void tst_TypedField::beforeGoingElsewhereFromTheSearch_isWritten()
{
    const Action before = contents().actions.front();
    const Action next = contents().actions.back();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    typeInto(description(), u" Été"_s);
    m_fixture->run(WindowCommand::Search);
    window().goTo({PageKey::ActionPlan, next.id.toString()});
    description().clearFocus();
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été"_s);
    QCOMPARE(actionInFile(next.id).description, next.description);
}

void tst_TypedField::beforeAnotherPlan_isWritten()
{
    const Action before = contents().actions.front();
    QVERIFY(!addPlan(u"Contrat d’avant"_s).isNull());
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    typeInto(description(), u" Été"_s);
    QList<QAction *> entries = window().findChildren<QAction *>();
    const auto other = std::ranges::find(entries, u"Contrat d’avant"_s, &QAction::text);
    QVERIFY(other != entries.end());
    (*other)->trigger();
    QCOMPARE(contents().plan.title, u"Contrat d’avant"_s);
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été"_s);
}

void tst_TypedField::beforeUndo_isWritten()
{
    const Action before = contents().actions.front();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    typeInto(description(), u" Été"_s);
    description().clearFocus();
    typeInto(description(), u" et hiver"_s);
    m_fixture->run(WindowCommand::Undo);
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été"_s);
    m_fixture->run(WindowCommand::Redo);
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été et hiver"_s);
}

void tst_TypedField::openCell_beforeANewAction_isWritten()
{
    const Action before = firstPlanned();
    window().goTo({PageKey::ActionPlan, before.id.toString(), {}, u"stages"_s});
    QLineEdit *cell = openFirstMilestone();
    QVERIFY(cell != nullptr);
    cell->setText(u"Étude finie"_s);
    m_fixture->run(WindowCommand::NewItem);
    QCOMPARE(actionInFile(before.id).milestones.front().title, u"Étude finie"_s);
}

void tst_TypedField::openCell_leftForAnotherRow_leavesTheKeyboardInTheTree()
{
    const Action before = firstPlanned();
    window().goTo({PageKey::ActionPlan, contents().actions.back().id.toString()});
    auto &tree = field<QTreeView>("planTree");
    const QModelIndex other = tree.currentIndex();
    window().goTo({PageKey::ActionPlan, before.id.toString(), {}, u"stages"_s});
    QVERIFY(tree.currentIndex() != other);
    QLineEdit *cell = openFirstMilestone();
    QVERIFY(cell != nullptr);
    cell->setText(u"Étude finie"_s);
    tree.scrollTo(other);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(other).center());
    QCOMPARE(actionInFile(before.id).milestones.front().title, u"Étude finie"_s);
    QCOMPARE(QApplication::focusWidget(), &tree);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(tree.currentIndex() != other);
}

void tst_TypedField::ofAnAction_isNotOfTheNextOne()
{
    const Action before = contents().actions.front();
    const Action next = contents().actions.back();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    typeInto(description(), u" Été"_s);
    auto &code = field<LineField>("code", "detailTabs");
    typeInto(code, u" bis"_s);
    showOnPage(PageKey::ActionPlan, next.id.toString());
    typeInto(description(), QString());
    code.setFocus();
    code.clearFocus();
    QCOMPARE(actionInFile(before.id).description, before.description + u" Été"_s);
    QCOMPARE(actionInFile(before.id).code, before.code + u" bis"_s);
    QCOMPARE(actionInFile(next.id), next);
}

void tst_TypedField::nameInAListOfAnAction_isNotOfTheNextOne()
{
    const Action before = contents().actions.front();
    const Action next = contents().actions.back();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    QLineEdit &line = *field<TagField>("partners", "detailTabs").line();
    line.setFocus();
    line.insert(u"Épicerie solidaire"_s);
    m_fixture->run(WindowCommand::Search);
    showOnPage(PageKey::ActionPlan, next.id.toString());
    QVERIFY(line.text().isEmpty());
    line.clearFocus();
    const OrganizationId made = actionInFile(before.id).partners.back();
    QCOMPARE(organizationInFile(made).name, u"Épicerie solidaire"_s);
    QCOMPARE(actionInFile(next.id), next);
}

void tst_TypedField::ofAPartOfThePlan_isNotOfTheNextOne()
{
    const OutlineNode before = contents().nodes.front();
    const OutlineNode next = contents().nodes.back();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    LongTextField *note = nullptr;
    for (auto *each : window().currentPage()->findChildren<LongTextField *>(u"note"_s))
        if (each->isVisible())
            note = each;
    QVERIFY(note != nullptr);
    typeInto(*note, u"À revoir"_s);
    showOnPage(PageKey::ActionPlan, next.id.toString());
    note->setFocus();
    note->clearFocus();
    const std::vector<OutlineNode> nodes = file().outline.list(contents().plan.id).value();
    QCOMPARE(std::ranges::find(nodes, before.id, &OutlineNode::id)->note,
             before.note + u"À revoir"_s);
    QCOMPARE(std::ranges::find(nodes, next.id, &OutlineNode::id)->note, next.note);
}

void tst_TypedField::ofAnIndicator_isNotOfTheNextOne()
{
    const Indicator before = contents().indicators.front();
    const Indicator next = contents().indicators.back();
    window().goTo({PageKey::Indicators, before.id.toString()});
    auto &definition = field<LongTextField>("indicatorDefinition");
    typeInto(definition, u" Été"_s);
    showOnPage(PageKey::Indicators, next.id.toString());
    definition.setFocus();
    definition.clearFocus();
    QCOMPARE(indicatorInFile(before.id).definition, before.definition + u" Été"_s);
    QCOMPARE(indicatorInFile(next.id), next);
}

void tst_TypedField::readingBeingTyped_isNotLostWithTheIndicator()
{
    const auto measured =
        std::ranges::find_if(contents().indicators, [](const Indicator &indicator) {
            return !indicator.readings.empty();
        });
    QVERIFY(measured != contents().indicators.end());
    const Indicator before = *measured;
    const Indicator next = before.id == contents().indicators.back().id
        ? contents().indicators.front()
        : contents().indicators.back();
    window().goTo({PageKey::Indicators, before.id.toString()});
    auto &table = field<QTableView>("readings");
    constexpr int commentColumn = 5;
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, commentColumn));
    table.edit(table.currentIndex());
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell != nullptr);
    cell->setText(u"Relevé d’été"_s);
    showOnPage(PageKey::Indicators, next.id.toString());
    QCOMPARE(indicatorInFile(before.id).readings.front().comment, u"Relevé d’été"_s);
}

void tst_TypedField::ofAnOrganization_isNotOfTheNextOne()
{
    const Organization before = contents().organizations.front();
    const Organization next = contents().organizations.back();
    window().goTo({PageKey::Partners, before.id.toString()});
    auto &address = field<LongTextField>("address");
    typeInto(address, u" Bât. É"_s);
    auto &web = field<LineField>("web");
    typeInto(web, u"agen.fr"_s);
    showOnPage(PageKey::Partners, next.id.toString());
    web.setFocus();
    address.setFocus();
    address.clearFocus();
    QCOMPARE(organizationInFile(before.id).address, (before.address + u" Bât. É"_s).trimmed());
    QCOMPARE(organizationInFile(before.id).web, before.web + u"agen.fr"_s);
    QCOMPARE(organizationInFile(next.id), next);
}

void tst_TypedField::ofAContact_isNotOfTheNextOne()
{
    Contact first;
    first.id = ContactId::create();
    first.name = u"Anne Élie"_s;
    Contact second = first;
    second.id = ContactId::create();
    second.name = u"Benoît Faure"_s;
    QVERIFY(session().write({"Add contacts"}, [&](Stores &stores) {
        return stores.organizations.insertContact(first).and_then(
            [&] { return stores.organizations.insertContact(second); });
    }));
    window().goTo({PageKey::Partners, first.id.toString()});
    auto &function = field<LineField>("function");
    typeInto(function, u"Élue à la santé"_s);
    showOnPage(PageKey::Partners, second.id.toString());
    function.setFocus();
    function.clearFocus();
    const std::vector<Contact> contacts = file().organizations.listContacts().value();
    QCOMPARE(std::ranges::find(contacts, first.id, &Contact::id)->function, u"Élue à la santé"_s);
    QCOMPARE(std::ranges::find(contacts, second.id, &Contact::id)->function, QString());
}

void tst_TypedField::ofASignature_isNotOfAnotherPlan()
{
    const PlanId here = contents().plan.id;
    const PlanId other = addPlan(u"Contrat d’avant"_s);
    const Signatory before = contents().signatories.front();
    Signatory there;
    there.id = SignatoryId::create();
    there.plan = other;
    there.organization = before.organization;
    QVERIFY(session().write(
        {"Sign"}, [&](Stores &stores) { return stores.plans.insertSignatory(there, 0); }));
    window().goTo({PageKey::Partners, before.organization.toString()});
    auto &deliberation = field<LineField>("deliberation");
    typeInto(deliberation, u" du 3 février"_s);
    // Not through the window, which has what is typed written first.
    QVERIFY(session().choosePlan(other));
    deliberation.clearFocus();
    QCOMPARE(signaturesInFile(other).front().deliberation, QString());
    QVERIFY(session().choosePlan(here));
    typeInto(deliberation, u" du 3 février"_s);
    m_fixture->run(WindowCommand::Save);
    const std::vector<Signatory> signatures = signaturesInFile(here);
    QCOMPARE(std::ranges::find(signatures, before.id, &Signatory::id)->deliberation,
             (before.deliberation + u" du 3 février"_s).trimmed());
}

void tst_TypedField::textWithNoBreakSpaces_leftUntouched_isNoEdit()
{
    const auto spaced = std::ranges::find_if(contents().actions, [](const Action &action) {
        return action.watchPoints.contains(QChar(QChar::Nbsp));
    });
    QVERIFY(spaced != contents().actions.end());
    const Action before = *spaced;
    const qint64 changes = session().workspace().history().lastChange().value();
    window().goTo({PageKey::ActionPlan, before.id.toString()});
    auto &watchPoints = field<LongTextField>("watch_points");
    watchPoints.setFocus();
    watchPoints.clearFocus();
    QCOMPARE(session().workspace().history().lastChange().value(), changes);
    typeInto(watchPoints, u" !"_s);
    watchPoints.clearFocus();
    QCOMPARE(actionInFile(before.id).watchPoints, before.watchPoints + u" !"_s);
}

QTEST_MAIN(tst_TypedField)
#include "tst_TypedField.moc"
