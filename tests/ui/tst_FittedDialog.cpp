#include "ui/dialogs/NewFileDialog.h"
#include "ui/dialogs/NewPlanDialog.h"
#include "ui/look/Look.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_FittedDialog final : public QObject
{
    Q_OBJECT

private slots:
    void largestTexts_leaveFieldsWhole();
    void largestTexts_keepItWithinItsWindow();
    void higherThanTheScreen_isScrolled();
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
    NewFileDialog dialog;
    const int room = QGuiApplication::primaryScreen()->availableGeometry().height();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY2(dialog.height() < room, qPrintable(QString::number(dialog.height())));
    // By the tab key each field comes into view, the buttons too.
    auto *territory = dialog.findChild<QLineEdit *>(u"territory"_s);
    territory->setFocus();
    auto *cancel = dialog.findChild<QPushButton *>(u"cancel"_s);
    QVERIFY(cancel != nullptr);
    for (int tabs = 0; tabs < 20 && QApplication::focusWidget() != cancel; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), cancel);
    const QPoint corner = cancel->mapTo(&dialog, cancel->rect().bottomRight());
    QVERIFY(dialog.rect().contains(corner));
}

QTEST_MAIN(tst_FittedDialog)
#include "tst_FittedDialog.moc"
