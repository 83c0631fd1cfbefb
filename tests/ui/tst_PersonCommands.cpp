#include "tests/support/Files.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/pages/partners/PersonCommands.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;

class tst_PersonCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void export_isInTheFormatOfTheName();
    void export_proposesAFileNamedAsThePerson();
    void export_ontoTheOpenFile_isRefused();
    void export_ontoAnotherFileOfOurs_isRefused();
    void erasure_isDoneOnceAnswered();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void exportTo(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanSession> m_session;
    test::ScriptedPrompts m_prompts;
    ContactId m_person;
};

void tst_PersonCommands::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(path("agen.passerelle"), test::agenTerritory());
    QVERIFY(workspace && test::insertPlan(**workspace, test::smallPlan(1)));
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session);
    m_session = std::move(session).value();
    m_person = addContact(*m_session, {}, QStringLiteral("Zoé Lefèvre"));
}

void tst_PersonCommands::exportTo(const QString &path)
{
    m_prompts.files = {path};
    exportPerson(*m_session, m_prompts, m_person, nullptr);
}

void tst_PersonCommands::export_isInTheFormatOfTheName()
{
    exportTo(path("person.json"));
    QVERIFY(test::bytesOf(path("person.json")).startsWith('{'));
    QVERIFY(test::bytesOf(path("person.json")).contains("Zoé Lefèvre"));
    exportTo(path("person.TXT"));
    QVERIFY(test::bytesOf(path("person.TXT")).contains("Zoé Lefèvre"));
    QVERIFY(!test::bytesOf(path("person.TXT")).startsWith('{'));
}

void tst_PersonCommands::export_proposesAFileNamedAsThePerson()
{
    m_person = addContact(*m_session, {}, QStringLiteral("..Anne\nÉlie / \"agence\""));
    exportTo({});
    QCOMPARE(m_prompts.proposed.back(), path("Anne Élie agence.txt"));
}

void tst_PersonCommands::export_ontoTheOpenFile_isRefused()
{
    QSignalSpy told(m_session.get(), &PlanSession::told);
    QVERIFY(QFile::link(path("agen.passerelle"), path("lien.txt")));
    exportTo(path("lien.txt"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("working on")));
    QVERIFY(QFileInfo(path("lien.txt")).isSymLink());
    m_session.reset();
    const auto reopened = Workspace::open(path("agen.passerelle"));
    QVERIFY(reopened.has_value());
    QCOMPARE((*reopened)->stores().organizations.listContacts()->size(), size_t(1));
}

void tst_PersonCommands::export_ontoAnotherFileOfOurs_isRefused()
{
    QVERIFY(Workspace::create(path("autre.passerelle"), test::agenTerritory()).has_value());
    QVERIFY(QFile::rename(path("autre.passerelle"), path("autre.txt")));
    exportTo(path("autre.txt"));
    QVERIFY(test::bytesOf(path("autre.txt")).startsWith("SQLite format 3"));
}

void tst_PersonCommands::erasure_isDoneOnceAnswered()
{
    for (const int answer : {-1, 0}) {
        m_prompts.answers = {answer};
        QVERIFY(!erasePerson(*m_session, m_prompts, m_person, nullptr));
        QCOMPARE(m_session->workspace().stores().organizations.listContacts()->size(), size_t(1));
    }
    m_prompts.answers = {1};
    QVERIFY(erasePerson(*m_session, m_prompts, m_person, nullptr));
    QVERIFY(m_prompts.questions.back().text.contains(QStringLiteral("Zoé Lefèvre")));
    QVERIFY(m_session->workspace().stores().organizations.listContacts()->empty());
    m_session.reset();
    QVERIFY(!test::bytesOf(path("agen.passerelle")).contains("Zoé Lefèvre"));
}

QTEST_MAIN(tst_PersonCommands)
#include "tst_PersonCommands.moc"
