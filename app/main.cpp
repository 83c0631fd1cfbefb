#include "app/CommandLine.h"
#include "app/Language.h"
#include "app/StandardStreams.h"
#include "core/logging/Logging.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <exception>

int main(int argc, char *argv[])
{
    passerelle::openMissingStreams();
    // Commands need no screen; documents need fonts and painting, which come without one too. What
    // the environment says is for windows, and must not stop a command where there is no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(QStringLiteral("Passerelle"));
    QApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    passerelle::startLogging(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             + QStringLiteral("/logs"));
    const QApplication application(argc, argv);
    try {
        passerelle::Language language;
        language.use(passerelle::Language::ofTheComputer());
        return passerelle::runCommandLine(QApplication::arguments(), language);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return EXIT_FAILURE;
    }
}
