#include "ui/widgets/NameListField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_NameListField final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typing_offersNamesThatHoldIt();
    void typing_afterASemicolon_completesTheNextName();
    void completion_ofANameInTheMiddle_leavesTheOthers();
    void completion_ofASharedLabel_isTheFullName();
    void typing_whatNobodyIsCalled_offersNothing();

private:
    void type(const QString &text);
    QStringList offered() const;

    std::unique_ptr<NameListField> m_field;
};

void tst_NameListField::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_field = std::make_unique<NameListField>();
    m_field->setChoices({{u"1"_s, u"ARS"_s, u"Agence régionale de santé"_s},
                         {u"2"_s, u"CPAM"_s, u"Caisse primaire d’assurance maladie"_s},
                         {u"3"_s, u"MSP"_s, u"Maison de santé d’Agen"_s},
                         {u"4"_s, u"MSP"_s, u"Maison de santé de Boé"_s}});
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->setFocus();
}

void tst_NameListField::type(const QString &text)
{
    // keyClicks knows no accents: what it ends with tells of the edit.
    m_field->insert(text);
    emit m_field->textEdited(m_field->text());
}

QStringList tst_NameListField::offered() const
{
    QStringList texts;
    const QAbstractItemModel *model = m_field->completions()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

void tst_NameListField::typing_offersNamesThatHoldIt()
{
    type(u"régionale"_s);
    QVERIFY(m_field->completions()->popup()->isVisible());
    QCOMPARE(offered(), QStringList{u"Agence régionale de santé (ARS)"_s});
    QTest::keyClick(m_field->completions()->popup(), Qt::Key_Down);
    QTest::keyClick(m_field->completions()->popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"ARS"_s);
}

void tst_NameListField::typing_afterASemicolon_completesTheNextName()
{
    type(u"ARS; cpa"_s);
    QCOMPARE(offered(), QStringList{u"Caisse primaire d’assurance maladie (CPAM)"_s});
    QTest::keyClick(m_field->completions()->popup(), Qt::Key_Down);
    QTest::keyClick(m_field->completions()->popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"ARS; CPAM"_s);
}

void tst_NameListField::completion_ofANameInTheMiddle_leavesTheOthers()
{
    m_field->setText(u"ARS; ; Ville d’Agen"_s);
    m_field->setCursorPosition(5);
    type(u"cp"_s);
    emit m_field->completions()->activated(offered().first());
    QCOMPARE(m_field->text(), u"ARS; CPAM; Ville d’Agen"_s);
    QCOMPARE(m_field->cursorPosition(), 9);
}

void tst_NameListField::completion_ofASharedLabel_isTheFullName()
{
    type(u"Boé"_s);
    emit m_field->completions()->activated(offered().first());
    QCOMPARE(m_field->text(), u"Maison de santé de Boé"_s);
}

void tst_NameListField::typing_whatNobodyIsCalled_offersNothing()
{
    type(u"ARS; zz"_s);
    QVERIFY(!m_field->completions()->popup()->isVisible());
    type(u"; "_s);
    QVERIFY(!m_field->completions()->popup()->isVisible());
}

QTEST_MAIN(tst_NameListField)
#include "tst_NameListField.moc"
