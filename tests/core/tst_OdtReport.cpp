#include "core/exchange/odt/OdtReport.h"
#include "tests/support/OdtReading.h"
#include "tests/support/OdtSample.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_OdtReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void headings_keepLevelsAndOrder();
    void heading_blank_isLeftOut();
    void section_startsPage_onlyWhenAsked();
    void styles_haveNamesOfWordProcessors();
    void styles_everyNameUsedIsDefined();
    void table_headerRowRepeatsAndRowsStayWhole();
    void table_groupRow_spansEveryColumn();
    void sideBySide_headings_doNotTieTheTableToWhatFollows();
    void table_columns_shareTheWidthByWeight();
    void table_names_areUniqueAndTitled();
    void table_withoutColumnTitles_hasNoHeaderRow();
    void subAction_standsUnderItsAction();
    void bullets_areRealListItems();
    void figure_hasTitleDescriptionAndCaption();
    void figure_withoutPicture_isReplacedByItsText_data();
    void figure_withoutPicture_isReplacedByItsText();
    void figure_largerThanThePage_isShrunk();
    void logo_ofUnknownKind_isLeftOut();
    void alert_isStyledAndKeepsItsText();
    void notice_standsOnEveryPageStyle();
    void notice_empty_isAbsent();
    void footer_countsPages();
    void spaces_areKept_data();
    void spaces_areKept();

private:
    QString write(const Report &report, const FigurePainter &paint = paintSample);
    QByteArray contentOf(std::vector<Block> blocks)
    {
        return partOf(write(reportWith(std::move(blocks))), u"content.xml"_s);
    }

    QTemporaryDir m_folder;
    int m_fileCount = 0;
};

void tst_OdtReport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_folder.isValid());
}

QString tst_OdtReport::write(const Report &report, const FigurePainter &paint)
{
    const QString path = m_folder.filePath(u"%1.odt"_s.arg(++m_fileCount));
    const Result<> written = writeOdt(report, paint, path);
    return written ? path : QString();
}

void tst_OdtReport::headings_keepLevelsAndOrder()
{
    const QStringList headings = headingsOf(partOf(write(richReport()), u"content.xml"_s));
    QCOMPARE(headings.size(), 17);
    QCOMPARE(headings.mid(0, 7),
             (QStringList{u"1 L’essentiel de l’année"_s, u"2 À retenir"_s, u"2 Difficultés"_s,
                          u"2 Ce qui a changé depuis le COPIL du 7\u00A0avril\u00A02022"_s,
                          u"1 Axe 1 – Accès aux soins et parcours"_s, u"2 Notes de la période"_s,
                          u"3 Action 1.1"_s}));
    QCOMPARE(headings.last(), u"1 Annexe : textes & <balises> « difficiles »"_s);
}

void tst_OdtReport::heading_blank_isLeftOut()
{
    Report report = reportWith({Heading{2, u" \n "_s}, Heading{3, u"Titre"_s}});
    report.sections.front().title.clear();
    QCOMPARE(headingsOf(partOf(write(report), u"content.xml"_s)), QStringList{u"3 Titre"_s});
}

void tst_OdtReport::section_startsPage_onlyWhenAsked()
{
    Report report = reportWith({});
    report.sections = {{u"A"_s, true, {}}, {u"B"_s, true, {}}, {u"C"_s, false, {}}};
    const QByteArray content = partOf(write(report), u"content.xml"_s);
    const QStringList styles = attributesOf(content, u"text:h", u"text:style-name"_s);
    QCOMPARE(styles.size(), 3);
    QCOMPARE(styles[2], u"Heading_20_1"_s);
    const QStringList names = attributesOf(content, u"style:style", u"style:name"_s);
    QVERIFY(names.contains(styles[0]));
    QVERIFY(names.contains(styles[1]));
    QCOMPARE(attributesOf(content, u"style:style", u"style:parent-style-name"_s)
                 .count(u"Heading_20_1"_s),
             2);
    QCOMPARE(
        attributesOf(content, u"style:paragraph-properties", u"fo:break-before"_s).count(u"page"_s),
        2);
}

void tst_OdtReport::styles_haveNamesOfWordProcessors()
{
    const QByteArray styles = partOf(write(richReport()), u"styles.xml"_s);
    const QStringList names = attributesOf(styles, u"style:style", u"style:display-name"_s);
    for (const QString &name :
         {u"Title"_s, u"Heading 1"_s, u"Heading 2"_s, u"Heading 3"_s, u"Text body"_s, u"List 1"_s,
          u"Table Heading"_s, u"Table Contents"_s, u"Caption"_s, u"Header"_s, u"Footer"_s,
          u"Lead paragraph"_s, u"Small print"_s, u"Key figure"_s, u"Alert"_s})
        QCOMPARE(names.count(name), 1);
    QCOMPARE(attributesOf(styles, u"style:style", u"style:default-outline-level"_s)
                 .filter(QRegularExpression(u"[0-9]"_s)),
             (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    const QStringList pages = attributesOf(styles, u"style:master-page", u"style:display-name"_s);
    QCOMPARE(pages, (QStringList{u"First Page"_s, u"Standard"_s}));
}

void tst_OdtReport::styles_everyNameUsedIsDefined()
{
    const QString path = write(richReport());
    const QByteArray content = partOf(path, u"content.xml"_s);
    const QByteArray styles = partOf(path, u"styles.xml"_s);
    QStringList defined = attributesOf(styles, u"style:style", u"style:name"_s)
        + attributesOf(content, u"style:style", u"style:name"_s);
    for (const QStringView element : {u"text:p", u"text:h", u"text:span"}) {
        for (const QString &name : attributesOf(content, element, u"text:style-name"_s)
                 + attributesOf(styles, element, u"text:style-name"_s))
            QVERIFY2(defined.contains(name), qPrintable(name));
    }
    for (const QString &name : attributesOf(content, u"style:style", u"style:parent-style-name"_s))
        QVERIFY2(name == u"-"_s || defined.contains(name), qPrintable(name));
    for (const QString &name : attributesOf(content, u"text:list", u"text:style-name"_s))
        QCOMPARE(name, u"List_20_1"_s);
    QCOMPARE(attributesOf(styles, u"text:list-style", u"style:name"_s),
             QStringList{u"List_20_1"_s});
}

void tst_OdtReport::table_headerRowRepeatsAndRowsStayWhole()
{
    const QByteArray content =
        contentOf({Table{u"Actions"_s,
                         {{u"Action"_s}, {u"Budget"_s, CellAlignment::End, 1.0}},
                         {{{{{u"Un"_s}}, {{u"12 €"_s}}}}}}});
    const QStringList headers = textsOf(content, u"table:table-header-rows");
    QCOMPARE(headers, QStringList{u"ActionBudget"_s});
    QCOMPARE(attributesOf(content, u"table:table-row", u"table:style-name"_s).size(), 2);
    const QStringList keeps =
        attributesOf(content, u"style:table-row-properties", u"fo:keep-together"_s);
    QVERIFY(!keeps.isEmpty());
    QCOMPARE(keeps.count(u"always"_s), keeps.size());
    QVERIFY(attributesOf(content, u"style:paragraph-properties", u"fo:text-align"_s)
                .contains(u"end"_s));
}

void tst_OdtReport::sideBySide_headings_doNotTieTheTableToWhatFollows()
{
    const QByteArray content =
        contentOf({SideBySide{{{Heading{2, u"À retenir"_s}}, {Heading{2, u"Difficultés"_s}}}}});
    QVERIFY(attributesOf(content, u"style:paragraph-properties", u"fo:keep-with-next"_s)
                .contains(u"auto"_s));
    QVERIFY(!attributesOf(content, u"text:h", u"text:style-name"_s).contains(u"Heading_20_2"_s));
}

void tst_OdtReport::table_groupRow_spansEveryColumn()
{
    const QString path = write(
        reportWith({Table{u"Actions"_s,
                          {{u"A"_s}, {u"B"_s}, {u"C"_s}},
                          {{{{{u"Groupe"_s}}}, true}, {{{{u"1"_s}}, {{u"2"_s}}, {{u"3"_s}}}}}}}));
    const QByteArray content = partOf(path, u"content.xml"_s);
    const QStringList spans =
        attributesOf(content, u"table:table-cell", u"table:number-columns-spanned"_s);
    QCOMPARE(spans.count(u"3"_s), 1);
    QCOMPARE(spans.size(), 7);
    QCOMPARE(attributesOf(content, u"table:covered-table-cell", u"x"_s).size(), 2);
    QVERIFY(partOf(path, u"settings.xml"_s).contains("\"TableRowKeep\""));
    QVERIFY(attributesOf(content, u"text:p", u"text:style-name"_s).contains(u"Table_20_group"_s));
}

void tst_OdtReport::table_columns_shareTheWidthByWeight()
{
    const QByteArray content = contentOf({Table{u"T"_s,
                                                {{u"A"_s, CellAlignment::Start, 3.0},
                                                 {u"B"_s, CellAlignment::Start, 1.0},
                                                 {u"C"_s, CellAlignment::Start, 0.0}},
                                                {}}});
    QCOMPARE(attributesOf(content, u"style:table-column-properties", u"style:column-width"_s),
             (QStringList{u"4.1102in"_s, u"1.3701in"_s, u"1.3701in"_s}));
}

void tst_OdtReport::table_names_areUniqueAndTitled()
{
    const Table table{u"Axe 1. Accès <aux> soins"_s, {{u"A"_s}}, {}};
    const QByteArray content = contentOf({table, table, KeyFigureBand{{{u"42"_s, u"actions"_s}}}});
    QCOMPARE(
        attributesOf(content, u"table:table", u"table:name"_s),
        (QStringList{u"Axe 1 Accès aux soins"_s, u"Axe 1 Accès aux soins 2"_s, u"Key figures"_s}));
    QCOMPARE(textsOf(content, u"table:title"),
             (QStringList{table.title, table.title, u"Key figures"_s}));
}

void tst_OdtReport::table_withoutColumnTitles_hasNoHeaderRow()
{
    const QByteArray content = contentOf({Table{u"T"_s, {{}, {}}, {{{{{u"a"_s}}, {{u"b"_s}}}}}}});
    QVERIFY(textsOf(content, u"table:table-header-rows").isEmpty());
    QCOMPARE(textsOf(content, u"table:table-row"), QStringList{u"ab"_s});
}

void tst_OdtReport::subAction_standsUnderItsAction()
{
    const QByteArray content = contentOf({Table{u"T"_s,
                                                {{u"N"_s, CellAlignment::End, 1.0}, {u"Action"_s}},
                                                {{{{{u"1"_s}}, {{u"Sous-action"_s}}}, false, 2}}}});
    const QStringList margins =
        attributesOf(content, u"style:paragraph-properties", u"fo:margin-left"_s);
    QCOMPARE(margins.count(u"0.3150in"_s), 1); // 8 mm
    const qsizetype style = margins.indexOf(u"0.3150in"_s);
    QStringList named;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.qualifiedName() == u"style:style"
            && xml.attributes().value(u"style:family"_s) == u"paragraph")
            named += xml.attributes().value(u"style:name"_s).toString();
    }
    const QStringList used = attributesOf(content, u"text:p", u"text:style-name"_s);
    QCOMPARE(textsOf(content, u"text:p").value(used.indexOf(named.value(style))), u"Sous-action"_s);
}

void tst_OdtReport::bullets_areRealListItems()
{
    const QByteArray content =
        contentOf({BulletList{{{{u"Un"_s}}, {{u" "_s}}, {{u"Deux"_s}, {u" fois"_s}}}}});
    QCOMPARE(textsOf(content, u"text:list-item"), (QStringList{u"Un"_s, u"Deux fois"_s}));
    QCOMPARE(attributesOf(content, u"text:list", u"text:style-name"_s),
             QStringList{u"List_20_1"_s});
}

void tst_OdtReport::figure_hasTitleDescriptionAndCaption()
{
    const QByteArray content = contentOf({Figure{u"Avancement"_s, u"5 actions sur 7"_s, {}}});
    QCOMPARE(textsOf(content, u"svg:title"), QStringList{u"Avancement"_s});
    QCOMPARE(textsOf(content, u"svg:desc"), QStringList{u"5 actions sur 7"_s});
    QCOMPARE(attributesOf(content, u"draw:frame", u"text:anchor-type"_s),
             QStringList{u"as-char"_s});
    QCOMPARE(attributesOf(content, u"draw:image", u"xlink:href"_s),
             QStringList{u"Pictures/1.png"_s});
    const QStringList styles = attributesOf(content, u"text:p", u"text:style-name"_s);
    QCOMPARE(textsOf(content, u"text:p").value(styles.indexOf(u"Caption"_s)), u"Avancement"_s);
}

void tst_OdtReport::figure_withoutPicture_isReplacedByItsText_data()
{
    QTest::addColumn<FigurePicture>("picture");
    QTest::newRow("nothing") << FigurePicture();
    QTest::newRow("not a picture") << FigurePicture{"hello", 10.0, 10.0};
    QTest::newRow("no size") << FigurePicture{paintSample({}).png, 0.0, 10.0};
    QTest::newRow("cut short") << FigurePicture{paintSample({}).png.left(12), 10.0, 10.0};
}

void tst_OdtReport::figure_withoutPicture_isReplacedByItsText()
{
    QFETCH(FigurePicture, picture);
    const QString path = write(reportWith({Figure{u"Avancement"_s, u"5 actions sur 7"_s, {}}}),
                               [&picture](const Figure &) { return picture; });
    const QByteArray content = partOf(path, u"content.xml"_s);
    QVERIFY(attributesOf(content, u"draw:frame", u"draw:name"_s).isEmpty());
    QVERIFY(textsOf(content, u"text:p").contains(u"5 actions sur 7"_s));
}

void tst_OdtReport::figure_largerThanThePage_isShrunk()
{
    const QString path =
        write(reportWith({Figure{u"Gantt"_s, u"texte"_s, {}}}), [](const Figure &f) {
            return FigurePicture{paintSample(f).png, 348.0, 100.0};
        });
    const QByteArray content = partOf(path, u"content.xml"_s);
    QCOMPARE(attributesOf(content, u"draw:frame", u"svg:width"_s), QStringList{u"6.8504in"_s});
    QCOMPARE(attributesOf(content, u"draw:frame", u"svg:height"_s), QStringList{u"1.9685in"_s});
}

void tst_OdtReport::logo_ofUnknownKind_isLeftOut()
{
    Report report = reportWith({});
    report.logos = {"GIF89a", QByteArray(), "<svg xmlns='http://www.w3.org/2000/svg'/>",
                    "<svg xmlns='http://www.w3.org/2000/svg' width='30mm' height='10mm'/>"};
    const QString path = write(report);
    const QByteArray content = partOf(path, u"content.xml"_s);
    QCOMPARE(attributesOf(content, u"draw:image", u"xlink:href"_s),
             QStringList{u"Pictures/1.svg"_s});
    QCOMPARE(partOf(path, u"Pictures/1.svg"_s), report.logos.back());
    QCOMPARE(textsOf(content, u"svg:desc"), QStringList{u"Logo"_s});
}

void tst_OdtReport::alert_isStyledAndKeepsItsText()
{
    const QByteArray content = contentOf({Paragraph{
        {{u"Maison des internes"_s, RunStyle::Alert}, {u" : retard"_s}}, ParagraphStyle::Body}});
    QCOMPARE(attributesOf(content, u"text:span", u"text:style-name"_s), QStringList{u"Alert"_s});
    QCOMPARE(textsOf(content, u"text:span"), QStringList{u"Maison des internes"_s});
    QVERIFY(textsOf(content, u"text:p").contains(u"Maison des internes : retard"_s));
}

void tst_OdtReport::notice_standsOnEveryPageStyle()
{
    Report report = reportWith({});
    report.notice = u"Données de démonstration : suivi fictif"_s;
    const QStringList footers = textsOf(partOf(write(report), u"styles.xml"_s), u"style:footer");
    QCOMPARE(footers.size(), 2);
    for (const QString &footer : footers)
        QVERIFY2(footer.startsWith(report.notice), qPrintable(footer));
}

void tst_OdtReport::notice_empty_isAbsent()
{
    const QByteArray styles = partOf(write(reportWith({})), u"styles.xml"_s);
    QVERIFY(!attributesOf(styles, u"text:p", u"text:style-name"_s).contains(u"Notice"_s));
}

void tst_OdtReport::footer_countsPages()
{
    const QByteArray styles = partOf(write(reportWith({})), u"styles.xml"_s);
    QCOMPARE(attributesOf(styles, u"text:page-number", u"text:select-page"_s),
             QStringList{u"current"_s});
    QCOMPARE(attributesOf(styles, u"text:page-count", u"style:num-format"_s), QStringList{u"1"_s});
    QCOMPARE(textsOf(styles, u"style:footer"),
             QStringList{u"Agglomération d’Agen\t1\u00A0/\u00A01"_s});
    QCOMPARE(textsOf(styles, u"style:header"), QStringList{u"Bilan\tContrat local de santé"_s});
}

void tst_OdtReport::spaces_areKept_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("spaceElements");
    QTest::newRow("between words") << u"un mot"_s << u""_s << 0;
    QTest::newRow("leading") << u" un"_s << u""_s << 1;
    QTest::newRow("trailing") << u"un "_s << u""_s << 1;
    QTest::newRow("repeated") << u"un   deux"_s << u""_s << 3;
    QTest::newRow("at the edge of a run") << u"un "_s << u"deux"_s << 0;
    QTest::newRow("across runs") << u"un "_s << u" deux"_s << 2;
    QTest::newRow("after a line break") << u"un\n deux"_s << u""_s << 1;
    QTest::newRow("no-break") << u"12\u00A0\u202F€"_s << u""_s << 0;
}

void tst_OdtReport::spaces_areKept()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, spaceElements);
    const QByteArray content =
        contentOf({Paragraph{{{first, RunStyle::Strong}, {second}}, ParagraphStyle::Body}});
    QCOMPARE(textsOf(content, u"text:p").last(), first + second);
    QCOMPARE(textsOf(content, u"text:s").size(), spaceElements);
}

QTEST_GUILESS_MAIN(tst_OdtReport)
#include "tst_OdtReport.moc"
