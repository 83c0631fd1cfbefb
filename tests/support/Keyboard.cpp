#include "tests/support/Keyboard.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QTest>
#include <QTimer>

namespace passerelle::test {

namespace {

/// More than there are fields on any page: then Tab goes in circles.
constexpr int mostTabs = 150;

/// A window manager gives the keys back to the window below one that closes; the platform of tests
/// does not.
void activateSomeWindow()
{
    const QWidget *active = QApplication::activeWindow();
    const bool hasKeys = active != nullptr && active->isVisible()
        && (active->windowType() != Qt::Popup || active == QApplication::activePopupWidget());
    if (hasKeys)
        return;
    QWidget *below = QApplication::activeModalWidget();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (below == nullptr && window->isVisible() && window->windowType() == Qt::Window)
            below = window;
    QApplication::setActiveWindow(below);
}

QWidget *receiver()
{
    activateSomeWindow();
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeWindow();
}

bool standsIn(const QString &objectName)
{
    for (const QWidget *each = QApplication::focusWidget(); each != nullptr;
         each = each->parentWidget())
        if (each->objectName() == objectName)
            return true;
    return false;
}

bool goTo(const QString &objectName, Qt::Key key, Qt::KeyboardModifiers held)
{
    for (int i = 0; i < mostTabs && !standsIn(objectName); ++i)
        press(key, held);
    return standsIn(objectName);
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(receiver(), key, held);
    QCoreApplication::processEvents();
}

void typeText(const QString &text)
{
    for (const QChar &character : text) {
        if (character == u'\n') {
            QTest::keyClick(receiver(), Qt::Key_Return);
            continue;
        }
        if (character.unicode() < 128) {
            QTest::keyClick(receiver(), character.toLatin1());
            continue;
        }
        QInputMethodEvent composed;
        composed.setCommitString(character);
        QApplication::sendEvent(receiver(), &composed);
    }
    QCoreApplication::processEvents();
}

void retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(text);
}

bool tabTo(const QString &objectName)
{
    return goTo(objectName, Qt::Key_Tab, {});
}

bool tabBackTo(const QString &objectName)
{
    return goTo(objectName, Qt::Key_Backtab, Qt::ShiftModifier);
}

void chooseEntry(const QString &words)
{
    press(Qt::Key_Down, Qt::AltModifier);
    typeText(words);
    press(Qt::Key_Return);
}

void whenAsked(const std::function<void(const QDialog &)> &work)
{
    auto *waiting = new QTimer(qApp);
    QObject::connect(waiting, &QTimer::timeout, qApp, [waiting, work] {
        // The keys before it may open a menu; the dialog has them once its window is active.
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isActiveWindow())
            return;
        waiting->stop();
        waiting->deleteLater();
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    waiting->start(0);
}

QString placeOfFocus()
{
    QStringList names;
    for (const QWidget *each = QApplication::focusWidget(); each != nullptr;
         each = each->parentWidget())
        names << (each->objectName().isEmpty()
                      ? QString::fromLatin1(each->metaObject()->className())
                      : each->objectName());
    return names.isEmpty() ? QStringLiteral("nowhere") : names.join(QStringLiteral(" in "));
}

} // namespace passerelle::test
