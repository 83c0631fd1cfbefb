#include "core/reports/progress/ReviewWords.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_ReviewWords final : public QObject
{
    Q_OBJECT

private slots:
    void confidenceSign_ofTwoSigns_isNotParted();
    void confidenceText_keepsTheSignWithItsWords();
    void confidenceText_unknown_isEmpty();
    void delay_keepsTheFlagWithItsWords();
};

void tst_ReviewWords::confidenceSign_ofTwoSigns_isNotParted()
{
    QCOMPARE(confidenceSign(Confidence::Secured), u"☀"_s);
    QCOMPARE(confidenceSign(Confidence::Attainable), u"☀\u2060☁"_s);
    QCOMPARE(confidenceSign(Confidence::SupportNeeded), u"☁"_s);
    QCOMPARE(confidenceSign(Confidence::Compromised), u"☁\u2060⚡"_s);
}

void tst_ReviewWords::confidenceText_keepsTheSignWithItsWords()
{
    QCOMPARE(confidenceText(Confidence::Attainable), u"☀\u2060☁\u00A0Objectives attainable"_s);
}

void tst_ReviewWords::confidenceText_unknown_isEmpty()
{
    QCOMPARE(confidenceText(Confidence::Unknown), QString());
    QCOMPARE(confidenceText(std::nullopt), QString());
}

void tst_ReviewWords::delay_keepsTheFlagWithItsWords()
{
    Lateness lateness;
    lateness.daysOverdue = 41;
    QCOMPARE(delayText(lateness), u"⚑\u00A0late by 41 days"_s);
}

QTEST_GUILESS_MAIN(tst_ReviewWords)
#include "tst_ReviewWords.moc"
