#include "ui/printing/PageFlow.h"

#include <QTest>

using namespace passerelle;

namespace {

/// Pieces named by a bookmark, so that a layout can be read back as text.
Piece piece(const char *name, qreal height, bool keepsWithNext = false)
{
    Piece one;
    one.height = height;
    one.keepsWithNext = keepsWithNext;
    one.bookmarks = {{1, QString::fromLatin1(name)}};
    return one;
}

/// "a b | c": a and b on the first page, c on the second.
QString layoutOf(const PageFlow &flow)
{
    QString text;
    for (std::size_t page = 0; page < flow.pages().size(); ++page) {
        QStringList names;
        for (const PlacedPiece &placed : flow.pages()[page])
            names << (placed.piece.bookmarks.empty() ? QStringLiteral("header")
                                                     : placed.piece.bookmarks.front().text);
        text += (page > 0 ? QStringLiteral(" | ") : QString()) + names.join(u' ');
    }
    return text;
}

} // namespace

class tst_PageFlow final : public QObject
{
    Q_OBJECT

private slots:
    void place_pieceThatDoesNotFit_startsAPage();
    void place_spaceBefore_isDroppedAtTheTopOfAPage();
    void place_keptPieces_moveTogether();
    void place_keptPiecesTallerThanAPage_areCutAndLoseNothing();
    void place_repeatedHeader_opensTheNextPage();
    void place_pieceTallerThanAPage_standsAloneAfterItsHeader();
    void startPage_onAnEmptyPage_doesNothing();
    void hasRoomForSection_asksForALittleUsedPage_data();
    void hasRoomForSection_asksForALittleUsedPage();
    void keepLastItemsTogether_keepsThree();
    void bookmarks_tellPageAndPlace();
    void lineGroups_neverLeaveALineAlone_data();
    void lineGroups_neverLeaveALineAlone();
};

void tst_PageFlow::place_pieceThatDoesNotFit_startsAPage()
{
    PageFlow flow(100);
    flow.place({piece("a", 60), piece("b", 40), piece("c", 10)});
    QCOMPARE(layoutOf(flow), QStringLiteral("a b | c"));
}

void tst_PageFlow::place_spaceBefore_isDroppedAtTheTopOfAPage()
{
    PageFlow flow(100);
    std::vector<Piece> pieces{piece("a", 60), piece("b", 60)};
    for (Piece &one : pieces)
        one.spaceBefore = 20;
    flow.place(std::move(pieces));
    QCOMPARE(layoutOf(flow), QStringLiteral("a | b"));
    QCOMPARE(flow.pages()[0].front().top, 0.0);
    QCOMPARE(flow.pages()[1].front().top, 0.0);
}

void tst_PageFlow::place_keptPieces_moveTogether()
{
    PageFlow flow(100);
    flow.place({piece("text", 70), piece("heading", 10, true), piece("group", 10, true),
                piece("row", 20), piece("next", 20)});
    QCOMPARE(layoutOf(flow), QStringLiteral("text | heading group row next"));
}

void tst_PageFlow::place_keptPiecesTallerThanAPage_areCutAndLoseNothing()
{
    PageFlow flow(100);
    flow.place({piece("a", 50), piece("b", 40, true), piece("c", 50, true), piece("d", 40)});
    QCOMPARE(layoutOf(flow), QStringLiteral("a b | c d"));
}

void tst_PageFlow::place_repeatedHeader_opensTheNextPage()
{
    Piece header;
    header.height = 10;
    std::vector<Piece> pieces{header};
    pieces.front().keepsWithNext = true;
    for (const char *name : {"r1", "r2", "r3", "r4", "r5"}) {
        pieces.push_back(piece(name, 40));
        pieces.back().repeatedHeader = std::make_shared<const Piece>(header);
    }
    PageFlow flow(100);
    flow.place(std::move(pieces));
    QCOMPARE(layoutOf(flow), QStringLiteral("header r1 r2 | header r3 r4 | header r5"));
    QCOMPARE(flow.pages()[1][1].top, 10.0);
}

void tst_PageFlow::place_pieceTallerThanAPage_standsAloneAfterItsHeader()
{
    Piece header;
    header.height = 10;
    Piece tall = piece("tall", 150);
    tall.repeatedHeader = std::make_shared<const Piece>(header);
    PageFlow flow(100);
    flow.place({piece("a", 20), tall, piece("b", 20)});
    QCOMPARE(layoutOf(flow), QStringLiteral("a | header tall | b"));
}

void tst_PageFlow::startPage_onAnEmptyPage_doesNothing()
{
    PageFlow flow(100);
    flow.startPage();
    flow.place({piece("a", 10)});
    flow.startPage();
    flow.startPage();
    flow.place({piece("b", 10)});
    QCOMPARE(layoutOf(flow), QStringLiteral("a | b"));
}

void tst_PageFlow::hasRoomForSection_asksForALittleUsedPage_data()
{
    QTest::addColumn<qreal>("used");
    QTest::addColumn<qreal>("title");
    QTest::addColumn<qreal>("text");
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("an empty page is as good as a new one") << 0.0 << 5.0 << 90.0 << false;
    QTest::newRow("little used") << 44.0 << 5.0 << 90.0 << true;
    QTest::newRow("half used") << 46.0 << 5.0 << 90.0 << false;
    QTest::newRow("half used, short section") << 60.0 << 5.0 << 30.0 << true;
    QTest::newRow("nearly full, short section") << 72.0 << 5.0 << 10.0 << false;
    QTest::newRow("the opening does not fit") << 40.0 << 65.0 << 10.0 << false;
}

void tst_PageFlow::hasRoomForSection_asksForALittleUsedPage()
{
    QFETCH(qreal, used);
    QFETCH(qreal, title);
    QFETCH(qreal, text);
    PageFlow flow(100);
    flow.place({piece("summary", 80)});
    QVERIFY(!flow.hasRoomForSection({piece("short", 10)}));
    flow.startPage();
    if (used > 0)
        flow.place({piece("before", used)});
    QTEST(flow.hasRoomForSection(
              {piece("title", title, true), piece("line", 5), piece("text", text)}),
          "hasRoom");
}

void tst_PageFlow::keepLastItemsTogether_keepsThree()
{
    const auto rows = [] {
        return std::vector<Piece>{piece("r1", 20), piece("r2", 20), piece("r3", 20),
                                  piece("r4", 20), piece("r5", 25)};
    };
    PageFlow flow(100);
    std::vector<Piece> pieces = rows();
    keepLastItemsTogether(pieces, {0, 1, 2, 3, 4}, 4 * 70);
    flow.place(std::move(pieces));
    QCOMPARE(layoutOf(flow), QStringLiteral("r1 r2 | r3 r4 r5"));

    PageFlow highRows(100);
    pieces = rows();
    keepLastItemsTogether(pieces, {0, 1, 2, 3, 4}, 4 * 50);
    highRows.place(std::move(pieces));
    QCOMPARE(layoutOf(highRows), QStringLiteral("r1 r2 r3 | r4 r5"));
}

void tst_PageFlow::bookmarks_tellPageAndPlace()
{
    PageFlow flow(100);
    flow.place({piece("a", 60), piece("b", 60), piece("c", 10)});
    QCOMPARE(flow.bookmarks().size(), std::size_t(3));
    QCOMPARE(flow.bookmarks()[2].title.text, QStringLiteral("c"));
    QCOMPARE(flow.bookmarks()[2].page, std::size_t(1));
    QCOMPARE(flow.bookmarks()[2].top, 60.0);
}

void tst_PageFlow::lineGroups_neverLeaveALineAlone_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<std::vector<int>>("groups");
    QTest::newRow("none") << 0 << std::vector<int>{};
    QTest::newRow("one") << 1 << std::vector<int>{1};
    QTest::newRow("three") << 3 << std::vector<int>{3};
    QTest::newRow("four") << 4 << std::vector<int>{2, 2};
    QTest::newRow("six") << 6 << std::vector<int>{2, 1, 1, 2};
}

void tst_PageFlow::lineGroups_neverLeaveALineAlone()
{
    QFETCH(int, lines);
    QFETCH(std::vector<int>, groups);
    QCOMPARE(lineGroups(lines), groups);
}

QTEST_MAIN(tst_PageFlow)
#include "tst_PageFlow.moc"
