#include "app/commands/Command.h"

#include "app/CommandText.h"
#include "core/domain/TextFolding.h"
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
    write(stderr, printableLine(message).toUtf8() + '\n');
}

void print(const QByteArray &data)
{
    write(stdout, data);
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

CommandOption planOption()
{
    return {QStringLiteral("plan"), CommandText::tr("TITLE"),
            CommandText::tr("The plan meant: its title, or a part of it that no other has.")};
}

CommandOption asOfOption(const QString &description)
{
    return {QStringLiteral("as-of"), CommandText::tr("DATE"), description};
}

} // namespace passerelle
