#include "tests/support/WindowHand.h"

#include "tests/support/Keyboard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace passerelle::test {

namespace {

/// Scrolls what holds the widget until it is in sight, as a wheel would.
void bringIntoSight(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
}

QModelIndex indexOf(const QAbstractItemView &view, const QString &text)
{
    // A title as it is edited stands without its code.
    for (const int role : {Qt::EditRole, Qt::DisplayRole}) {
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0), role, text, 1,
                                                          Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            return found.first();
    }
    return {};
}

} // namespace

void WindowHand::click(const char *button) const
{
    auto *found = find<QAbstractButton>(button);
    if (found == nullptr)
        return;
    bringIntoSight(*found);
    QTest::mouseClick(found, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void WindowHand::check(const char *box) const
{
    auto *found = find<QAbstractButton>(box);
    bringIntoSight(*found);
    // Beside the words: on the box itself.
    QTest::mouseClick(found, Qt::LeftButton, {}, {8, found->height() / 2});
    QCoreApplication::processEvents();
}

void WindowHand::type(const char *field, const QString &text) const
{
    auto *found = find<QWidget>(field);
    if (found == nullptr)
        return;
    bringIntoSight(*found);
    found->setFocus(Qt::MouseFocusReason);
    retype(text);
    press(Qt::Key_Tab);
}

void WindowHand::addTag(const char *field, const QString &name) const
{
    auto *found = find<QWidget>(field);
    bringIntoSight(*found);
    found->setFocus(Qt::MouseFocusReason);
    typeText(name);
    press(Qt::Key_Return);
    // The completion may have been taken; the rest of it comes a moment later.
    QCoreApplication::processEvents();
}

void WindowHand::chooseNext(const char *choice) const
{
    auto *found = find<QWidget>(choice);
    bringIntoSight(*found);
    found->setFocus(Qt::MouseFocusReason);
    press(Qt::Key_Down);
}

void WindowHand::showTab(const char *tabs, int tab) const
{
    auto *bar = find<QTabWidget>(tabs)->tabBar();
    // What does not fit is reached by the arrows of the bar.
    if (bar->rect().contains(bar->tabRect(tab).center()))
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    else
        bar->setCurrentIndex(tab);
    QCoreApplication::processEvents();
}

void WindowHand::clickAt(QAbstractItemView &view, const QModelIndex &index,
                         Qt::KeyboardModifiers held) const
{
    bringIntoSight(view);
    view.scrollTo(index);
    QPoint at = view.visualRect(index).center();
    at.setX(std::min(at.x(), view.viewport()->width() - 4));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, held, at);
    QCoreApplication::processEvents();
}

void WindowHand::clickRow(const char *view, const QString &text, Qt::KeyboardModifiers held) const
{
    auto *found = find<QAbstractItemView>(view);
    const QModelIndex index = indexOf(*found, text);
    QVERIFY2(index.isValid(), qPrintable(text));
    clickAt(*found, index, held);
}

void WindowHand::clickRow(const char *view, int row) const
{
    auto *found = find<QAbstractItemView>(view);
    clickAt(*found, found->model()->index(row, 0), {});
}

void WindowHand::typeInCell(const char *table, int row, int column, const QString &text) const
{
    auto *found = find<QAbstractItemView>(table);
    const QModelIndex index = found->model()->index(row, column);
    QVERIFY2(index.isValid(), table);
    clickAt(*found, index, {});
    QTest::mouseDClick(found->viewport(), Qt::LeftButton, {}, found->visualRect(index).center());
    retype(text);
    press(Qt::Key_Return);
}

void WindowHand::chooseInMenu(const char *button, const QString &words) const
{
    QMenu *menu = find<QToolButton>(button)->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (!action->text().contains(words))
            continue;
        action->trigger();
        QCoreApplication::processEvents();
        return;
    }
    QFAIL(qPrintable(words));
}

void WindowHand::inDialog(const std::function<void()> &open,
                          const std::function<void(QDialog &)> &work)
{
    bool isAsked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        isAsked = true;
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    open();
    QVERIFY2(isAsked, "no dialog asked for anything");
}

} // namespace passerelle::test
