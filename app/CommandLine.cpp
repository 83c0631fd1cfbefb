#include "app/CommandLine.h"

#include "app/ArgumentParser.h"
#include "app/CommandText.h"
#include "app/HelpText.h"
#include "app/UserName.h"
#include "app/WindowRun.h"
#include "app/commands/Command.h"
#include "core/exchange/wording/PeriodText.h"
#include "core/logging/Logging.h"
#include "core/storage/FileIdentity.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace passerelle {

namespace {

Outcome showHelp(const QString &text)
{
    print(text.toUtf8());
    return Outcome::Done;
}

Outcome unknownCommand(const QString &word)
{
    if (word.isEmpty())
        return wrongUsage(CommandText::tr("Say what to do; passerelle --help lists the commands."));
    if (isForWindow({word}))
        return wrongUsage(CommandText::tr("There is no screen to show \"%1\" on; passerelle "
                                          "--help lists the commands, which need none.")
                              .arg(word));
    // A path, said instead of a command: what is the matter with it helps more.
    const Result<> isFile = checkIsFile(word);
    if (!isFile && (word.contains(u'/') || isFile.error().code != ErrorCode::NotFound))
        return wrongUsage(isFile.error().message);
    return wrongUsage(
        CommandText::tr("There is no command \"%1\"; passerelle --help lists the commands.")
            .arg(word));
}

Outcome runCommand(const Command &command, const QStringList &words, Language &language)
{
    if (asksForHelp(words))
        return showHelp(helpOf(command));
    const Result<ParsedWords> parsed = parseWords(command, words);
    if (!parsed)
        return wrongUsage(parsed.error().message);
    const QDate currentDay = QDate::currentDate();
    Arguments arguments{parsed->operands, parsed->options, userName(),
                        currentDay,       currentDay,      language};
    for (const char *name : {"as-of", "since"}) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        const std::optional<QDate> day = dayFromText(arguments.value(option));
        if (!day)
            return wrongUsage(
                CommandText::tr("\"%1\" is not a day; write it as 12/03/2023 or 2023-03-12.")
                    .arg(arguments.value(option)));
        // Commands read days in one form only.
        arguments.options[option] = day->toString(Qt::ISODate);
    }
    if (arguments.has(QStringLiteral("as-of")))
        arguments.today = QDate::fromString(arguments.value(QStringLiteral("as-of")), Qt::ISODate);
    logInfo("command", command.name);
    return command.run(arguments);
}

Outcome runHelp(const QList<Command> &commands, const QStringList &words)
{
    if (words.isEmpty() || asksForHelp(words))
        return showHelp(generalHelp(commands));
    const auto command = std::ranges::find(commands, words.first(), &Command::name);
    return command == commands.end() ? unknownCommand(words.first()) : showHelp(helpOf(*command));
}

Outcome runWords(const QStringList &words, Language &language)
{
    const QString first = words.value(0);
    if (first == QStringLiteral("--version"))
        return showHelp(
            QStringLiteral("Passerelle %1\n").arg(QCoreApplication::applicationVersion()));
    const QList<Command> commands = allCommands();
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")
        || first == QStringLiteral("help"))
        return runHelp(commands, words.mid(1));
    const auto command = std::ranges::find(commands, first, &Command::name);
    return command == commands.end() ? unknownCommand(first)
                                     : runCommand(*command, words.mid(1), language);
}

/// What became of the work when its output was lost.
QString lostOutputText(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, arguments.value(1), &Command::name);
    const bool isTrial = arguments.contains(QStringLiteral("--dry-run")) || asksForHelp(arguments);
    if (command != commands.end() && command->writesFiles && !isTrial)
        return CommandText::tr(
            "The work was done and is kept, but its result could not be printed: the standard "
            "output is full or closed. There is no need to start again.");
    return CommandText::tr("The output could not be written: free some space, or send "
                           "it elsewhere.");
}

} // namespace

int runCommandLine(const QStringList &arguments, Language &language)
{
    Outcome outcome = runWords(arguments.mid(1), language);
    if (outcome == Outcome::Done && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0))
        outcome = failed({ErrorCode::File, lostOutputText(arguments), {}});
    return static_cast<int>(outcome);
}

} // namespace passerelle
