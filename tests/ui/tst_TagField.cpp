#include "ui/widgets/TagField.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

/// What is taken for a name, and who decides when it could be several.
class tst_TagField final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ampersand_isShown();
    void signsAlone_nameNobody_data();
    void signsAlone_nameNobody();
    void nameInAnySpelling_isTaken();
    void nameOfSeveral_isTheOwnersToDecide();
    void nameOfSeveral_withoutNewNames_staysInTheLine();
    void completion_ofOneOfSeveral_isThatOne();
    void refusedName_staysWithItsProblem();
    void refusedName_corrected_isTaken();
    void leftName_isForgotten();

private:
    void enter(const QString &text);

    std::unique_ptr<TagField> m_field;
};

void tst_TagField::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_field = std::make_unique<TagField>();
    m_field->setChoices({{u"all"_s, u"Tout public"_s},
                         {u"ars"_s, u"ARS"_s, u"Agence régionale de santé"_s},
                         {u"agen"_s, u"MSP"_s, u"Maison de santé d’Agen"_s},
                         {u"boe"_s, u"MSP"_s, u"Maison de santé de Boé"_s}});
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->line()->setFocus();
}

void tst_TagField::enter(const QString &text)
{
    m_field->line()->setText(text);
    QTest::keyClick(m_field->line(), Qt::Key_Return);
}

void tst_TagField::signsAlone_nameNobody_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *signs : {"-", "?", "…", "- -"})
        QTest::newRow(signs) << QString::fromUtf8(signs);
}

void tst_TagField::signsAlone_nameNobody()
{
    QFETCH(QString, typed);
    const QSignalSpy made(m_field.get(), &TagField::newNameEntered);
    enter(typed);
    QCOMPARE(m_field->values(), QStringList());
    QCOMPARE(made.count(), 0);
    QCOMPARE(m_field->line()->text(), typed);
    QVERIFY(!m_field->problem().isEmpty());
}

void tst_TagField::nameInAnySpelling_isTaken()
{
    enter(u"agence RÉGIONALE de sante"_s);
    enter(u"tout-public"_s);
    QCOMPARE(m_field->values(), QStringList({u"ars"_s, u"all"_s}));
    QVERIFY(m_field->line()->text().isEmpty());
}

void tst_TagField::nameOfSeveral_isTheOwnersToDecide()
{
    const QSignalSpy made(m_field.get(), &TagField::newNameEntered);
    enter(u"MSP"_s);
    QCOMPARE(m_field->values(), QStringList());
    QCOMPARE(made.count(), 1);
    QCOMPARE(made.front().front().toString(), u"MSP"_s);
}

void tst_TagField::nameOfSeveral_withoutNewNames_staysInTheLine()
{
    m_field->setTakesNewNames(false);
    enter(u"MSP"_s);
    QCOMPARE(m_field->values(), QStringList());
    QCOMPARE(m_field->line()->text(), u"MSP"_s);
}

void tst_TagField::completion_ofOneOfSeveral_isThatOne()
{
    enter(u"Maison de santé de Boé (MSP)"_s);
    enter(u"Maison de santé d'Agen"_s);
    QCOMPARE(m_field->values(), QStringList({u"boe"_s, u"agen"_s}));
}

void tst_TagField::refusedName_staysWithItsProblem()
{
    connect(m_field.get(), &TagField::newNameEntered, m_field.get(),
            [this] { m_field->setProblem(u"Several are called so."_s); });
    enter(u"MSP"_s);
    QCOMPARE(m_field->line()->text(), u"MSP"_s);
    QCOMPARE(m_field->problem(), u"Several are called so."_s);
    QCOMPARE(m_field->line()->toolTip(), u"Several are called so."_s);
    QTest::keyClick(m_field->line(), Qt::Key_Escape);
    QVERIFY(m_field->line()->text().isEmpty());
    QVERIFY(m_field->problem().isEmpty());
}

void tst_TagField::refusedName_corrected_isTaken()
{
    enter(u"?"_s);
    QTest::keyClick(m_field->line(), Qt::Key_Backspace);
    QVERIFY(m_field->problem().isEmpty());
    QTest::keyClicks(m_field->line(), u"ars,"_s);
    QCOMPARE(m_field->values(), QStringList({u"ars"_s}));
}

void tst_TagField::leftName_isForgotten()
{
    m_field->setTakesNewNames(false);
    enter(u"Nérac"_s);
    QCOMPARE(m_field->line()->text(), u"Nérac"_s);
    m_field->forget();
    QVERIFY(m_field->line()->text().isEmpty());
}

void tst_TagField::ampersand_isShown()
{
    m_field->setChoices({{u"rd"_s, u"R&D Santé"_s}});
    m_field->setValues({u"rd"_s});
    QVERIFY(m_field->findChild<QPushButton *>(u"tag"_s)->text().startsWith(u"R&&D Santé"));
}

QTEST_MAIN(tst_TagField)
#include "tst_TagField.moc"
