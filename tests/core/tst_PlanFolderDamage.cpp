#include "core/exchange/planfolder/PlanFolderReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace passerelle;

/// Damages the bytes of one file of a good plan folder.
using Damage = std::function<void(QByteArray &)>;
Q_DECLARE_METATYPE(Damage)

/// A plan folder with one thing wrong gives one clear line that says where.
class tst_PlanFolderDamage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readPlanFolder_undamaged_isRead();
    void readPlanFolder_damagedFile_saysFileRowAndColumn_data();
    void readPlanFolder_damagedFile_saysFileRowAndColumn();
    void readPlanFolder_cutAnywhere_isReadOrExplainedInOneLine_data();
    void readPlanFolder_cutAnywhere_isReadOrExplainedInOneLine();
    void readPlanFolder_missingFiles_namesThemAll();
    void readPlanFolder_withoutOptionalFiles_isRead();
    void readPlanFolder_withoutOptionalColumns_isRead();
    void readPlanFolder_spacedNumber_isWhole_data();
    void readPlanFolder_spacedNumber_isWhole();
    void readPlanFolder_unknownWords_areDoubts_data();
    void readPlanFolder_unknownWords_areDoubts();
    void readPlanFolder_ourOwnWords_areKnown();
    void readPlanFolder_manyDoubtsOfOneSort_areCounted();
    void readPlanFolder_percentInWords_isKept();
    void readPlanFolder_missingFolder_isNotFound();
    void readPlanFolder_fileInsteadOfFolder_asksForTheFolder();
    void readPlanFolder_missingIndicatorsGivenByPath_isNotFound();
    void readPlanFolder_noIndicatorsBeside_hasNone();
    void readPlanFolder_headersOnlyBesideTheOutline_areEmptyLists();
    void readPlanFolder_unknownColumn_isAWarning();

private:
    QString planFile(const QString &name) const;
    QString folder() const { return m_root->filePath(QStringLiteral("plans/petit-plan")); }
    void damageFile(const QString &name, const Damage &damage) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

namespace {

Damage replace(const char *from, const char *to)
{
    return [from, to](QByteArray &bytes) {
        QVERIFY2(bytes.contains(from), from);
        bytes.replace(from, to);
    };
}

Damage setTo(const QByteArray &content)
{
    return [content](QByteArray &bytes) { bytes = content; };
}

Damage append(const char *line)
{
    return [line](QByteArray &bytes) { bytes += QByteArray(line) + "\r\n"; };
}

void headerOnly(QByteArray &bytes)
{
    bytes.truncate(bytes.indexOf('\n') + 1);
}

void toLatin1(QByteArray &bytes)
{
    bytes = QString::fromUtf8(bytes).toLatin1();
}

void copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QVERIFY2(source.open(QIODevice::ReadOnly), qUtf8Printable(from));
    QVERIFY(QDir().mkpath(QFileInfo(to).path()));
    QFile target(to);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(source.readAll());
}

} // namespace

void tst_PlanFolderDamage::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
    const QDir good(QStringLiteral(PASSERELLE_TEST_DATA "/plans/small"));
    for (const char *name : {"plan", "outline", "organisations", "governance"}) {
        const QString path =
            QStringLiteral("plans/petit-plan/%1.csv").arg(QString::fromLatin1(name));
        copyFile(good.filePath(path), m_root->filePath(path));
    }
    const QString indicators = QStringLiteral("indicators/petit-plan.csv");
    copyFile(good.filePath(indicators), m_root->filePath(indicators));
}

QString tst_PlanFolderDamage::planFile(const QString &name) const
{
    return name == u"petit-plan.csv" ? m_root->filePath(QStringLiteral("indicators/") + name)
                                     : QDir(folder()).filePath(name);
}

void tst_PlanFolderDamage::damageFile(const QString &name, const Damage &damage) const
{
    QFile file(planFile(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    damage(bytes);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void tst_PlanFolderDamage::readPlanFolder_undamaged_isRead()
{
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->warnings, QStringList());
    QCOMPARE(draft->indicators.size(), std::size_t(1));
}

void tst_PlanFolderDamage::readPlanFolder_damagedFile_saysFileRowAndColumn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *file, const Damage &damage,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(file) << damage << QString::fromUtf8(message);
    };
    // The bytes
    row(
        "truncated in a row", "outline.csv", [](QByteArray &bytes) { bytes.chop(20); },
        "outline.csv, row 5, column");
    row("truncated in a quote", "governance.csv", replace(";Plan validé;", ";\"Plan validé;"),
        "governance.csv, row 2, column description: the cell opens a quote");
    row("binary", "outline.csv",
        setTo(QByteArray("\x7F"
                         "ELF\0\1\2",
                         7)),
        "outline.csv, row 1, column A: the file holds binary data");
    row(
        "NUL in a cell", "organisations.csv",
        [](QByteArray &bytes) { bytes.replace("ARS;ARS", QByteArray("A\0S;ARS", 7)); },
        "organisations.csv, row 2, column short_name: the file holds binary data");
    row("Latin-1", "outline.csv", toLatin1,
        "outline.csv, row 2, column title: the text is not in UTF-8");
    row(
        "1 MB cell", "outline.csv",
        [](QByteArray &bytes) { bytes.replace("Une sous-action", QByteArray(1'000'000, 'x')); },
        "outline.csv, row 5, column title: the cell is longer than");
    row("empty file", "plan.csv", setTo({}), "plan.csv, row 1, column A: the file is empty");
    row("empty outline", "outline.csv", setTo("\r\n"), "outline.csv, row 1, column A: the file is");
    // The table
    row("missing column", "outline.csv", replace("parent_code", "parent"),
        "outline.csv, row 1: the header row lacks these columns: parent_code.");
    row("missing columns", "outline.csv", replace("level_name;title", "level;name"),
        "outline.csv, row 1: the header row lacks these columns: level_name, title.");
    row("missing column of the indicators", "petit-plan.csv", replace(";value;", ";valeur;"),
        "petit-plan.csv, row 1: the header row lacks these columns: value.");
    row("duplicate header", "outline.csv", replace("parent_code", "code"),
        "outline.csv, row 1, column code: two columns");
    row("too few cells", "governance.csv", replace(";doc.txt:7", ""),
        "governance.csv, row 2, column source: the row has 6 cells");
    row("too many cells", "organisations.csv", replace("doc.txt:6", "doc.txt:6;x"),
        "organisations.csv, row 2, column source: the row has 6 cells");
    // The plan
    row("header only plan", "plan.csv", headerOnly,
        "plan.csv, row 2, column title: the row that describes the plan is missing");
    row("two plans", "plan.csv", append("Autre;;;;;;;CLS;Axe;;"),
        "plan.csv, row 3, column title: the file describes a second plan");
    row("no title", "plan.csv", replace("Petit plan;", ";"),
        "plan.csv, row 2, column title: this cell must not be empty");
    row("no level", "plan.csv", replace("Axe|Action|Sous-action", ""),
        "plan.csv, row 2, column level_names: a plan has 1 to 10 levels");
    row("too many levels", "plan.csv", replace("Axe|", "a|b|c|d|e|f|g|h|i|"),
        "plan.csv, row 2, column level_names: a plan has 1 to 10 levels");
    row("level twice", "plan.csv", replace("Axe|Action", "Axe|AXE"),
        "plan.csv, row 2, column level_names: the level \"AXE\" is named twice");
    row("words for a count", "plan.csv", replace(";3;", ";trois;"),
        "plan.csv, row 2, column communes_count: \"trois\" is not a whole number");
    row("negative count", "plan.csv", replace(";1200;", ";-5;"),
        "plan.csv, row 2, column inhabitants: \"-5\" is not a whole number");
    row("no date", "plan.csv", replace(";2022;", ";bientôt;"),
        "plan.csv, row 2, column start: \"bientôt\" is not a date");
    row("ends before it starts", "plan.csv", replace(";2026;", ";2020;"),
        "plan.csv, row 2, column end: the plan ends before it starts");
    // The outline
    row("header only outline", "outline.csv", headerOnly,
        "outline.csv, row 2, column code: the file has no row");
    row("unknown level", "outline.csv", replace(";Axe;", ";Enjeu;"),
        "outline.csv, row 2, column level_name: \"Enjeu\" is not a level of the plan");
    row("no code", "outline.csv", replace("1.10;1;", ";1;"),
        "outline.csv, row 3, column code: this cell must not be empty");
    row("no title of an action", "outline.csv", replace("Dixième action", " "),
        "outline.csv, row 3, column title: this cell must not be empty");
    row("unknown parent", "outline.csv", replace("1.9.1;1.9;", "1.9.1;1.8;"),
        "outline.csv, row 5, column parent_code: no row of this file has the code \"1.8\"");
    row("code twice", "outline.csv", replace("1.10;", "1.9;"),
        "outline.csv, row 4, column code: the code \"1.9\" is already used by row 3");
    row("circle", "outline.csv", replace("1.9;1;", "1.9;1.9.1;"),
        "outline.csv, row 4, column parent_code: the parents of the code \"1.9\" go round");
    row("own parent", "outline.csv", replace("1;;Axe", "1;1;Axe"),
        "outline.csv, row 2, column parent_code: the parents of the code \"1\" go round");
    row("below the last level", "outline.csv",
        append("1.9.1.1;1.9.1;Sous-action;Trop bas;;;;;;;;;"),
        "outline.csv, row 6, column parent_code: a row of the level \"Sous-action\" cannot be "
        "under");
    row("action under an action", "outline.csv", append("1.9.2;1.9;Action;Trop bas;;;;;;;;;"),
        "outline.csv, row 6, column parent_code: a row of the level \"Action\" cannot be under");
    row("action without parent", "outline.csv", append("2;;Action;Orpheline;;;;;;;;;"),
        "outline.csv, row 6, column parent_code: a row of the level \"Action\" needs a parent");
    // The lists
    row("organization without name", "organisations.csv", append(";X;autre;;"),
        "organisations.csv, row 4, column name: this cell must not be empty");
    row("governance without body", "governance.csv", append(";Fête;2022;;;;"),
        "governance.csv, row 3, column body: this cell must not be empty");
    row("indicator without name", "petit-plan.csv", append(";%;;;;5;;;"),
        "petit-plan.csv, row 3, column indicator: this cell must not be empty");
}

void tst_PlanFolderDamage::readPlanFolder_damagedFile_saysFileRowAndColumn()
{
    QFETCH(QString, file);
    QFETCH(Damage, damage);
    QFETCH(QString, message);
    damageFile(file, damage);
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Invalid);
    QCOMPARE(draft.error().message.left(message.size()), message);
    QVERIFY(!draft.error().message.contains(u'\n'));
}

void tst_PlanFolderDamage::readPlanFolder_cutAnywhere_isReadOrExplainedInOneLine_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"plan.csv", "outline.csv"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void tst_PlanFolderDamage::readPlanFolder_cutAnywhere_isReadOrExplainedInOneLine()
{
    QFETCH(QString, file);
    const qint64 size = QFileInfo(planFile(file)).size();
    int refused = 0;
    for (qint64 length = size - 1; length >= 0; --length) {
        QVERIFY(QFile::resize(planFile(file), length));
        const Result<PlanDraft> draft = readPlanFolder(folder());
        if (draft)
            continue;
        ++refused;
        QVERIFY2(draft.error().message.startsWith(file + QStringLiteral(", row ")),
                 qUtf8Printable(draft.error().message));
        QVERIFY(!draft.error().message.contains(u'\n'));
    }
    QVERIFY2(refused > size * 3 / 4, qPrintable(QString::number(refused)));
}

void tst_PlanFolderDamage::readPlanFolder_missingFiles_namesThemAll()
{
    QVERIFY(QFile::remove(planFile(QStringLiteral("outline.csv"))));
    const Result<PlanDraft> one = readPlanFolder(folder());
    QVERIFY(!one);
    QCOMPARE(one.error().code, ErrorCode::NotFound);
    QVERIFY(one.error().message.endsWith(QStringLiteral("it lacks: outline.csv.")));
    QVERIFY(QFile::remove(planFile(QStringLiteral("plan.csv"))));
    const Result<PlanDraft> both = readPlanFolder(folder());
    QVERIFY(!both);
    QVERIFY(both.error().message.endsWith(QStringLiteral("it lacks: plan.csv, outline.csv.")));
}

void tst_PlanFolderDamage::readPlanFolder_withoutOptionalFiles_isRead()
{
    for (const char *file : {"organisations.csv", "governance.csv"})
        QVERIFY(QFile::remove(planFile(QString::fromLatin1(file))));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->actions.size(), std::size_t(3));
    QVERIFY(draft->signatories.empty());
}

void tst_PlanFolderDamage::readPlanFolder_withoutOptionalColumns_isRead()
{
    damageFile(QStringLiteral("plan.csv"), setTo("title;level_names\nPetit;Axe|Action\n"));
    damageFile(QStringLiteral("outline.csv"),
               setTo("code;parent_code;level_name;title\n1;;Axe;Soins\n1.1;1;Action;Agir\n"));
    damageFile(QStringLiteral("organisations.csv"), setTo("name\nARS\n"));
    damageFile(QStringLiteral("governance.csv"), setTo("body\nCOPIL\n"));
    damageFile(QStringLiteral("petit-plan.csv"), setTo("indicator;value\nMédecins;34 500\n"));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->warnings, QStringList());
    QCOMPARE(draft->actions.size(), std::size_t(1));
    QCOMPARE(draft->committees.size(), std::size_t(1));
    QCOMPARE(draft->indicators.front().readings.front().value, std::optional(34500.0));
}

void tst_PlanFolderDamage::readPlanFolder_spacedNumber_isWhole_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("space") << QStringLiteral("34 500");
    QTest::newRow("no-break space") << QStringLiteral("34\u00A0500");
    QTest::newRow("narrow no-break space") << QStringLiteral("34\u202F500");
    QTest::newRow("plain") << QStringLiteral("34500");
}

void tst_PlanFolderDamage::readPlanFolder_spacedNumber_isWhole()
{
    QFETCH(QString, written);
    damageFile(QStringLiteral("plan.csv"),
               [&](QByteArray &bytes) { bytes.replace(";1200;", ';' + written.toUtf8() + ';'); });
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->plan.population, std::optional(34500));
}

void tst_PlanFolderDamage::readPlanFolder_unknownWords_areDoubts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("doubt");
    const auto row = [](const char *name, const char *file, const Damage &damage,
                        const char *doubt) {
        QTest::newRow(name) << QString::fromLatin1(file) << damage << QString::fromUtf8(doubt);
    };
    row("kind of plan", "plan.csv", replace(";CLS;", ";charte;"),
        "plan.csv, row 2, column kind: the kind of plan \"charte\" is unknown; \"Other plan\" was "
        "used, and the words kept as a note.");
    row("type", "organisations.csv", replace("ARS;ARS;", "ARS;agence;"),
        "organisations.csv, row 2, column type: the type \"agence\" is unknown; \"Regional health "
        "agency (ARS)\" was used.");
    row("role", "organisations.csv", replace("signataire|", "mécène|"),
        "organisations.csv, row 2, column role: the role \"mécène\" is unknown; kept in the notes "
        "of the plan.");
    row("impossible date of a meeting", "governance.csv", replace("2022-01-10", "31/02/2022"),
        "governance.csv, row 2, column date: no calendar has the date \"31/02/2022\"; kept as "
        "text.");
    row("vague date of a meeting", "governance.csv", replace("2022-01-10", "fin 2022"),
        "governance.csv, row 2, column date: \"fin 2022\" is not a date; no meeting was made, the "
        "words are in the notes of the body.");
}

void tst_PlanFolderDamage::readPlanFolder_unknownWords_areDoubts()
{
    QFETCH(QString, file);
    QFETCH(Damage, damage);
    QFETCH(QString, doubt);
    damageFile(file, damage);
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QCOMPARE(draft->warnings, QStringList{doubt});
}

void tst_PlanFolderDamage::readPlanFolder_ourOwnWords_areKnown()
{
    damageFile(QStringLiteral("organisations.csv"),
               setTo("name;type;role\nUn;health_facility;signatory\nDeux;Bailleur;lead\n"
                     "Trois;Ordre professionnel;funder\nQuatre;Commune;Porteur\n"));
    damageFile(QStringLiteral("plan.csv"), replace(";CLS;", ";health_plan;"));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QCOMPARE(draft->warnings, QStringList());
    QCOMPARE(draft->plan.kind, PlanKind::HealthPlan);
    QStringList kinds;
    for (const Organization &organization : draft->newOrganizations)
        kinds << organization.kind;
    QCOMPARE(kinds.mid(0, 4).join(u' '),
             QStringLiteral("health_facility landlord professional_order commune"));
}

void tst_PlanFolderDamage::readPlanFolder_manyDoubtsOfOneSort_areCounted()
{
    QByteArray outline = "code;parent_code;level_name;title;status_hint\n1;;Axe;Soins;\n";
    for (int i = 1; i <= 20; ++i)
        outline += "1." + QByteArray::number(i) + ";1;Action;Agir;envisag\u00e9e\n";
    damageFile(QStringLiteral("outline.csv"), setTo(outline));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->warnings.size(), 4);
    QCOMPARE(
        draft->warnings.last(),
        QStringLiteral("outline.csv, column status_hint: the same doubt about 17 more rows: 6, "
                       "7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22."));
}

void tst_PlanFolderDamage::readPlanFolder_percentInWords_isKept()
{
    damageFile(QStringLiteral("plan.csv"), replace(";CLS;", ";%2 %1 100 %;"));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QVERIFY(draft->warnings.first().contains(QStringLiteral("\"%2 %1 100 %\"")));
}

void tst_PlanFolderDamage::readPlanFolder_missingFolder_isNotFound()
{
    for (const QString &path : {m_root->filePath(QStringLiteral("nowhere")), QString()}) {
        const Result<PlanDraft> draft = readPlanFolder(path);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, ErrorCode::NotFound);
    }
}

void tst_PlanFolderDamage::readPlanFolder_fileInsteadOfFolder_asksForTheFolder()
{
    const Result<PlanDraft> draft = readPlanFolder(planFile(QStringLiteral("plan.csv")));
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Invalid);
    QVERIFY(draft.error().message.contains(QStringLiteral("is a file; give the plan folder")));
}

void tst_PlanFolderDamage::readPlanFolder_missingIndicatorsGivenByPath_isNotFound()
{
    const Result<PlanDraft> draft =
        readPlanFolder(folder(), m_root->filePath(QStringLiteral("none.csv")));
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::NotFound);
    QVERIFY(draft.error().message.contains(QStringLiteral("none.csv")));
}

void tst_PlanFolderDamage::readPlanFolder_noIndicatorsBeside_hasNone()
{
    QVERIFY(QFile::remove(planFile(QStringLiteral("petit-plan.csv"))));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QVERIFY(draft->indicators.empty());
}

void tst_PlanFolderDamage::readPlanFolder_headersOnlyBesideTheOutline_areEmptyLists()
{
    for (const char *file : {"organisations.csv", "governance.csv", "petit-plan.csv"})
        damageFile(QString::fromLatin1(file), headerOnly);
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QVERIFY(draft->signatories.empty());
    QVERIFY(draft->committees.empty());
    QVERIFY(draft->indicators.empty());
    QCOMPARE(draft->actions.size(), std::size_t(3));
}

void tst_PlanFolderDamage::readPlanFolder_unknownColumn_isAWarning()
{
    damageFile(QStringLiteral("organisations.csv"), [](QByteArray &bytes) {
        bytes.replace("\r\n", ";x\r\n").replace("source;x", "source;phone");
    });
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(draft);
    QCOMPARE(draft->warnings,
             QStringList{QStringLiteral(
                 "organisations.csv: the column \"phone\" is unknown and was not read.")});
}

QTEST_APPLESS_MAIN(tst_PlanFolderDamage)
#include "tst_PlanFolderDamage.moc"
