#include "core/exchange/csv/CsvReader.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;

class tst_CsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void readCsv_wellFormed_givesTheCells_data();
    void readCsv_wellFormed_givesTheCells();
    void readCsv_blankRows_areSkippedAndCounted();
    void readCsv_windows1252_isReadWhenAllowed();
    void readCsv_raggedRows_areCompletedWhenAllowed();
    void readCsv_headerOnly_isATableWithoutRows();
    void readCsv_device_readsAll();
    void readCsv_damaged_saysFileRowAndColumn_data();
    void readCsv_damaged_saysFileRowAndColumn();
    void readCsv_cellAtTheLimit_isAccepted();
    void readCsv_hugeFile_isRefused();
    void readCsvFile_missing_isNotFound();
    void readCsvFile_folder_cannotBeRead();
    void requireColumns_missing_namesThemAll();
    void columnOf_unknown_isMinusOne();
};

namespace {

QByteArray bytesOf(const char *text)
{
    return QByteArray(text);
}

QStringList cellsOf(const CsvTable &table)
{
    QStringList lines{table.header.join(u'|')};
    for (const CsvRow &row : table.rows)
        lines.append(row.cells.join(u'|'));
    return lines;
}

} // namespace

void tst_CsvReader::readCsv_wellFormed_givesTheCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList plain{QStringLiteral("a|b"), QStringLiteral("1|2")};
    QTest::newRow("semicolon, CRLF") << bytesOf("a;b\r\n1;2\r\n") << plain;
    QTest::newRow("comma, LF") << bytesOf("a,b\n1,2\n") << plain;
    QTest::newRow("tab") << bytesOf("a\tb\n1\t2\n") << plain;
    QTest::newRow("CR alone") << bytesOf("a;b\r1;2\r") << plain;
    QTest::newRow("no final line end") << bytesOf("a;b\r\n1;2") << plain;
    QTest::newRow("byte order mark") << bytesOf("\xEF\xBB\xBF"
                                                "a;b\r\n1;2\r\n")
                                     << plain;
    QTest::newRow("spaces around names") << bytesOf(" a ; b \r\n1;2") << plain;
    QTest::newRow("quoted") << bytesOf("\"a\";\"b\"\r\n\"1\";\"2\"\r\n") << plain;
    QTest::newRow("separator in quotes")
        << bytesOf("a;b\n\"1;x\";2\n")
        << QStringList{QStringLiteral("a|b"), QStringLiteral("1;x|2")};
    QTest::newRow("other separators in the quoted header")
        << bytesOf("\"a,,,,\";b\n1;2\n")
        << QStringList{QStringLiteral("a,,,,|b"), QStringLiteral("1|2")};
    QTest::newRow("doubled quotes")
        << bytesOf("a;b\n\"say \"\"yes\"\"\";2\n")
        << QStringList{QStringLiteral("a|b"), QStringLiteral("say \"yes\"|2")};
    QTest::newRow("quote inside a plain cell")
        << bytesOf("a;b\n5\" pipe;2\n")
        << QStringList{QStringLiteral("a|b"), QStringLiteral("5\" pipe|2")};
    QTest::newRow("line breaks in a cell")
        << bytesOf("a;b\r\n\"x\r\ny\";2\r\n")
        << QStringList{QStringLiteral("a|b"), QStringLiteral("x\ny|2")};
    QTest::newRow("empty cells") << bytesOf("a;b\n;\"\"\n1;\n")
                                 << QStringList{QStringLiteral("a|b"), QStringLiteral("1|")};
    QTest::newRow("accents") << QByteArray("métier;œuvre\nsanté;l’été « ici »\n")
                             << QStringList{QString::fromUtf8("métier|œuvre"),
                                            QString::fromUtf8("santé|l’été « ici »")};
    QTest::newRow("one column") << bytesOf("a\n1\n")
                                << QStringList{QStringLiteral("a"), QStringLiteral("1")};
}

void tst_CsvReader::readCsv_wellFormed_givesTheCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const Result<CsvTable> table = readCsv(bytes, QStringLiteral("t.csv"));
    QVERIFY2(table, table ? "" : qUtf8Printable(table.error().message));
    QCOMPARE(cellsOf(*table), lines);
}

void tst_CsvReader::readCsv_blankRows_areSkippedAndCounted()
{
    const CsvTable table =
        readCsv("\r\na;b\r\n\r\n\"x\r\ny\";2\r\n;\r\n3;4\r\n\r\n", QStringLiteral("t.csv")).value();
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows.at(0).number, 4);
    QCOMPARE(table.rows.at(1).number, 6);
    QCOMPARE(table.cell(table.rows.at(1), u"b"), QStringLiteral("4"));
    QCOMPARE(table.placeOf(table.rows.at(1), u"b").toText(),
             QStringLiteral("t.csv, row 6, column b"));
}

void tst_CsvReader::readCsv_windows1252_isReadWhenAllowed()
{
    const QByteArray bytes("nom;prix\nsant\xE9 \x93ici\x94 l\x92\x9Cuvre;5 \x80\n");
    CsvOptions options;
    options.encoding = CsvEncoding::Utf8OrWindows1252;
    const CsvTable table = readCsv(bytes, QStringLiteral("t.csv"), options).value();
    QCOMPARE(table.rows.front().cells,
             (QStringList{QString::fromUtf8("santé “ici” l’œuvre"), QString::fromUtf8("5 €")}));
    const CsvTable utf8 =
        readCsv(QByteArray("nom\nsanté\n"), QStringLiteral("t.csv"), options).value();
    QCOMPARE(utf8.rows.front().cells.front(), QString::fromUtf8("santé"));
}

void tst_CsvReader::readCsv_raggedRows_areCompletedWhenAllowed()
{
    CsvOptions options;
    options.isRectangular = false;
    const CsvTable table = readCsv("a;b\n1\n1;2;3\n", QStringLiteral("t.csv"), options).value();
    QCOMPARE(cellsOf(table),
             (QStringList{QStringLiteral("a|b|"), QStringLiteral("1|"), QStringLiteral("1|2|3")}));
}

void tst_CsvReader::readCsv_headerOnly_isATableWithoutRows()
{
    QVERIFY(readCsv("a;b\r\n", QStringLiteral("t.csv")).value().rows.empty());
}

void tst_CsvReader::readCsv_device_readsAll()
{
    QByteArray bytes("a;b\n1;2\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(readCsv(buffer, QStringLiteral("t.csv")).value().rows.size(), std::size_t(1));
}

void tst_CsvReader::readCsv_damaged_saysFileRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    row("empty", {}, "t.csv, row 1, column A: the file is empty");
    row("blank", "\r\n\r\n", "t.csv, row 1, column A: the file is empty");
    row("unfinished quote", "a;b\r\n1;2\r\n3;\"cut",
        "t.csv, row 3, column b: the cell opens a quote");
    row("unfinished quote in the header", "a;\"b",
        "t.csv, row 1, column B: the cell opens a quote");
    row("text after a quote", "a;b\n\"x\"y;2\n", "t.csv, row 2, column a: text follows");
    row("too few cells", "a;b;c\n1;2;3\n1\n", "t.csv, row 3, column b: the row has 1 cells where");
    row("too many cells", "a;b\n1;2;3\n", "t.csv, row 2, column b: the row has 3 cells where");
    row("two columns of one name", "a;b;a\n", "t.csv, row 1, column a: two columns");
    row("binary", QByteArray("a;b\n1;\0x\n", 9), "t.csv, row 2, column b: the file holds binary");
    row("binary from the start", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10),
        "t.csv, row 1, column A: the file holds binary");
    row("Latin-1", "a;b\n1;2\nsant\xE9;3\n", "t.csv, row 3, column a: the text is not in UTF-8");
    row("Latin-1 in quotes", "a;b\n1;\"2\n\xE9\"\n", "t.csv, row 2, column b: the text is not");
    row("Latin-1 in the header", "a;b\xE9\n", "t.csv, row 1, column B: the text is not in UTF-8");
    row("overlong UTF-8", "a\n\xC0\xAF\n", "t.csv, row 2, column a: the text is not in UTF-8");
    row("surrogate in UTF-8", "a\n\xED\xA0\x80\n", "t.csv, row 2, column a: the text is not");
    row("cut UTF-8", "a\nsant\xC3", "t.csv, row 2, column a: the text is not in UTF-8");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0;\0",
                   6),
        "t.csv, row 1, column A: the file is written");
    row("long cell", "a;b\n1;" + QByteArray(1'000'000, 'x') + "\n",
        "t.csv, row 2, column b: the cell is longer than 100000 characters");
    row("long quoted cell", "a;b\n1;\"" + QByteArray(1'000'000, 'x') + "\"\n",
        "t.csv, row 2, column b: the cell is longer than 100000 characters");
    row("too many columns", "a;b\n" + QByteArray(2'000, ';') + "\n",
        "t.csv, row 2, column ALM: the row has too many");
}

void tst_CsvReader::readCsv_damaged_saysFileRowAndColumn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const Result<CsvTable> table = readCsv(bytes, QStringLiteral("t.csv"));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Invalid);
    QCOMPARE(table.error().message.left(message.size()), message);
    QVERIFY(!table.error().message.contains(u'\n'));
}

void tst_CsvReader::readCsv_cellAtTheLimit_isAccepted()
{
    const QByteArray cell(maximumCellLength, 'x');
    const Result<CsvTable> table =
        readCsv("a;b\n" + cell + ";\"" + cell + "\"\n", QStringLiteral("t.csv"));
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells.front().size(), maximumCellLength);
}

void tst_CsvReader::readCsv_hugeFile_isRefused()
{
    const Result<CsvTable> table =
        readCsv(QByteArray(maximumCsvSize + 1, '\n'), QStringLiteral("t.csv"));
    QVERIFY(!table);
    QVERIFY(table.error().message.startsWith(QStringLiteral("t.csv is larger than 32 MiB")));
}

void tst_CsvReader::readCsvFile_missing_isNotFound()
{
    const QTemporaryDir folder;
    const Result<CsvTable> table = readCsvFile(folder.filePath(QStringLiteral("plan.csv")));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::NotFound);
    QVERIFY(table.error().message.contains(QStringLiteral("plan.csv")));
}

void tst_CsvReader::readCsvFile_folder_cannotBeRead()
{
    const QTemporaryDir folder;
    const Result<CsvTable> table = readCsvFile(folder.path());
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::File);
}

void tst_CsvReader::requireColumns_missing_namesThemAll()
{
    const CsvTable table = readCsv("a;b\n1;2\n", QStringLiteral("t.csv")).value();
    QVERIFY(requireColumns(table, {QStringLiteral("b"), QStringLiteral("a")}));
    const Result<> missing = requireColumns(
        table, {QStringLiteral("a"), QStringLiteral("code"), QStringLiteral("title")});
    QVERIFY(!missing);
    QCOMPARE(missing.error().message,
             QStringLiteral("t.csv, row 1: the header row lacks these columns: code, title."));
}

void tst_CsvReader::columnOf_unknown_isMinusOne()
{
    const CsvTable table = readCsv("a;b\n1;2\n", QStringLiteral("t.csv")).value();
    QCOMPARE(table.columnOf(u"b"), 1);
    QCOMPARE(table.columnOf(u"c"), -1);
    QCOMPARE(table.cell(table.rows.front(), u"c"), QString());
}

QTEST_APPLESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
