#include "ui/dialogs/FollowUpDialog.h"
#include "ui/dialogs/NewFileDialog.h"
#include "ui/dialogs/NewPlanDialog.h"
#include "ui/look/Look.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/LongTextField.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

int screenHeight()
{
    return QGuiApplication::primaryScreen()->availableGeometry().height();
}

} // namespace

class tst_FittedDialog final : public QObject
{
    Q_OBJECT

private slots:
    void largestTexts_leaveFieldsWhole();
    void largestTexts_keepItWithinItsWindow();
    void higherThanTheScreen_isScrolled();
    void grownHigherThanTheScreen_isScrolled();
};

void tst_FittedDialog::largestTexts_leaveFieldsWhole()
{
    Look look(*qApp);
    look.setZoom(Look::largestZoom);
    NewPlanDialog dialog(u"Val de Garonne"_s);
    dialog.show();
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
        QTRY_VERIFY(field->height() >= field->sizeHint().height());
}

void tst_FittedDialog::largestTexts_keepItWithinItsWindow()
{
    Look look(*qApp);
    look.setZoom(Look::largestZoom);
    QWidget window;
    window.resize(1280, 800);
    NewPlanDialog dialog(u"Val de Garonne"_s, &window);
    dialog.show();
    QTRY_VERIFY(dialog.width() <= window.width());
}

void tst_FittedDialog::higherThanTheScreen_isScrolled()
{
    Look look(*qApp);
    look.setZoom(Look::largestZoom);
    QWidget window;
    window.resize(800, 800);
    NewFileDialog dialog(&window);
    dialog.findChild<QLineEdit *>(u"planTitle"_s)->setFocus();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.findChild<QScrollArea *>() != nullptr);
    QVERIFY(dialog.height() < screenHeight());
    // Where the cursor was put it stays; by the tab key the rest comes into view, in its order.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"planTitle"_s);
    QStringList names;
    while (names.size() < 5 && !names.contains(u"accept"_s)) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *reached = QApplication::focusWidget();
        names << reached->objectName();
        QVERIFY(dialog.rect().contains(reached->mapTo(&dialog, reached->rect().center())));
    }
    names.removeAll(QString());
    QCOMPARE(names.join(u' '), u"planTerm template_cls cancel accept"_s);
}

void tst_FittedDialog::grownHigherThanTheScreen_isScrolled()
{
    Look look(*qApp);
    look.setZoom(Look::largestZoom);
    FollowUpDialog dialog({}, u"Maison des internes"_s, QDate(2023, 3, 12), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *status = dialog.findChild<ChoiceField *>(u"status"_s);
    status->setKey(keyOf(ActionStatus::OnHold));
    dialog.findChild<LongTextField *>(u"text"_s)->setFewestLines(12);
    QTRY_VERIFY(dialog.findChild<QScrollArea *>() != nullptr);
    QTRY_VERIFY(dialog.height() < screenHeight());
}

QTEST_MAIN(tst_FittedDialog)
#include "tst_FittedDialog.moc"
