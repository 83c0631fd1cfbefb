#include "app/WindowRun.h"

#include "app/Language.h"
#include "app/UserName.h"
#include "app/commands/Command.h"
#include "ui/look/Look.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace passerelle {

namespace {

QString inFolder(QStandardPaths::StandardLocation location, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(location);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

bool isForWindow(const QStringList &words)
{
    if (words.size() > 1)
        return false;
    if (words.isEmpty())
        return true;
    const QString &word = words.first();
    const QList<Command> commands = allCommands();
    const bool isCommand = std::ranges::find(commands, word, &Command::name) != commands.end();
    return !isCommand
        && (word.endsWith(QStringLiteral(".passerelle"), Qt::CaseInsensitive)
            || QFileInfo(word).isFile());
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool isUnseen =
        platform == QStringLiteral("offscreen") || platform == QStringLiteral("minimal");
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || (!platform.isEmpty() && !isUnseen);
#else
    return true;
#endif
}

int runWindow(QApplication &application, const QStringList &words, Language &language)
{
    Preferences preferences(
        inFolder(QStandardPaths::AppConfigLocation, QStringLiteral("passerelle.ini")));
    language.use(preferences.language().value_or(Language::ofTheComputer()));
    Look look(application);
    look.setZoom(preferences.zoom());
    look.setTheme(preferences.theme());
    DialogPrompts prompts;
    MainWindow window(
        {preferences, look, prompts,
         [&language](QLocale::Language chosen) { language.use(chosen); },
         [] { return QDate::currentDate(); }, userName(),
         inFolder(QStandardPaths::AppLocalDataLocation, QStringLiteral("demonstration.passerelle")),
         [&language](QLocale::Language chosen, const std::function<void()> &work) {
             language.during(chosen, work);
         }});
    // Opened first, it is painted once; what is asked about it needs no window behind.
    if (!words.isEmpty())
        window.openFile(words.first());
    window.show();
    return QApplication::exec();
}

} // namespace passerelle
