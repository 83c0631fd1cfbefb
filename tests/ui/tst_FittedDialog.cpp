#include "ui/dialogs/NewPlanDialog.h"
#include "ui/look/Look.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_FittedDialog final : public QObject
{
    Q_OBJECT

private slots:
    void largestTexts_leaveFieldsWhole();
    void largestTexts_keepItWithinItsWindow();
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

QTEST_MAIN(tst_FittedDialog)
#include "tst_FittedDialog.moc"
