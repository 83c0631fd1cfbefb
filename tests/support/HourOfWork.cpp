#include "tests/support/HourOfWork.h"

#include "tests/support/Keyboard.h"
#include "ui/window/Commands.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace passerelle::test {

namespace {

void accept(QDialog &dialog)
{
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

HourOfWork::HourOfWork(WindowFixture &fixture)
    : m_fixture(fixture)
    , m_hand(fixture.window())
{
}

void HourOfWork::doAll()
{
    fillSheets();
    planMilestones();
    enterFollowUps();
    editSeveralAtOnce();
    rearrangeThePlan();
    keepFilters();
    receivePartners();
    signPlan();
    correctContacts();
    measure();
    changeOfMind();
    writeDocument();
}

void HourOfWork::goToPage(PageKey page)
{
    m_hand.click(qPrintable(u"rail%1"_s.arg(static_cast<int>(page))));
}

QStringList HourOfWork::actionTitles(size_t count) const
{
    QStringList titles;
    for (const Action &action : m_fixture.window().session()->contents().actions)
        if (!action.isSubAction() && titles.size() < qsizetype(count))
            titles << action.title;
    return titles;
}

void HourOfWork::fillSheets()
{
    goToPage(PageKey::ActionPlan);
    int number = 0;
    for (const QString &title : actionTitles(8)) {
        ++number;
        m_hand.clickRow("planTree", title);
        m_hand.showTab("detailTabs", 0);
        m_hand.type("next_step", u"Réunir le groupe n° %1 avant l’été"_s.arg(number));
        m_hand.type("planned", u"mars 2022 - juin 202%1"_s.arg(4 + number % 3));
        m_hand.addTag("partners", u"Association de quartier n° %1"_s.arg(number));
        m_hand.chooseNext("priority");
        m_hand.type("obstacles", u"• Un local\n• Un budget de %1 €"_s.arg(1000 * number));
        m_hand.check("is_own_means");
        m_hand.type("code", u"A%1"_s.arg(number));
    }
}

void HourOfWork::planMilestones()
{
    for (const QString &title : actionTitles(6)) {
        m_hand.clickRow("planTree", title);
        m_hand.showTab("detailTabs", 1);
        const int row = m_hand.find<QAbstractItemView>("milestones")->model()->rowCount() - 1;
        m_hand.typeInCell("milestones", row, 0, u"Convention signée"_s);
        m_hand.typeInCell("milestones", row, 1, u"15/9/2023"_s);
        m_hand.typeInCell("milestones", row, 3, u"Préfecture"_s);
        const int event = m_hand.find<QAbstractItemView>("events")->model()->rowCount() - 1;
        m_hand.typeInCell("events", event, 0, u"Journée d’été"_s);
        m_hand.typeInCell("events", event, 3, u"42"_s);
    }
    m_hand.clickRow("milestones", 0);
    m_hand.click("milestonesRemove");
}

void HourOfWork::enterFollowUps()
{
    for (const QString &title : actionTitles(8)) {
        m_hand.clickRow("planTree", title);
        WindowHand::inDialog([&] { m_fixture.run(WindowCommand::AddFollowUp); },
                             [](QDialog &dialog) {
                                 const WindowHand hand(dialog);
                                 hand.type("text", u"Le comité s’est réuni"_s);
                                 hand.chooseNext("status");
                                 hand.chooseNext("confidence");
                                 accept(dialog);
                             });
    }
    m_hand.click("removeFollowUp");
}

void HourOfWork::editSeveralAtOnce()
{
    const QStringList titles = actionTitles(7);
    constexpr int priorityKind = 7;
    constexpr int printKind = 9;
    for (const int kind : {priorityKind, printKind}) {
        m_hand.clickRow("planTree", titles.first());
        for (const QString &title : titles.mid(1))
            m_hand.clickRow("planTree", title, Qt::ControlModifier);
        WindowHand::inDialog([&] { m_hand.click("bulkEdit"); },
                             [kind](QDialog &dialog) {
                                 const WindowHand hand(dialog);
                                 hand.find<QComboBox>("kind")->setCurrentIndex(kind);
                                 hand.chooseNext(kind == priorityKind ? "priority" : "print");
                                 accept(dialog);
                             });
    }
}

void HourOfWork::rearrangeThePlan()
{
    using enum WindowCommand;
    for (const QString &title : actionTitles(5)) {
        m_hand.clickRow("planTree", title);
        for (const WindowCommand command : {MoveDown, Duplicate, Indent, Outdent, Remove, NewItem})
            m_fixture.run(command);
        retype(u"Action née d’une réunion"_s);
        press(Qt::Key_Return);
        m_fixture.run(MoveUp);
    }
    const OutlineNode axis = m_fixture.window().session()->contents().nodes.front();
    m_hand.clickRow("planTree", axis.title);
    m_hand.type("description", u"Ce que l’axe vise."_s);
    m_fixture.run(MoveDown);
    m_fixture.run(Duplicate);
    m_fixture.run(Remove);
}

void HourOfWork::keepFilters()
{
    m_hand.click("filterLate");
    for (const QString &name : {u"En retard"_s, u"À relancer"_s}) {
        m_fixture.prompts.lines = {name};
        m_hand.chooseInMenu("filterKept", u"Keep this filter"_s);
    }
    m_hand.click("filterClear");
}

void HourOfWork::receivePartners()
{
    goToPage(PageKey::Partners);
    m_hand.click("organizationsView");
    for (int i = 1; i <= 5; ++i) {
        m_hand.click("addPartner");
        retype(u"Maison de santé n° %1"_s.arg(i));
        press(Qt::Key_Return);
        m_hand.type("shortName", u"MSP %1"_s.arg(i));
        m_hand.chooseNext("kind");
        m_hand.type("address", u"%1, rue de l’Égalité\n47000 Agen"_s.arg(i));
        m_hand.type("aliases", u"MSP n°%1\nMaison %1"_s.arg(i));
        m_hand.type("web", u"https://msp%1.example.org"_s.arg(i));
    }
    m_fixture.run(WindowCommand::Remove);
    m_hand.click("duplicateNever");
}

void HourOfWork::signPlan()
{
    m_hand.clickRow("organizationsList", u"Maison de santé n° 1 (MSP 1)"_s);
    m_hand.click("sign");
    m_hand.type("signatoryFunction", u"Présidente"_s);
    m_hand.type("signedOn", u"3/2/2022"_s);
    m_hand.type("deliberation", u"2022-14"_s);
    m_hand.click("addPledge");
    m_hand.type("pledgeText", u"Ouvrir le samedi"_s);
    m_hand.type("pledgeKeptHow", u"Ouvert depuis mars"_s);
    m_hand.clickRow("organizationsList", u"Maison de santé n° 2 (MSP 2)"_s);
    m_hand.click("sign");
    m_hand.click("unsign");
}

void HourOfWork::correctContacts()
{
    m_hand.clickRow("organizationsList", u"Maison de santé n° 3 (MSP 3)"_s);
    for (int i = 1; i <= 4; ++i) {
        m_hand.click("addContact");
        retype(u"Dominique Exemple %1"_s.arg(i));
        press(Qt::Key_Return);
        m_hand.type("function", u"Coordination"_s);
        m_hand.type("email", u"d%1@example.org"_s.arg(i));
        m_hand.type("phone", u"05 53 00 00 0%1"_s.arg(i));
        m_hand.type("mandateStart", u"1/1/2021"_s);
        m_hand.type("mandateEnd", u"31/12/2024"_s);
        m_hand.click("organizationsView");
    }
    m_hand.click("contactsView");
    m_fixture.run(WindowCommand::Remove);
}

void HourOfWork::measure()
{
    goToPage(PageKey::Indicators);
    for (int i = 1; i <= 3; ++i) {
        m_hand.click("newIndicator");
        retype(u"Consultations avancées, commune %1"_s.arg(i));
        press(Qt::Key_Return);
        m_hand.type("indicatorUnit", u"consultations"_s);
        m_hand.chooseNext("indicatorKind");
        m_hand.type("indicatorBaseline", QString::number(10 * i));
        m_hand.type("indicatorTarget", QString::number(20 * i));
        m_hand.type("indicatorTargetDay", u"31/12/2024"_s);
        m_hand.type("indicatorDefinition", u"Comptées par le centre de santé."_s);
        m_hand.click("addReading");
        retype(QString::number(12 * i));
        press(Qt::Key_Return);
        m_hand.typeInCell("readings", 0, 0, u"2022"_s);
    }
    m_fixture.run(WindowCommand::Duplicate);
    press(Qt::Key_Tab);
    m_fixture.run(WindowCommand::Remove);
}

void HourOfWork::changeOfMind()
{
    goToPage(PageKey::Home);
    for (int i = 0; i < 5; ++i)
        m_fixture.run(WindowCommand::Undo);
    for (int i = 0; i < 3; ++i)
        m_fixture.run(WindowCommand::Redo);
    m_hand.chooseInMenu("toDoPutAway", u"not"_s);
}

void HourOfWork::writeDocument()
{
    goToPage(PageKey::Documents);
    m_fixture.prompts.files = {m_fixture.path(u"bilan.odt"_s)};
    m_hand.click("writeOdt");
    QVERIFY(QFile::exists(m_fixture.path(u"bilan.odt"_s)));
}

} // namespace passerelle::test
