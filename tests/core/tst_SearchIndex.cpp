#include "core/search/FoldedWords.h"
#include "core/search/SearchEntries.h"
#include "core/search/SearchIndex.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_SearchIndex final : public QObject
{
    Q_OBJECT

private slots:
    void foldedWords_ofFrenchText_data();
    void foldedWords_ofFrenchText();
    void find_data();
    void find();
    void find_ranksTitlesBeforeContexts();
    void find_moreThanAsked_keepsTheBest();
    void find_entriesFromOutside_areFoundToo();
    void find_marksWhatMatched_data();
    void find_marksWhatMatched();
    void searchEntries_ofAPlan_placesEachInALine();
    void searchEntries_ofPlans_nameTheirTerm();
};

namespace {

/// A plan with one of everything.
PlanContents smallContents()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Faciliter l’accès aux soins"_s);
    const NodeId objective = plan.node(u"1.1"_s, u"Soutenir l’installation"_s, axis);
    const ActionId house =
        plan.action(u"1.1.1"_s, u"Créer une « Maison des internes »"_s, objective);
    plan.subAction({}, u"Étudier\nle bâtiment"_s, house);
    plan.action(u"1.1.2"_s, u"Soins dentaires en EHPAD"_s, objective);
    const OrganizationId hospital = plan.organization(u"Centre hospitalier"_s, u"CHD"_s);
    plan.contents.organizations.front().kind = u"health_facility"_s;
    Contact contact;
    contact.id = ContactId(u"c"_s);
    contact.name = u"Anaïs Lefèvre"_s;
    contact.function = u"Directrice"_s;
    contact.organization = hospital;
    plan.contents.contacts.push_back(contact);
    Committee committee;
    committee.id = CommitteeId(u"k"_s);
    committee.name = u"Comité de pilotage"_s;
    plan.contents.committees.push_back(committee);
    const MeetingId meeting = plan.meeting({}, QDate(2024, 4, 1));
    plan.contents.meetings.front().committee = committee.id;
    plan.decision(meeting, u"COPIL-2024-1/3"_s, u"Financer la maison"_s);
    plan.edit(plan.indicator(u"Internes logés"_s, u"lits"_s)).action = house;
    plan.indicator(u"Médecins"_s, u"pour 100 000"_s);
    return plan.contents;
}

SearchIndex smallIndex()
{
    return SearchIndex(searchEntries(smallContents(), QLocale(QLocale::French)));
}

QStringList titlesOf(const std::vector<SearchHit> &hits)
{
    QStringList titles;
    for (const SearchHit &hit : hits)
        titles << hit.entry.title;
    return titles;
}

/// The text with what matched between brackets.
QString marked(const QString &text, const std::vector<TextRange> &ranges)
{
    QString shown;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        shown += text.sliced(at, range.start - at) + u'[' + text.sliced(range.start, range.length)
            + u']';
        at = range.start + range.length;
    }
    return shown + text.sliced(at);
}

SearchEntry entry(const QString &title, const QString &context = {}, const QString &code = {})
{
    return {SearchKind::Command, title, code, title, context};
}

} // namespace

void tst_SearchIndex::foldedWords_ofFrenchText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("apostrophe") << u"L’accès aux SOINS"_s << u"l|acces|aux|soins"_s;
    QTest::newRow("code") << u"1.1.3. Fin."_s << u"1.1.3|fin"_s;
    QTest::newRow("number of a decision") << u"COPIL-2024-1/3"_s << u"copil|2024|1|3"_s;
    QTest::newRow("ligature") << u"œuvre"_s << u"oeuvre"_s;
    QTest::newRow("combining accent") << u"e\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("no-break space") << u"« Été\u00A0»"_s << u"ete"_s;
    QTest::newRow("soft hyphen") << u"mai\u00ADson"_s << u"maison"_s;
    QTest::newRow("nothing") << u" – … "_s << u""_s;
}

void tst_SearchIndex::foldedWords_ofFrenchText()
{
    QFETCH(QString, text);
    QStringList words;
    for (const FoldedWord &word : foldedWords(text))
        words << word.text;
    QTEST(words.join(u'|'), "words");
}

void tst_SearchIndex::find_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("punctuation only") << u"«"_s << QStringList();
    QTest::newRow("case, accents")
        << u"CREER"_s << QStringList{u"Créer une « Maison des internes »"_s, u"Internes logés"_s};
    QTest::newRow("any order") << u"inter mais"_s
                               << QStringList{u"Créer une « Maison des internes »"_s,
                                              u"Internes logés"_s};
    QTest::newRow("inside a word is not found") << u"aison"_s << QStringList();
    QTest::newRow("code") << u"1.1.2"_s << QStringList{u"Soins dentaires en EHPAD"_s};
    QTest::newRow("node and what is under it")
        << u"1.1"_s
        << QStringList{u"Soutenir l’installation"_s, u"Créer une « Maison des internes »"_s,
                       u"Soins dentaires en EHPAD"_s, u"Étudier le bâtiment"_s,
                       u"Internes logés"_s};
    QTest::newRow("short name") << u"chd"_s
                                << QStringList{u"Centre hospitalier"_s, u"Anaïs Lefèvre"_s};
    QTest::newRow("contact") << u"lefevre"_s << QStringList{u"Anaïs Lefèvre"_s};
    QTest::newRow("meeting by day")
        << u"avril 2024"_s << QStringList{u"Comité de pilotage"_s, u"Financer la maison"_s};
    QTest::newRow("decision by number") << u"copil-2024"_s << QStringList{u"Financer la maison"_s};
    QTest::newRow("one word missing") << u"maison zzz"_s << QStringList();
}

void tst_SearchIndex::find()
{
    QFETCH(QString, typed);
    QTEST(titlesOf(smallIndex().find(typed, 10)), "titles");
}

void tst_SearchIndex::find_ranksTitlesBeforeContexts()
{
    const SearchIndex index({entry(u"Autre"_s, u"soins"_s), entry(u"Accès aux soins"_s),
                             entry(u"Soins dentaires"_s), entry(u"Lits"_s, {}, u"soins"_s),
                             entry(u"Soins"_s), entry(u"Les soins"_s)});
    QCOMPARE(titlesOf(index.find(u"soins"_s, 10)),
             (QStringList{u"Lits"_s, u"Soins"_s, u"Soins dentaires"_s, u"Accès aux soins"_s,
                          u"Les soins"_s, u"Autre"_s}));
}

void tst_SearchIndex::find_moreThanAsked_keepsTheBest()
{
    std::vector<SearchEntry> entries(20, entry(u"Les soins"_s));
    entries.push_back(entry(u"Soins"_s));
    const SearchIndex index(entries);
    QCOMPARE(titlesOf(index.find(u"soin"_s, 2)), (QStringList{u"Soins"_s, u"Les soins"_s}));
    QVERIFY(index.find(u"soin"_s, 0).empty());
    QVERIFY(SearchIndex().find(u"soin"_s, 5).empty());
}

void tst_SearchIndex::find_entriesFromOutside_areFoundToo()
{
    std::vector<SearchEntry> entries = searchEntries(smallContents(), QLocale(QLocale::French));
    entries.push_back({SearchKind::Command, u"print"_s, {}, u"Imprimer"_s, u"Ctrl+P"_s});
    const std::vector<SearchHit> hits = SearchIndex(std::move(entries)).find(u"impr"_s, 5);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().entry.kind, SearchKind::Command);
    QCOMPARE(hits.front().entry.id, u"print"_s);
}

void tst_SearchIndex::find_marksWhatMatched_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("start of a word")
        << u"L’accès aux soins"_s << u"acc"_s << u"L’[acc]ès aux soins"_s;
    QTest::newRow("two words") << u"Accès aux soins"_s << u"so acce"_s << u"[Accè]s aux [so]ins"_s;
    QTest::newRow("each occurrence") << u"Soins et soin"_s << u"soin"_s << u"[Soin]s et [soin]"_s;
    QTest::newRow("longest of two") << u"Soins"_s << u"s soi"_s << u"[Soi]ns"_s;
    QTest::newRow("half a ligature") << u"Œuvre"_s << u"o"_s << u"[Œ]uvre"_s;
    QTest::newRow("combining accent") << u"e\u0301te\u0301"_s << u"ete"_s << u"[e\u0301te\u0301]"_s;
    QTest::newRow("points") << u"1.1.3 bis"_s << u"1.1"_s << u"[1.1].3 bis"_s;
}

void tst_SearchIndex::find_marksWhatMatched()
{
    QFETCH(QString, title);
    QFETCH(QString, typed);
    const std::vector<SearchHit> hits = SearchIndex({entry(title, title, title)}).find(typed, 1);
    QCOMPARE(hits.size(), size_t(1));
    QTEST(marked(title, hits.front().inTitle), "shown");
    QTEST(marked(title, hits.front().inContext), "shown");
    QTEST(marked(title, hits.front().inCode), "shown");
}

void tst_SearchIndex::searchEntries_ofAPlan_placesEachInALine()
{
    QStringList lines;
    for (const SearchEntry &found : searchEntries(smallContents(), QLocale(QLocale::French)))
        lines << QStringList{found.code, found.title, found.context}.join(u" | "_s);
    QCOMPARE(lines,
             u"1 | Faciliter l’accès aux soins | Axe 1\n"
             "1.1 | Soutenir l’installation | Axe 1 › Objectif 1.1\n"
             "1.1.1 | Créer une « Maison des internes » | Axe 1 › Objectif 1.1\n"
             " | Étudier le bâtiment | Axe 1 › Objectif 1.1 › 1.1.1\n"
             "1.1.2 | Soins dentaires en EHPAD | Axe 1 › Objectif 1.1\n"
             " | Centre hospitalier | CHD · Health facility\n"
             " | Anaïs Lefèvre | Directrice · CHD\n"
             " | Comité de pilotage | 1er avril 2024\n"
             "COPIL-2024-1/3 | Financer la maison | Comité de pilotage · 1er avril 2024\n"
             " | Internes logés | 1.1.1 · Créer une « Maison des internes »\n"
             " | Médecins | Agglomération d'Agen"_s.split(u'\n'));
}

void tst_SearchIndex::searchEntries_ofPlans_nameTheirTerm()
{
    Plan plan;
    plan.id = PlanId(u"p"_s);
    plan.title = u"Contrat"_s;
    plan.kind = PlanKind::Cls;
    plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    const std::vector<Plan> plans{plan};
    const std::vector<SearchEntry> entries = searchEntries(plans, QLocale(QLocale::French));
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().kind, SearchKind::Plan);
    QVERIFY2(entries.front().context.endsWith(u" · 2019 – 2024"_s),
             qPrintable(entries.front().context));
}

QTEST_APPLESS_MAIN(tst_SearchIndex)
#include "tst_SearchIndex.moc"
