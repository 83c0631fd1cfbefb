#pragma once

#include "core/Result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace passerelle {

class Language;

/// What the user typed after the name of a command, already checked for shape.
struct Arguments
{
    QStringList positional; ///< as many as the command's operands, none empty
    QHash<QString, QString> options; ///< by name; only those given
    QString author; ///< who signs edits
    QDate today; ///< --as-of, else the current day
    QDate currentDay;
    Language &language;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// How a command ended; the value is the program's exit status.
enum class Outcome
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

/// An option of a command.
struct CommandOption
{
    QString name; ///< without dashes
    QString valueName; ///< what stands for its value in help; empty: it takes none
    QString description; ///< one translated line
    bool isRequired = false;
};

/// A command of the command line, with what help says of it (translated).
struct Command
{
    QString name;
    QString summary; ///< one sentence
    QStringList operands; ///< what stands for the words beside the options
    QList<CommandOption> options;
    QStringList details; ///< paragraphs below the options
    QString example; ///< a whole line to type
    Outcome (*run)(const Arguments &arguments);
    bool writesFiles = false; ///< its work stands even when what it prints is lost
};

/// All commands, in the order of --help.
QList<Command> allCommands();

Command demoCommand();
Command importCommand();
Command listCommand();
Command reportCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();

/// Print one line on stderr and name the outcome.
Outcome failed(const Error &error);
Outcome wrongUsage(const QString &message);

/// Prints a line on stderr: a warning, a notice.
void warn(const QString &message);

/// Prints data on stdout, as UTF-8.
void print(const QByteArray &data);
void printLine(const QString &line);

/// The options several commands share.
CommandOption planOption();
CommandOption asOfOption(const QString &description);

} // namespace passerelle
