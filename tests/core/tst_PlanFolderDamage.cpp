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
    void readPlanFolder_missingFile_namesIt_data();
    void readPlanFolder_missingFile_namesIt();
    void readPlanFolder_missingFolder_isNotFound();
    void readPlanFolder_fileInsteadOfFolder_isNotFound();
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
        "outline.csv, row 1, column parent_code: this column is missing");
    row("missing column of the indicators", "petit-plan.csv", replace(";value;", ";valeur;"),
        "petit-plan.csv, row 1, column value: this column is missing");
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

void tst_PlanFolderDamage::readPlanFolder_missingFile_namesIt_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"plan.csv", "outline.csv", "organisations.csv", "governance.csv"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void tst_PlanFolderDamage::readPlanFolder_missingFile_namesIt()
{
    QFETCH(QString, file);
    QVERIFY(QFile::remove(planFile(file)));
    const Result<PlanDraft> draft = readPlanFolder(folder());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::NotFound);
    QVERIFY(draft.error().message.startsWith(QStringLiteral("The file %1 is missing").arg(file)));
}

void tst_PlanFolderDamage::readPlanFolder_missingFolder_isNotFound()
{
    for (const QString &path : {m_root->filePath(QStringLiteral("nowhere")), QString()}) {
        const Result<PlanDraft> draft = readPlanFolder(path);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, ErrorCode::NotFound);
    }
}

void tst_PlanFolderDamage::readPlanFolder_fileInsteadOfFolder_isNotFound()
{
    const Result<PlanDraft> draft = readPlanFolder(planFile(QStringLiteral("plan.csv")));
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::NotFound);
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
