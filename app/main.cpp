#include "app/CommandLine.h"
#include "app/Language.h"
#include "core/logging/Logging.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <exception>

int main(int argc, char *argv[])
{
    // Commands need no screen; documents need fonts and painting, which come without one too.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
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
