#include "core/logging/Logging.h"

#include <QDir>
#include <QtGlobal>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace passerelle {

namespace {

constexpr auto loggerName = "passerelle";
constexpr std::size_t fileSize = 1024 * 1024;
constexpr std::size_t fileCount = 3;

void write(spdlog::level::level_enum level, const char *area, const QString &text)
{
    // Not started (tests, libraries used alone): nothing is logged.
    if (const auto logger = spdlog::get(loggerName))
        logger->log(level, "[{}] {}", area, text.toStdString());
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    switch (type) {
    case QtDebugMsg:
        write(spdlog::level::debug, "qt", message);
        break;
    case QtInfoMsg:
        write(spdlog::level::info, "qt", message);
        break;
    case QtWarningMsg:
        write(spdlog::level::warn, "qt", message);
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        write(spdlog::level::err, "qt", message);
        break;
    }
}

std::shared_ptr<spdlog::logger> loggerIn(const QString &folder)
{
    if (QDir().mkpath(folder)) {
        try {
            return spdlog::rotating_logger_mt(
                loggerName, QDir(folder).filePath(QStringLiteral("passerelle.log")).toStdString(),
                fileSize, fileCount);
        } catch (const spdlog::spdlog_ex &) {
            // A log that cannot be written must not stop the work.
        }
    }
    return spdlog::null_logger_mt(loggerName);
}

} // namespace

void startLogging(const QString &folder)
{
    spdlog::drop(loggerName);
    const auto logger = loggerIn(folder);
    logger->flush_on(spdlog::level::info);
    // A log that fails later (full disk) must not speak to the user either.
    logger->set_error_handler([](const std::string &) {});
    qInstallMessageHandler(takeQtMessage);
}

void logInfo(const char *area, const QString &text)
{
    write(spdlog::level::info, area, text);
}

void logWarning(const char *area, const QString &text)
{
    write(spdlog::level::warn, area, text);
}

void logError(const char *area, const QString &text)
{
    write(spdlog::level::err, area, text);
}

} // namespace passerelle
