#include "app/CommandLine.h"

#include "app/commands/Command.h"
#include "core/logging/Logging.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString helpText()
{
    QString text =
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Passerelle, for those who coordinate a local health contract."))
        + QStringLiteral("\n\n");
    for (const Command &command : allCommands())
        text += QStringLiteral("  passerelle %1 %2\n").arg(command.name, command.synopsis);
    text += QStringLiteral("  passerelle --version | --help\n\n");
    text += translated(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Exit status: 0 done, 1 failed, 2 wrong usage. Data goes to the standard output, messages "
        "to "
        "the standard error. Dates are written 2023-03-12; --as-of takes the place of today."));
    return text;
}

QString userName()
{
    for (const char *variable : {"PASSERELLE_AUTHOR", "USER", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

/// The options of the command that were given, by name.
QHash<QString, QString> givenOptions(const QCommandLineParser &parser, const Command &command)
{
    QHash<QString, QString> given;
    for (const QCommandLineOption &option : command.options)
        if (const QString name = option.names().first(); parser.isSet(name))
            given.insert(name, parser.value(name));
    return given;
}

Outcome runCommand(const Command &command, const QStringList &words, Language &language)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    const QString usage = translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: passerelle %1 %2"))
                              .arg(command.name, command.synopsis);
    if (!parser.parse(words))
        return wrongUsage(parser.errorText() + QStringLiteral(" ") + usage);
    if (parser.positionalArguments().size() != command.positionalCount)
        return wrongUsage(usage);
    Arguments arguments{parser.positionalArguments(), givenOptions(parser, command), userName(),
                        QDate::currentDate(), language};
    if (arguments.has(QStringLiteral("as-of"))) {
        const QString text = arguments.value(QStringLiteral("as-of"));
        arguments.today = QDate::fromString(text, Qt::ISODate);
        if (!arguments.today.isValid())
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine",
                                             "\"%1\" is not a date; write it as 2023-03-12."))
                    .arg(text));
    }
    logInfo("command", command.name);
    return command.run(arguments);
}

} // namespace

namespace {

int runWords(const QStringList &arguments, Language &language)
{
    const QString first = arguments.value(1);
    if (first == QStringLiteral("--version")) {
        printLine(QStringLiteral("Passerelle ") + QCoreApplication::applicationVersion());
        return static_cast<int>(Outcome::Done);
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        printLine(helpText());
        return static_cast<int>(Outcome::Done);
    }
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, first, &Command::name);
    if (command == commands.end()) {
        const QString message = first.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("CommandLine",
                                           "Say what to do; passerelle --help lists "
                                           "the commands."))
            : translated(QT_TRANSLATE_NOOP("CommandLine",
                                           "There is no command \"%1\"; passerelle "
                                           "--help lists the commands."))
                  .arg(first);
        return static_cast<int>(wrongUsage(message));
    }
    return static_cast<int>(runCommand(*command, arguments.mid(1), language));
}

/// What became of the work when its output was lost.
QString lostOutputText(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, arguments.value(1), &Command::name);
    const bool isTrial = arguments.contains(QStringLiteral("--dry-run"));
    if (command != commands.end() && command->writesFiles && !isTrial)
        return translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "The work was done and is kept, but its result could not be printed: the standard "
            "output is full or closed. There is no need to start again."));
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "The output could not be written: free some space, or send "
                                        "it elsewhere."));
}

} // namespace

int runCommandLine(const QStringList &arguments, Language &language)
{
    const int status = runWords(arguments, language);
    if (status != static_cast<int>(Outcome::Done)
        || (std::fflush(stdout) == 0 && !std::ferror(stdout)))
        return status;
    return static_cast<int>(failed({ErrorCode::File, lostOutputText(arguments), {}}));
}

} // namespace passerelle
