#include "tests/support/WindowFixture.h"
#include "ui/pages/Page.h"
#include "ui/window/PageFactory.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// What a user types in, presses or chooses from.
bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QTextEdit *>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const QTabBar *>(&widget) != nullptr;
}

/// Whether Qt made it as a part of another: the line of an editable list, the buttons of a tab bar.
bool isPartOfAnother(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_") || widget.inherits("QTableCornerButton")
        || qobject_cast<const QHeaderView *>(&widget) != nullptr)
        return true;
    for (const QWidget *above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget())
        if (qobject_cast<const QComboBox *>(above) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(above) != nullptr
            || qobject_cast<const QTabBar *>(above) != nullptr
            || qobject_cast<const QLineEdit *>(above) != nullptr
            || qobject_cast<const QHeaderView *>(above) != nullptr)
            return true;
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QTabBar *>(&widget) != nullptr
        && qobject_cast<const QTabWidget *>(parent) != nullptr;
}

bool hasBuddy(const QWidget &widget)
{
    const auto labels = widget.window()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->buddy() == &widget && !label->text().isEmpty();
    });
}

/// What a screen reader would call it.
bool isNamed(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty() || hasBuddy(widget))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && !button->text().trimmed().isEmpty();
}

/// "QToolButton 'close' in DetailPanel 'detail'".
QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each != nullptr && names.size() < 4;
         each = each->parentWidget())
        names << u"%1 \"%2\""_s.arg(QString::fromLatin1(each->metaObject()->className()),
                                    each->objectName());
    return names.join(u" in "_s);
}

/// The interactive widgets below `top` that lack a name for people or for tests.
QStringList problemsBelow(const QWidget &top)
{
    QStringList problems;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPartOfAnother(*widget))
            continue;
        if (!isNamed(*widget))
            problems << u"no accessible name: "_s + placeOf(*widget);
        if (widget->objectName().isEmpty())
            problems << u"no objectName: "_s + placeOf(*widget);
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace

class tst_AccessibleNames final : public QObject
{
    Q_OBJECT

private slots:
    void check_noticesANamelessField();
    void welcomePage_andItsWindow_areNamed();
    void pages_ofTheDemonstration_areNamed_data();
    void pages_ofTheDemonstration_areNamed();
    void pages_ofAnEmptyFile_areNamed_data();
    void pages_ofAnEmptyFile_areNamed();
};

void tst_AccessibleNames::check_noticesANamelessField()
{
    QWidget window;
    QCOMPARE(problemsBelow(window), QStringList());
    auto *line = new QLineEdit(&window);
    QCOMPARE(problemsBelow(window).size(), 2);
    line->setObjectName(u"line"_s);
    QCOMPARE(problemsBelow(window).size(), 1);
    auto *label = new QLabel(u"Line"_s, &window);
    label->setBuddy(line);
    QCOMPARE(problemsBelow(window), QStringList());
}

void tst_AccessibleNames::welcomePage_andItsWindow_areNamed()
{
    WindowFixture fixture;
    const QStringList problems = problemsBelow(fixture.window());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_AccessibleNames::pages_ofTheDemonstration_areNamed_data()
{
    QTest::addColumn<PageKey>("page");
    for (const PageKey page : allPages())
        QTest::newRow(qPrintable(pageKeyText(page))) << page;
}

void tst_AccessibleNames::pages_ofTheDemonstration_areNamed()
{
    QFETCH(PageKey, page);
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString action = fixture.window().session()->contents().actions.front().id.toString();
    fixture.window().goTo({page, page == PageKey::ActionPlan ? action : QString()});
    QCoreApplication::processEvents();
    const QStringList problems = problemsBelow(*fixture.window().currentPage());
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void tst_AccessibleNames::pages_ofAnEmptyFile_areNamed_data()
{
    pages_ofTheDemonstration_areNamed_data();
}

void tst_AccessibleNames::pages_ofAnEmptyFile_areNamed()
{
    QFETCH(PageKey, page);
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    fixture.window().goTo({page});
    QCoreApplication::processEvents();
    const QStringList problems = problemsBelow(*fixture.window().currentPage());
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

QTEST_MAIN(tst_AccessibleNames)
#include "tst_AccessibleNames.moc"
