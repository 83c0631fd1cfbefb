#pragma once

#include "core/Result.h"

#include <QCommandLineOption>
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
    QStringList positional;
    QHash<QString, QString> options; ///< by long name; only those given
    QString author; ///< who signs edits
    QDate today; ///< --as-of, else the current day
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

/// A command of the command line.
struct Command
{
    QString name;
    QString synopsis; ///< arguments and options, for --help
    int positionalCount = 0;
    QList<QCommandLineOption> options;
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

/// An option that takes a value.
QCommandLineOption valueOption(const QString &name, const QString &valueName);

} // namespace passerelle
