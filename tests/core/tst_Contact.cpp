#include "core/domain/Organization.h"

#include <QTest>

using namespace passerelle;

Q_DECLARE_METATYPE(passerelle::MandateState)

class tst_Contact final : public QObject
{
    Q_OBJECT

private slots:
    void mandateOn_aDay_data();
    void mandateOn_aDay();
};

void tst_Contact::mandateOn_aDay_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<MandateState>("state");
    const QDate day(2024, 3, 15);
    QTest::newRow("no dates") << QDate() << QDate() << MandateState::InOffice;
    QTest::newRow("first day") << day << QDate() << MandateState::InOffice;
    QTest::newRow("last day") << QDate() << day << MandateState::InOffice;
    QTest::newRow("begins tomorrow") << day.addDays(1) << QDate() << MandateState::ToCome;
    QTest::newRow("ended yesterday") << QDate() << day.addDays(-1) << MandateState::Over;
    QTest::newRow("within") << day.addYears(-1) << day.addYears(1) << MandateState::InOffice;
}

void tst_Contact::mandateOn_aDay()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    Contact contact;
    contact.mandate = {start, end};
    QTEST(mandateOn(contact, QDate(2024, 3, 15)), "state");
}

QTEST_APPLESS_MAIN(tst_Contact)
#include "tst_Contact.moc"
