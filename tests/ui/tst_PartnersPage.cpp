#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/filtering/ActionFilter.h"
#include "core/workspace/Stores.h"
#include "tests/support/Files.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/models/PartnerTableModel.h"
#include "ui/pages/partners/PartnerList.h"
#include "ui/pages/partners/PartnersPage.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/window/Prompts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace passerelle;

namespace {

const QDate today(2023, 3, 12);

/// Answers as told, and remembers what was asked.
class ToldPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget * /*parent*/, const QString & /*title*/, const QString & /*folder*/,
                       const QString & /*filter*/) override
    {
        return path;
    }
    QString fileToSave(QWidget * /*parent*/, const QString & /*title*/, const QString & /*path*/,
                       const QString & /*filter*/) override
    {
        return path;
    }
    QString folder(QWidget * /*parent*/, const QString & /*title*/,
                   const QString & /*folder*/) override
    {
        return path;
    }
    QString line(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                 const QString & /*proposed*/) override
    {
        return {};
    }
    int answer(QWidget * /*parent*/, const Question &question) override
    {
        asked = question;
        return chosen;
    }

    QString path;
    int chosen = -1;
    Question asked;
};

} // namespace

class tst_PartnersPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void fieldsOfAnOrganization_areWritten();
    void name_emptied_isRefusedBesideTheField();
    void logo_chosenAndRemoved_isWritten();
    void logo_thatIsNoPicture_isRefusedBesideTheField();
    void newOrganization_isNamedAtOnce();
    void removedOrganization_comesBackWithUndo();
    void removal_ofSeveral_isOneEdit();
    void duplicates_merged_comeBackWithUndo();
    void duplicates_notToAskAgain_areNotAsked();
    void signature_withAPledge_isWritten();
    void contact_withAMandate_isWritten();
    void mandate_endingBeforeItStarts_isRefused();
    void contact_erased_isGoneFromTheFile();
    void filter_saysHowManyAreShown();
    void copiedTable_hasHeadersAndRows();
    void roleOfAPlan_leadsToItsActions();
    void goTo_aContact_choosesIt();
    void firstPlan_letsPartnersBeAdded();
    void readOnlyFile_cannotBeEdited();

private:
    void open(OpenOptions::Access access = OpenOptions::Access::ReadWrite);
    void type(const char *field, const QString &text);
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *button) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    OrganizationId goToOrganization(const QString &name);
    ContactId addContactOf(const QString &organization, const QString &name);
    Organization organizationInFile(const OrganizationId &id) const;
    std::vector<Contact> contactsInFile() const;
    Signatory signatureInFile(const OrganizationId &id) const;

    QTemporaryDir m_folder;
    QString m_path;
    ToldPrompts m_prompts;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PartnersPage> m_page;
};

void tst_PartnersPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const Result<> written = writeDemonstration(
        DemonstrationTerritory::Agen, m_folder.filePath(QStringLiteral("model.passerelle")), {});
    QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().message));
}

void tst_PartnersPage::init()
{
    // The platform without a screen has no window manager to talk to, and says so.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_path = m_folder.filePath(
        QStringLiteral("%1.passerelle").arg(QLatin1String(QTest::currentTestFunction())));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("model.passerelle")), m_path));
    m_prompts.path.clear();
    m_prompts.chosen = -1;
    m_prompts.asked = {};
    open();
}

void tst_PartnersPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_PartnersPage::open(OpenOptions::Access access)
{
    cleanup();
    OpenOptions options;
    options.access = access;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_path, options);
    QVERIFY(workspace.has_value());
    Result<std::unique_ptr<PlanSession>> session =
        PlanSession::open(std::move(workspace).value(), [] { return today; });
    QVERIFY(session.has_value());
    m_session = std::move(session).value();
    m_page = std::make_unique<PartnersPage>(*m_session, m_prompts);
    for (const PartnerList *list : m_page->findChildren<PartnerList *>())
        new QAbstractItemModelTester(
            list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_PartnersPage::type(const char *field, const QString &text)
{
    // Fields that went are not to be typed in.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (auto *line = find<LineField>(field)) {
        line->setFocus();
        line->selectAll();
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
        return;
    }
    auto *area = find<LongTextField>(field);
    QVERIFY(area != nullptr);
    area->setFocus();
    area->selectAll();
    area->insertPlainText(text);
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
}

OrganizationId tst_PartnersPage::goToOrganization(const QString &name)
{
    const auto &all = m_session->contents().organizations;
    const auto found = std::ranges::find(all, name, &Organization::name);
    if (found == all.end())
        return {};
    const OrganizationId id = found->id;
    m_page->goTo({PageKey::Partners, id.toString()});
    return id;
}

ContactId tst_PartnersPage::addContactOf(const QString &organization, const QString &name)
{
    goToOrganization(organization);
    click("addContact");
    type("contactName", name);
    const std::vector<Contact> contacts = contactsInFile();
    const auto found = std::ranges::find(contacts, name, &Contact::name);
    return found == contacts.end() ? ContactId() : found->id;
}

Organization tst_PartnersPage::organizationInFile(const OrganizationId &id) const
{
    const auto all = m_session->workspace().stores().organizations.list();
    const auto found = std::ranges::find(*all, id, &Organization::id);
    return found == all->end() ? Organization() : *found;
}

std::vector<Contact> tst_PartnersPage::contactsInFile() const
{
    return *m_session->workspace().stores().organizations.listContacts();
}

Signatory tst_PartnersPage::signatureInFile(const OrganizationId &id) const
{
    const auto all =
        m_session->workspace().stores().plans.listSignatories(m_session->contents().plan.id);
    const auto found = std::ranges::find(*all, id, &Signatory::organization);
    return found == all->end() ? Signatory() : *found;
}

void tst_PartnersPage::fieldsOfAnOrganization_areWritten()
{
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    QVERIFY(!id.isNull());
    type("shortName", QStringLiteral("Agglo"));
    type("aliases", QStringLiteral("Grand Agen\nAgglo d’Agen\n\n"));
    type("address", QStringLiteral("8 rue André-Chénier\n47000 Agen"));
    type("web", QStringLiteral("https://www.agglo-agen.net"));
    auto *kind = find<ChoiceField>("kind");
    kind->setKey(QStringLiteral("association"));
    emit kind->activated(kind->currentIndex());
    type("name", QStringLiteral("Agglomération Agenaise"));

    open();
    const Organization written = organizationInFile(id);
    QCOMPARE(written.name, QStringLiteral("Agglomération Agenaise"));
    QCOMPARE(written.shortName, QStringLiteral("Agglo"));
    QCOMPARE(written.aliases,
             (QStringList{QStringLiteral("Agglo d’Agen"), QStringLiteral("Grand Agen")}));
    QCOMPARE(written.address, QStringLiteral("8 rue André-Chénier\n47000 Agen"));
    QCOMPARE(written.web, QStringLiteral("https://www.agglo-agen.net"));
    QCOMPARE(written.kind, QStringLiteral("association"));
}

void tst_PartnersPage::name_emptied_isRefusedBesideTheField()
{
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    type("name", QStringLiteral("  "));
    QVERIFY(find<LineField>("name")->property("problem").toBool());
    QCOMPARE(organizationInFile(id).name, QStringLiteral("Agglomération d’Agen"));
}

void tst_PartnersPage::logo_chosenAndRemoved_isWritten()
{
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    m_prompts.path = m_folder.filePath(QStringLiteral("logo.png"));
    QVERIFY(picture.save(m_prompts.path));
    click("chooseLogo");
    QCOMPARE(organizationInFile(id).logo, test::bytesOf(m_prompts.path));
    click("removeLogo");
    QVERIFY(organizationInFile(id).logo.isEmpty());
}

void tst_PartnersPage::logo_thatIsNoPicture_isRefusedBesideTheField()
{
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    m_prompts.path = m_folder.filePath(QStringLiteral("logo.png"));
    test::setBytes(m_prompts.path, "not a picture");
    click("chooseLogo");
    QVERIFY(find<QLabel>("logoProblem")->isVisible());
    QVERIFY(organizationInFile(id).logo.isEmpty());
}

void tst_PartnersPage::newOrganization_isNamedAtOnce()
{
    const size_t before = m_session->contents().organizations.size();
    QVERIFY(m_page->can(WindowCommand::NewItem));
    m_page->perform(WindowCommand::NewItem);
    type("name", QStringLiteral("Épicerie solidaire"));
    open();
    QCOMPARE(m_session->contents().organizations.size(), before + 1);
    QVERIFY(!goToOrganization(QStringLiteral("Épicerie solidaire")).isNull());
}

void tst_PartnersPage::removedOrganization_comesBackWithUndo()
{
    const PlanContents before = m_session->contents();
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    m_page->perform(WindowCommand::Remove);
    QVERIFY(m_session->index().organization(id) == nullptr);
    m_session->undo();
    QVERIFY(m_session->contents() == before);
}

void tst_PartnersPage::removal_ofSeveral_isOneEdit()
{
    const PlanContents before = m_session->contents();
    auto *list = find<PartnerList>("organizationsList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy told(m_session.get(), &PlanSession::told);
    m_page->perform(WindowCommand::Remove);
    const auto left = m_session->workspace().stores().organizations.list();
    QCOMPARE(left->size(), before.organizations.size() - 3);
    QVERIFY(told.front().front().toString().contains(u'3'));
    m_session->undo();
    QVERIFY(m_session->contents() == before);
    addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Zoé Lefèvre"));
    addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Élie Roux"));
    find<PartnerList>("contactsList")->selectAll();
    m_page->perform(WindowCommand::Remove);
    QVERIFY(contactsInFile().empty());
    m_session->undo();
    QCOMPARE(contactsInFile().size(), size_t(2));
}

void tst_PartnersPage::duplicates_merged_comeBackWithUndo()
{
    const PlanContents before = m_session->contents();
    QVERIFY(find<QWidget>("duplicateCard")->isVisible());
    find<QAction>("keepFirst")->trigger();
    QCOMPARE(m_session->contents().organizations.size(), before.organizations.size() - 1);
    m_session->undo();
    QVERIFY(m_session->contents() == before);
}

void tst_PartnersPage::duplicates_notToAskAgain_areNotAsked()
{
    const QString question = find<QLabel>("duplicateQuestion")->text();
    click("duplicateNever");
    open();
    QVERIFY(find<QLabel>("duplicateQuestion")->text() != question);
    QCOMPARE(m_session->workspace().stores().advice.list()->size(), size_t(1));
    QVERIFY(!m_session->workspace().stores().advice.list()->front().hiddenUntil.isValid());
}

void tst_PartnersPage::signature_withAPledge_isWritten()
{
    m_page->perform(WindowCommand::NewItem);
    type("name", QStringLiteral("Épicerie solidaire"));
    const OrganizationId id = goToOrganization(QStringLiteral("Épicerie solidaire"));
    click("sign");
    type("signatoryFunction", QStringLiteral("présidente"));
    type("signedOn", QStringLiteral("3/12/2019"));
    type("deliberation", QStringLiteral("2019-112"));
    click("addPledge");
    type("pledgeText", QStringLiteral("Accueillir les permanences"));
    type("pledgeKeptHow", QStringLiteral("Une salle, le mardi"));

    open();
    Signatory written = signatureInFile(id);
    QCOMPARE(written.function, QStringLiteral("présidente"));
    QCOMPARE(written.signedOn, QDate(2019, 12, 3));
    QCOMPARE(written.deliberation, QStringLiteral("2019-112"));
    QCOMPARE(written.pledges.size(), size_t(1));
    QCOMPARE(written.pledges.front().text, QStringLiteral("Accueillir les permanences"));
    QCOMPARE(written.pledges.front().keptHow, QStringLiteral("Une salle, le mardi"));

    goToOrganization(QStringLiteral("Épicerie solidaire"));
    click("removePledge");
    QVERIFY(signatureInFile(id).pledges.empty());
    click("unsign");
    QVERIFY(signatureInFile(id).id.isNull());
}

void tst_PartnersPage::contact_withAMandate_isWritten()
{
    const ContactId id =
        addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Zoé Lefèvre"));
    QVERIFY(!id.isNull());
    type("function", QStringLiteral("Vice-présidente"));
    type("email", QStringLiteral("zoe@example.org"));
    type("phone", QStringLiteral("05 53 00 00 00"));
    type("mandateStart", QStringLiteral("15/07/2020"));
    type("mandateEnd", QStringLiteral("31/12/2022"));

    open();
    const std::vector<Contact> contacts = contactsInFile();
    const auto written = std::ranges::find(contacts, id, &Contact::id);
    QVERIFY(written != contacts.end());
    QCOMPARE(written->function, QStringLiteral("Vice-présidente"));
    QCOMPARE(written->email, QStringLiteral("zoe@example.org"));
    QCOMPARE(written->phone, QStringLiteral("05 53 00 00 00"));
    QCOMPARE(written->mandate, (DatePeriod{QDate(2020, 7, 15), QDate(2022, 12, 31)}));
    QCOMPARE(m_session->index().organization(written->organization)->name,
             QStringLiteral("Agglomération d’Agen"));
}

void tst_PartnersPage::mandate_endingBeforeItStarts_isRefused()
{
    addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Zoé Lefèvre"));
    type("mandateStart", QStringLiteral("15/07/2020"));
    type("mandateEnd", QStringLiteral("31/12/2019"));
    QVERIFY(find<LineField>("mandateEnd")->property("problem").toBool());
    QCOMPARE(contactsInFile().front().mandate.end, QDate());
}

void tst_PartnersPage::contact_erased_isGoneFromTheFile()
{
    addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Zoé Lefèvre"));
    m_prompts.chosen = 1;
    click("erasePerson");
    QVERIFY(m_prompts.asked.text.contains(QStringLiteral("Zoé Lefèvre")));
    QVERIFY(contactsInFile().empty());
    cleanup();
    QVERIFY(!test::bytesOf(m_path).contains("Zoé Lefèvre"));
}

void tst_PartnersPage::filter_saysHowManyAreShown()
{
    const auto all = m_session->contents().organizations.size();
    m_page->perform(WindowCommand::Filter);
    auto *words = find<QLineEdit>("partnerWords");
    QCOMPARE(QApplication::focusWidget(), words);
    words->insert(QStringLiteral("AGGLOMERATION agen"));
    const int shown = find<PartnerList>("organizationsList")->shownCount();
    QVERIFY(shown > 0 && size_t(shown) < all);
    QCOMPARE(find<QLabel>("partnerCounts")->text(),
             QStringLiteral("%1 shown of %2").arg(shown).arg(all));
}

void tst_PartnersPage::copiedTable_hasHeadersAndRows()
{
    goToOrganization(QStringLiteral("Agglomération d’Agen"));
    m_page->perform(WindowCommand::CopyTable);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Organisation\tKind\tRoles"));
    QVERIFY(lines[1].startsWith(QStringLiteral("Agglomération d’Agen (Agglo)\t")));
}

void tst_PartnersPage::roleOfAPlan_leadsToItsActions()
{
    const OrganizationId id = goToOrganization(QStringLiteral("Agglomération d’Agen"));
    QSignalSpy chosen(m_page.get(), &Page::destinationChosen);
    auto *link = find<QWidget>("roleLinks")->findChild<QAbstractButton *>(QStringLiteral("link"));
    QVERIFY(link != nullptr);
    QTest::mouseClick(link, Qt::LeftButton, {}, QPoint(10, 5));
    QCOMPARE(chosen.size(), 1);
    const auto destination = chosen.front().front().value<Destination>();
    QCOMPARE(destination.page, PageKey::ActionPlan);
    QVERIFY(actionFilterFromJson(destination.filter.value()).leads
            == std::vector<OrganizationId>{id});
}

void tst_PartnersPage::goTo_aContact_choosesIt()
{
    const ContactId id =
        addContactOf(QStringLiteral("Agglomération d’Agen"), QStringLiteral("Zoé Lefèvre"));
    click("organizationsView");
    m_page->goTo({PageKey::Partners, id.toString()});
    QVERIFY(find<PartnerList>("contactsList")->isVisible());
    QCOMPARE(find<PartnerList>("contactsList")->currentId(), id.toString());
}

void tst_PartnersPage::firstPlan_letsPartnersBeAdded()
{
    cleanup();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(Workspace::create(m_path, test::agenTerritory()).has_value());
    open();
    QVERIFY(!find<QPushButton>("addFirstPartner")->isEnabled());
    Plan plan;
    plan.id = PlanId::create();
    plan.title = QStringLiteral("Contrat local de santé");
    QVERIFY(m_session->write({QT_TRANSLATE_NOOP("Edit", "Add plan \"%1\""), plan.title},
                             [&](Stores &stores) { return stores.plans.insert(plan); }));
    QVERIFY(m_session->choosePlan(plan.id));
    QVERIFY(find<QPushButton>("addFirstPartner")->isEnabled());
    QVERIFY(find<QPushButton>("addPartner")->isEnabled());
}

void tst_PartnersPage::readOnlyFile_cannotBeEdited()
{
    open(OpenOptions::Access::ReadOnly);
    QVERIFY(!m_page->can(WindowCommand::NewItem));
    QVERIFY(!m_page->can(WindowCommand::Remove));
    QVERIFY(find<LineField>("name")->isReadOnly());
    QVERIFY(!find<QPushButton>("addContact")->isEnabled());
    QVERIFY(!find<QWidget>("duplicateCard")->isVisible());
}

QTEST_MAIN(tst_PartnersPage)
#include "tst_PartnersPage.moc"
