#pragma once

#include "tests/support/ScriptedPrompts.h"
#include "ui/look/Look.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace passerelle::test {

/// The window of the program on a computer of its own: preferences and files in a folder that goes
/// with it, boxes answered from a script, a fixed day. Starts in English.
class WindowFixture final
{
public:
    explicit WindowFixture(QDate today = QDate(2023, 3, 12));
    ~WindowFixture();
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    MainWindow &window() { return *m_window; }
    /// Runs a command as its menu does, and lets the window do what it puts off.
    void run(WindowCommand command);
    /// The path of a file of that name in the folder; nothing is made.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a file with a plan from a template, and gives its path.
    QString makeFile(const QString &name) const;
    /// Opens the demonstration; made once for all.
    void openDemonstration();
    /// Speaks French or English from now on.
    void speak(QLocale::Language language);
    /// Closes the window and makes another, as the program does when started again.
    void restart();

    ScriptedPrompts prompts;
    Look look;
    std::unique_ptr<Preferences> preferences;

private:
    void makeWindow();

    QTemporaryDir m_folder;
    QTranslator m_qtFrench;
    QTranslator m_french;
    QTranslator m_english; ///< its plurals
    bool m_hasQtFrench = false;
    QDate m_today;
    std::unique_ptr<MainWindow> m_window;
};

/// Fails the test on any warning but those of the platform without a screen, which says of each
/// window what it cannot do.
void failOnWarnings();

/// The widget of that name below `parent`; a failed test, and nullptr, when there is none.
template <typename Widget>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qWarning("there is no widget %s", name);
    return found;
}

} // namespace passerelle::test
