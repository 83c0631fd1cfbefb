#include "ui/dialogs/BulkEditDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace passerelle;

namespace {

const Tag hospital{QStringLiteral("hospital"), QStringLiteral("Hôpital d’Agen")};
const Tag cityHall{QStringLiteral("cityHall"), QStringLiteral("Mairie d’Agen")};

QPushButton *changeButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/// The fields of names of the page shown, from top to bottom.
QList<TagField *> tagFields(const QDialog &dialog)
{
    return dialog.findChild<QStackedWidget *>()->currentWidget()->findChildren<TagField *>();
}

QString problemIn(const QDialog &dialog)
{
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    return problem != nullptr && problem->isVisible() ? problem->text() : QString();
}

/// Opens the dialog on a kind of change, works in it, and gives what was agreed on.
std::optional<BulkChange> worked(const QString &kind, const std::function<void(QDialog &)> &work)
{
    BulkEditDialog dialog(3, {{hospital, cityHall}, {hospital}, {cityHall}}, QDate(2023, 3, 12),
                          nullptr);
    QTimer::singleShot(0, &dialog, [&] {
        auto *kinds = dialog.findChild<QComboBox *>(QStringLiteral("kind"));
        kinds->setCurrentIndex(kinds->findText(kind));
        work(dialog);
        if (dialog.isVisible())
            dialog.reject();
    });
    return dialog.edited();
}

} // namespace

class tst_BulkEditDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void nothingNamed_isRefused_data();
    void nothingNamed_isRefused();
    void unknownName_isSaidAndKept();
    void enterInTheLine_takesTheNameAndNothingMore();
    void namesPicked_areTheChange();
};

void tst_BulkEditDialog::nothingNamed_isRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"Add leads", "Replace the leads", "Take leads away", "Target groups", "Themes"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_BulkEditDialog::nothingNamed_isRefused()
{
    QFETCH(const QString, kind);
    QString problem;
    const auto change = worked(kind, [&](QDialog &dialog) {
        changeButton(dialog)->click();
        problem = problemIn(dialog);
    });
    QVERIFY(!change.has_value());
    QVERIFY(!problem.isEmpty());
}

void tst_BulkEditDialog::unknownName_isSaidAndKept()
{
    QString problem;
    QString left;
    const auto change = worked(QStringLiteral("Replace the leads"), [&](QDialog &dialog) {
        QLineEdit *line = tagFields(dialog).front()->line();
        line->setFocus();
        line->insert(QStringLiteral("Épicerie"));
        changeButton(dialog)->click();
        problem = problemIn(dialog);
        left = line->text();
    });
    QVERIFY(!change.has_value());
    QVERIFY2(problem.contains(QStringLiteral("Épicerie")), qPrintable(problem));
    QCOMPARE(left, QStringLiteral("Épicerie"));
}

void tst_BulkEditDialog::enterInTheLine_takesTheNameAndNothingMore()
{
    bool isOpen = false;
    QStringList values;
    const auto change = worked(QStringLiteral("Add leads"), [&](QDialog &dialog) {
        QLineEdit *line = tagFields(dialog).front()->line();
        line->setFocus();
        line->insert(hospital.label);
        QTest::keyClick(line, Qt::Key_Return);
        values = tagFields(dialog).front()->values();
        isOpen = dialog.isVisible();
    });
    QCOMPARE(values, QStringList{hospital.id});
    QVERIFY2(isOpen, "the key went on to the button");
    QVERIFY(!change.has_value());
}

void tst_BulkEditDialog::namesPicked_areTheChange()
{
    const auto change = worked(QStringLiteral("Replace the leads"), [&](QDialog &dialog) {
        QLineEdit *line = tagFields(dialog).front()->line();
        line->setFocus();
        line->insert(cityHall.label);
        QTest::keyClick(line, Qt::Key_Return);
        // The line is empty now: the key is for the button.
        QTest::keyClick(line, Qt::Key_Return);
    });
    QVERIFY(change.has_value());
    const auto *leads = std::get_if<LeadReplacement>(&*change);
    QVERIFY(leads != nullptr);
    QCOMPARE(leads->leads.size(), size_t(1));
    QCOMPARE(leads->leads.front().toString(), cityHall.id);
}

QTEST_MAIN(tst_BulkEditDialog)
#include "tst_BulkEditDialog.moc"
