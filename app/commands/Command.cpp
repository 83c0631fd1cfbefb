#include "app/commands/Command.h"

#include "core/logging/Logging.h"

#include <cstdio>

namespace passerelle {

namespace {

void write(std::FILE *stream, const QByteArray &data)
{
    std::fwrite(data.constData(), 1, static_cast<size_t>(data.size()), stream);
    std::fflush(stream);
}

} // namespace

QList<Command> allCommands()
{
    return {demoCommand(),  importCommand(), listCommand(),   reportCommand(),
            checkCommand(), backupCommand(), restoreCommand()};
}

Outcome failed(const Error &error)
{
    logError("command", error.detail);
    warn(error.message);
    return Outcome::Failed;
}

Outcome wrongUsage(const QString &message)
{
    warn(message);
    return Outcome::WrongUsage;
}

void warn(const QString &message)
{
    write(stderr, QString(message).replace(u'\n', u' ').toUtf8() + '\n');
}

void print(const QByteArray &data)
{
    write(stdout, data);
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

QCommandLineOption valueOption(const QString &name, const QString &valueName)
{
    QCommandLineOption option(name);
    option.setValueName(valueName);
    return option;
}

} // namespace passerelle
