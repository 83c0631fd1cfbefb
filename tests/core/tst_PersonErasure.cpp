#include "core/storage/PersonErasure.h"
#include "tests/support/Files.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_PersonErasure final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void erase_leavesNoByteOfThePerson();
    void erase_ofAContactRemovedBefore_clearsTheHistory();
    void erase_ofNobody_isRefused();
    void undo_afterErasing_takesBackWhatIsNotAboutThePerson();
    void revert_ofTheAddition_isRefused();
    void erase_leavesNamesakesDaysAndPartsOfWords();
    void erase_ofANameInANote_leavesNoTrace_data();
    void erase_ofANameInANote_leavesNoTrace();
    void columnsOfKeysAndDays_areKnown();
    void erase_nameThatBeginsAnother_leavesNoPartOfEither();
    void revert_ofWhatALaterEditLeansOn_isRefusedAfterErasingToo();
    void asOf_beforeErasing_showsANamelessContact();
};

namespace {

Contact durand()
{
    Contact contact;
    contact.id = ContactId::create();
    contact.name = QStringLiteral("Solène O'Durand");
    contact.function = QStringLiteral("Vice-présidente");
    contact.email = QStringLiteral("solene.odurand@agglo-agen.example");
    contact.phone = QStringLiteral("05 53 00 00 17");
    return contact;
}

/// A file where a person is referent, has a seat, was renamed, and is named by an edit.
struct PersonFile
{
    PersonFile()
    {
        renamed.name = QStringLiteral("Solène Martin-O'Durand");
        renamed.phone = QStringLiteral("05 53 00 00 18");
        Committee committee;
        committee.id = CommitteeId::create();
        committee.name = QStringLiteral("COPIL");
        CommitteeMember seat;
        seat.id = CommitteeMemberId::create();
        seat.contact = person.id;
        committee.members = {seat};
        Action referred = plan.actions[0];
        referred.electedReferent = person.id;
        const auto done = [](const Result<ChangeSet> &written) {
            if (!written)
                qFatal("%s", qPrintable(written.error().message));
        };
        done(insertPlan(*file, plan));
        added = file->write({"Add \"%1\"", person.name},
                            [&](Stores &s) { return s.organizations.insertContact(person); })
                    ->transaction;
        done(file->write({"Edit \"%1\"", person.name},
                         [&](Stores &s) { return s.organizations.updateContact(renamed); }));
        done(file->write({"Refer"}, [&](Stores &s) {
            return s.actions.update(plan.actions[0], referred).and_then([&] {
                return s.meetings.insertCommittee(committee);
            });
        }));
        done(setNextStep(*file, plan.actions[1], QStringLiteral("Voir Solène Martin-O'Durand")));
        done(setNextStep(*file, actionOf(*file, plan, 1), QStringLiteral("Relance")));
    }

    QStringList tracesLeft()
    {
        QStringList left;
        const QByteArray bytes = bytesOf(file.path());
        for (const QString &trace : {person.name, renamed.name, person.email, person.phone,
                                     renamed.phone, QStringLiteral("Durand")})
            if (bytes.contains(trace.toUtf8()))
                left << trace;
        return left;
    }

    TemporaryWorkspace file;
    SmallPlan plan = smallPlan(2);
    Contact person = durand();
    Contact renamed = person;
    TransactionId added = 0;
};

} // namespace

void tst_PersonErasure::erase_leavesNoByteOfThePerson()
{
    PersonFile f;
    QVERIFY(!f.tracesLeft().isEmpty());
    const Result<ChangeSet> erased = f.file->erasePerson(f.person.id);
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message));
    QVERIFY(erased->touches(u"contact"));
    QCOMPARE(f.tracesLeft(), QStringList());
    QVERIFY(f.file->stores().organizations.listContacts()->empty());
    QCOMPARE(actionOf(*f.file, f.plan, 0).electedReferent, ContactId());
    QCOMPARE(f.file->check().value().join(u'\n'), QString());
    QVERIFY(setNextStep(*f.file, actionOf(*f.file, f.plan, 0), QStringLiteral("Encore")));
    f.file.reopen();
    QCOMPARE(f.file->check().value().join(u'\n'), QString());
}

void tst_PersonErasure::erase_ofAContactRemovedBefore_clearsTheHistory()
{
    PersonFile f;
    QVERIFY(f.file->write({"Remove"},
                          [&](Stores &s) { return s.organizations.removeContact(f.person.id); }));
    const Result<ChangeSet> erased = f.file->erasePerson(f.person.id);
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message));
    QCOMPARE(f.tracesLeft(), QStringList());
    QCOMPARE(f.file->check().value().join(u'\n'), QString());
    const Result<ChangeSet> undone = f.file->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
}

void tst_PersonErasure::erase_ofNobody_isRefused()
{
    TemporaryWorkspace file;
    const Result<ChangeSet> erased = file->erasePerson(ContactId::create());
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::NotFound);
}

void tst_PersonErasure::undo_afterErasing_takesBackWhatIsNotAboutThePerson()
{
    PersonFile f;
    QVERIFY(f.file->erasePerson(f.person.id));
    QVERIFY(f.file->undo());
    QCOMPARE(actionOf(*f.file, f.plan, 1).nextStep, QStringLiteral("Voir […]"));
    QVERIFY(f.file->undo());
    const Result<ChangeSet> referred = f.file->undo();
    QVERIFY2(referred, referred ? "" : qPrintable(referred.error().message));
    QVERIFY(f.file->stores().meetings.listCommittees()->empty());
    const Result<ChangeSet> edited = f.file->undo();
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::Conflict);
    QCOMPARE(f.file->check().value().join(u'\n'), QString());
    QCOMPARE(f.tracesLeft(), QStringList());
}

void tst_PersonErasure::revert_ofTheAddition_isRefused()
{
    PersonFile f;
    QVERIFY(f.file->erasePerson(f.person.id));
    const Result<ChangeSet> reverted = f.file->revert(f.added);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
}

void tst_PersonErasure::erase_leavesNamesakesDaysAndPartsOfWords()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    Contact person;
    person.id = ContactId::create();
    person.name = QStringLiteral("Ali");
    person.phone = QStringLiteral("2019");
    Contact namesake = person;
    namesake.id = ContactId::create();
    Action dated = plan.actions[0];
    dated.planned = {QDate(2019, 1, 1), QDate(2019, 12, 31)};
    dated.nextStep = QStringLiteral("Alimentation : voir Ali au 2019");
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(file->write({"Add"}, [&](Stores &s) {
        return s.organizations.insertContact(person)
            .and_then([&] { return s.organizations.insertContact(namesake); })
            .and_then([&] { return s.actions.update(plan.actions[0], dated); });
    }));
    Contact renamed = namesake;
    renamed.name = QStringLiteral("Ali Baba");
    QVERIFY(
        file->write({"Rename"}, [&](Stores &s) { return s.organizations.updateContact(renamed); }));
    QVERIFY(
        file->write({"Edit"}, [&](Stores &s) { return s.actions.update(dated, plan.actions[0]); }));
    QVERIFY(file->erasePerson(person.id));

    QVERIFY(file->undo());
    const Action back = actionOf(*file, plan, 0);
    QCOMPARE(back.planned, dated.planned);
    QCOMPARE(back.nextStep, QStringLiteral("Alimentation : voir […] au […]"));
    QVERIFY(file->undo());
    QCOMPARE(file->stores().organizations.listContacts().value(), std::vector{namesake});
    QCOMPARE(file->check().value(), QStringList());
}

void tst_PersonErasure::erase_ofANameInANote_leavesNoTrace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("left");
    QTest::newRow("after a day") << QStringLiteral("Marie Durand")
                                 << QStringLiteral("2023-04-12 appel de Marie Durand")
                                 << QStringLiteral("2023-04-12 appel de […]");
    QTest::newRow("after an hour")
        << QStringLiteral("Marie Durand") << QStringLiteral("14:30 RDV Marie Durand")
        << QStringLiteral("14:30 RDV […]");
    QTest::newRow("one word, as a key would be")
        << QStringLiteral("durand") << QStringLiteral("durand") << QStringLiteral("[…]");
    QTest::newRow("a whole day") << QStringLiteral("2023-04-12") << QStringLiteral("2023-04-12")
                                 << QStringLiteral("[…]");
}

void tst_PersonErasure::erase_ofANameInANote_leavesNoTrace()
{
    QFETCH(QString, name);
    QFETCH(QString, note);
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    Contact person;
    person.id = ContactId::create();
    person.name = name;
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.organizations.insertContact(person); }));
    QVERIFY(setNextStep(*file, plan.actions[0], note));
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("Relance")));
    QVERIFY(file->erasePerson(person.id));
    QVERIFY(!bytesOf(file.path()).contains(name.toUtf8()));
    QVERIFY(file->undo());
    QTEST(actionOf(*file, plan, 0).nextStep, "left");
}

/// The schema says which columns hold keys of vocabularies and days: none may be forgotten when a
/// step adds one.
void tst_PersonErasure::columnsOfKeysAndDays_areKnown()
{
    static const QRegularExpression constrained(
        QStringLiteral("\\b(\\w+) TEXT[^,\\n]*\\s+CHECK \\(\\1 (?:IN \\(|= date)"));
    QStringList taken;
    int count = 0;
    for (const QFileInfo &step :
         QDir(QStringLiteral(":/sql")).entryInfoList({QStringLiteral("*.sql")})) {
        const QString statements = QString::fromUtf8(bytesOf(step.filePath()));
        auto found = constrained.globalMatch(statements);
        while (found.hasNext()) {
            const QString column = found.next().captured(1);
            ++count;
            if (isProse(column, QStringLiteral("'Ali'")))
                taken << column;
        }
    }
    QVERIFY(count > 30);
    // The journal does not record itself.
    QCOMPARE(taken, QStringList{QStringLiteral("operation")});
}

void tst_PersonErasure::erase_nameThatBeginsAnother_leavesNoPartOfEither()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    Contact person = durand();
    person.name = QStringLiteral("Anne Dupont");
    Contact married = person;
    married.name = QStringLiteral("Anne Dupont-Martin");
    QVERIFY(insertPlan(*file, plan));
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.organizations.insertContact(person); }));
    QVERIFY(
        file->write({"Rename"}, [&](Stores &s) { return s.organizations.updateContact(married); }));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("Voir Anne Dupont-Martin")));
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("Relance")));
    QVERIFY(file->erasePerson(person.id));
    QVERIFY(file->undo());
    QCOMPARE(actionOf(*file, plan, 0).nextStep, QStringLiteral("Voir […]"));
    QVERIFY(!bytesOf(file.path()).contains("Martin"));
}

/// Erasing writes into rows of other edits; those edits still count.
void tst_PersonErasure::revert_ofWhatALaterEditLeansOn_isRefusedAfterErasingToo()
{
    TemporaryWorkspace file;
    const Contact person = durand();
    Organization body;
    body.id = OrganizationId::create();
    body.name = QStringLiteral("Mission locale");
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = QStringLiteral("COPIL");
    CommitteeMember seat;
    seat.id = CommitteeMemberId::create();
    seat.contact = person.id;
    seat.organization = body.id;
    committee.members = {seat};
    const Result<ChangeSet> added =
        file->write({"Add"}, [&](Stores &s) { return s.organizations.insert(body); });
    QVERIFY(added);
    QVERIFY(file->write({"Add"}, [&](Stores &s) {
        return s.organizations.insertContact(person).and_then(
            [&] { return s.meetings.insertCommittee(committee); });
    }));
    QVERIFY(file->erasePerson(person.id));
    const Result<ChangeSet> reverted = file->revert(added->transaction);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
    QCOMPARE(file->stores().meetings.listCommittees()->front().members.front().organization,
             body.id);
}

void tst_PersonErasure::asOf_beforeErasing_showsANamelessContact()
{
    PersonFile f;
    const QDateTime before = f.file->history().latest(1)->front().at;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    QVERIFY(f.file->erasePerson(f.person.id));
    const auto then = f.file->asOf(before);
    QVERIFY2(then, then ? "" : qPrintable(then.error().message));
    const std::vector<Contact> contacts = (*then)->stores().organizations.listContacts().value();
    QCOMPARE(contacts.size(), size_t{1});
    QCOMPARE(contacts[0].name, QStringLiteral("[…]"));
    QCOMPARE(contacts[0].email, QString());
}

QTEST_GUILESS_MAIN(tst_PersonErasure)
#include "tst_PersonErasure.moc"
