#include "app/CommandLine.h"
#include "app/Language.h"
#include "app/StandardStreams.h"
#include "app/WindowRun.h"
#include "core/logging/Logging.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

/// What the user typed after the program's name; read before Qt, which takes its own options away.
QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char *argv[])
{
    passerelle::openMissingStreams();
    const QStringList words = wordsOf(argc, argv);
    const bool showsWindow = passerelle::isForWindow(words) && passerelle::hasDisplay();
    // Commands need no screen; documents need fonts and painting, which come without one too. What
    // the environment says is for windows, and must not stop a command where there is no screen.
    if (!showsWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(QStringLiteral("Passerelle"));
    QApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    passerelle::startLogging(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             + QStringLiteral("/logs"));
    QApplication application(argc, argv);
    try {
        passerelle::Language language;
        if (showsWindow)
            return passerelle::runWindow(application, words, language);
        language.use(passerelle::Language::ofTheComputer());
        return passerelle::runCommandLine(QApplication::arguments(), language);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return EXIT_FAILURE;
    }
}
