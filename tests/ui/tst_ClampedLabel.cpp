#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ClampedText.h"

#include <QTest>
#include <QTextLayout>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Renforcer les environnements favorables à la santé de tous"_s;

} // namespace

class tst_ClampedLabel final : public QObject
{
    Q_OBJECT

private slots:
    void text_thatFits_staysOnItsLines();
    void text_thatDoesNotFit_isElidedAndToldWhole();
    void text_withoutLimit_takesTheLinesItNeeds();
    void spacesThatHold_areNoPlaceToBreak();
    void wordWiderThanTheLine_hasALineOfItsOwn();
    void lines_areThoseOfALayout();
    void askedAgain_followsTextFontAndWidth();
};

void tst_ClampedLabel::text_thatFits_staysOnItsLines()
{
    ClampedLabel label(2);
    label.setWords(sentence);
    label.resize(label.fontMetrics().horizontalAdvance(sentence) + 20, 100);
    QCOMPARE(label.heightForWidth(label.width()), label.fontMetrics().lineSpacing());
    QVERIFY(label.toolTip().isEmpty());
}

void tst_ClampedLabel::text_thatDoesNotFit_isElidedAndToldWhole()
{
    ClampedLabel label(2);
    label.setWords(sentence);
    const int narrow = label.fontMetrics().horizontalAdvance(sentence) / 3;
    label.resize(narrow, 100);
    QCOMPARE(label.heightForWidth(narrow), 2 * label.fontMetrics().lineSpacing());
    label.show();
    QTRY_COMPARE(label.toolTip(), sentence);
    QVERIFY(ClampedTextCache().clamped(sentence, label.font(), narrow, 2).text.endsWith(u'…'));
    QCOMPARE(label.text(), sentence); // what screen readers read
}

void tst_ClampedLabel::text_withoutLimit_takesTheLinesItNeeds()
{
    const QFont font;
    const auto [lines, isWhole] = ClampedTextCache().clamped(
        sentence, font, QFontMetrics(font).horizontalAdvance(sentence) / 3, 0);
    QVERIFY(isWhole);
    QVERIFY(lines.count(u'\n') >= 2);
    QCOMPARE(lines.simplified(), sentence);
}

void tst_ClampedLabel::spacesThatHold_areNoPlaceToBreak()
{
    const QFont font;
    const QString held = u"Atelier «\u00A0santé\u00A0»"_s;
    const int narrow = QFontMetrics(font).horizontalAdvance(u"Atelier «\u00A0san"_s);
    QCOMPARE(ClampedTextCache().clamped(held, font, narrow, 0).text,
             u"Atelier\n«\u00A0santé\u00A0»"_s);
}

void tst_ClampedLabel::wordWiderThanTheLine_hasALineOfItsOwn()
{
    const QFont font;
    const int narrow = QFontMetrics(font).horizontalAdvance(u"la santé"_s);
    QCOMPARE(ClampedTextCache()
                 .clamped(u"la santé environnementale et la forme"_s, font, narrow, 0)
                 .text,
             u"la santé\nenvironnementale\net la\nforme"_s);
}

void tst_ClampedLabel::lines_areThoseOfALayout()
{
    // Qt's own layout, which takes the letters anew for each width. (It leaves a sign alone at the
    // start of a line, were there a breaking space before it; not we.)
    const QFont font;
    for (const QString &text :
         {sentence, u"Conclure avec la CPAM (47)  et « La Candélie », l’ARS\u00A0: 1/2-3 jours"_s})
        for (int width = 60; width < 500; width += 7) {
            QTextLayout layout(text, font);
            QStringList lines;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                lines << text.mid(line.textStart(), line.textLength()).trimmed();
            }
            layout.endLayout();
            QCOMPARE(ClampedTextCache().clamped(text, font, width, 0).text, lines.join(u'\n'));
        }
}

void tst_ClampedLabel::askedAgain_followsTextFontAndWidth()
{
    ClampedLabel label(2);
    label.setWords(sentence);
    const int wide = label.fontMetrics().horizontalAdvance(sentence) + 20;
    const int oneLine = label.heightForWidth(wide);
    QVERIFY(label.heightForWidth(wide / 2) > oneLine);
    QCOMPARE(label.heightForWidth(wide), oneLine);
    QFont larger = label.font();
    larger.setPixelSize(2 * label.fontInfo().pixelSize());
    label.setFont(larger);
    QVERIFY(label.heightForWidth(wide) > 2 * oneLine);
    label.setWords(u"Santé"_s);
    QVERIFY(label.heightForWidth(wide) < 3 * oneLine);
}

QTEST_MAIN(tst_ClampedLabel)
#include "tst_ClampedLabel.moc"
