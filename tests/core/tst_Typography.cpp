#include "core/reports/Typography.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class tst_Typography final : public QObject
{
    Q_OBJECT

private slots:
    void typeset_french_data();
    void typeset_french();
    void typeset_twice_changesNothingMore_data();
    void typeset_twice_changesNothingMore();
    void typeset_english_leavesSpacingAlone();
    void typeset_english_keepsQuotesWithTheirWords();
    void withWholeDates_gluesDates_data();
    void withWholeDates_gluesDates();
    void typeset_report_reachesEveryText();
};

void tst_Typography::typeset_french_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", u""_s, u""_s);
    row("question", u"Quand ?"_s, u"Quand\u202F?"_s);
    row("exclamations", u"Bravo !!"_s, u"Bravo\u202F!!"_s);
    row("semicolon", u"un ; deux"_s, u"un\u202F; deux"_s);
    row("colon", u"Lieu : Agen"_s, u"Lieu\u00A0: Agen"_s);
    row("colon first in a run", u" : Agen"_s, u"\u00A0: Agen"_s);
    row("no space stood", u"EHPAD: dentaires, quoi?"_s, u"EHPAD: dentaires, quoi?"_s);
    row("hour", u"à 14:30"_s, u"à 14:30"_s);
    row("quotes", u"la « Maison » ici"_s, u"la «\u00A0Maison\u00A0» ici"_s);
    row("tight quotes", u"la «Maison» ici"_s, u"la «\u00A0Maison\u00A0» ici"_s);
    row("set quotes", u"«\u00A0Maison\u00A0»"_s, u"«\u00A0Maison\u00A0»"_s);
    row("narrow quotes", u"«\u202FMaison\u202F»"_s, u"«\u202FMaison\u202F»"_s);
    row("two quotes", u"« un » et « deux » !"_s,
        u"«\u00A0un\u00A0» et «\u00A0deux\u00A0»\u202F!"_s);
    row("straight quotes", u"le plan \"Santé 79\" ici"_s, u"le plan «\u00A0Santé 79\u00A0» ici"_s);
    row("inches", u"un écran de 24\""_s, u"un écran de 24\""_s);
    row("below zero", u"-12 et (-3)"_s, u"−12 et (−3)"_s);
    row("hyphens", u"2018-2024, Lot-et-Garonne"_s, u"2018-2024, Lot-et-Garonne"_s);
    row("apostrophe", u"l'Agglomération d'Agen"_s, u"l’Agglomération d’Agen"_s);
    row("minutes", u"en 5'30"_s, u"en 5'30"_s);
    row("ellipsis", u"étudiants, délais..."_s, u"étudiants, délais…"_s);
    row("leader dots", u"Axe ...... 4"_s, u"Axe ...... 4"_s);
    row("first", u"le 1ᵉʳ janvier"_s, u"le 1er janvier"_s);
    row("percent", u"soit 78 % des actions"_s, u"soit 78\u00A0% des actions"_s);
    row("euros", u"12 € et 12 k€"_s, u"12\u00A0€ et 12\u00A0k€"_s);
    row("years", u"durée de 5 ans"_s, u"durée de 5\u00A0ans"_s);
    row("thousands", u"42 000 €"_s, u"42\u202F000\u00A0€"_s);
    row("millions", u"1 250 000 habitants"_s, u"1\u202F250\u202F000 habitants"_s);
    row("year then count", u"en 2019 200 élèves"_s, u"en 2019 200 élèves"_s);
    row("address", u"Voir : https://ars.fr/l'agenda?x=1...&y=: !"_s,
        u"Voir\u00A0: https://ars.fr/l'agenda?x=1...&y=:\u202F!"_s);
    row("www", u"www.grand-agen.fr/c'est"_s, u"www.grand-agen.fr/c'est"_s);
    row("e-mail", u"d'abord l'o'neill@agglo-agen.fr ?"_s,
        u"d’abord l'o'neill@agglo-agen.fr\u202F?"_s);
    row("line breaks", u"Un :\n• deux ;\n• trois"_s, u"Un\u00A0:\n• deux\u202F;\n• trois"_s);
}

void tst_Typography::typeset_french()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(typeset(text, french), expected);
}

void tst_Typography::typeset_twice_changesNothingMore_data()
{
    typeset_french_data();
}

void tst_Typography::typeset_twice_changesNothingMore()
{
    QFETCH(QString, text);
    const QString once = typeset(text, french);
    QCOMPARE(typeset(once, french), once);
}

void tst_Typography::typeset_english_leavesSpacingAlone()
{
    QCOMPARE(typeset(u"What's next : « this » ? 5 % ... 1er"_s, english),
             u"What’s next : «\u00A0this\u00A0» ? 5 % … 1er"_s);
}

void tst_Typography::typeset_english_keepsQuotesWithTheirWords()
{
    QCOMPARE(typeset(u"the « Maison » and «Club»"_s, english),
             u"the «\u00A0Maison\u00A0» and «Club»"_s);
}

void tst_Typography::withWholeDates_gluesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("short", u"sept. 2021 – juin 2024"_s, u"sept.\u00A02021 – juin\u00A02024"_s);
    row("day", u"le 3 décembre 2019,"_s, u"le 3\u00A0décembre\u00A02019,"_s);
    row("first", u"1ᵉʳ avr. 2020"_s, u"1ᵉʳ\u00A0avr.\u00A02020"_s);
    row("English", u"12 March 2023"_s, u"12\u00A0March\u00A02023"_s);
    row("no year", u"10 novembre"_s, u"10\u00A0novembre"_s);
    row("other words", u"13 marsouins, 5 maisons en 2019"_s, u"13 marsouins, 5 maisons en 2019"_s);
}

void tst_Typography::withWholeDates_gluesDates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withWholeDates(text), expected);
}

void tst_Typography::typeset_report_reachesEveryText()
{
    const QString raw = u"l'un ?"_s;
    const RichText rich{{raw, RunStyle::Plain}};
    Report report;
    report.locale = french;
    report.kind = report.planTitle = report.planTerm = report.territory = raw;
    report.periodText = report.dataDateText = report.notice = raw;
    report.coverLines = report.keywords = {raw};
    const ChartSeries series{raw, SeriesRole::Local, {1}};
    report.sections = {{raw,
                        true,
                        {Heading{2, raw}, Paragraph{rich}, BulletList{{rich}},
                         KeyFigureBand{{{raw, raw}}}, Table{raw, {{raw}}, {{{rich}}}},
                         Figure{raw, raw, StackedBarChart{{raw}, {raw}, {series}}},
                         Figure{raw, raw, StackedAreaChart{{QDate(2022, 1, 1)}, {series}}},
                         SideBySide{{{Heading{2, raw}, Paragraph{rich}, BulletList{{rich}}}}}}}};
    Report expected = report;
    typeset(report);
    const QString set = u"l’un\u202F?"_s;
    const RichText richSet{{set, RunStyle::Plain}};
    expected.kind = expected.planTitle = expected.planTerm = expected.territory = set;
    expected.periodText = expected.dataDateText = expected.notice = set;
    expected.coverLines = expected.keywords = {set};
    const ChartSeries seriesSet{set, SeriesRole::Local, {1}};
    expected.sections = {
        {set,
         true,
         {Heading{2, set}, Paragraph{richSet}, BulletList{{richSet}}, KeyFigureBand{{{set, set}}},
          Table{set, {{set}}, {{{richSet}}}},
          Figure{set, set, StackedBarChart{{set}, {set}, {seriesSet}}},
          Figure{set, set, StackedAreaChart{{QDate(2022, 1, 1)}, {seriesSet}}},
          SideBySide{{{Heading{2, set}, Paragraph{richSet}, BulletList{{richSet}}}}}}}};
    QCOMPARE(report, expected);
}

QTEST_APPLESS_MAIN(tst_Typography)
#include "tst_Typography.moc"
