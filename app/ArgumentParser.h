#pragma once

#include "app/commands/Command.h"

namespace passerelle {

/// The words after the name of a command, sorted out.
struct ParsedWords
{
    QStringList operands;
    QHash<QString, QString> options; ///< by name; a switch has an empty value
};

/// Whether the words ask for help: --help or -h before a "--".
bool asksForHelp(const QStringList &words);

/// Sorts the words that follow the name of `command`: "--name value" or "--name=value" for its
/// options, everything else and whatever follows "--" for its operands. Error Invalid: an option
/// that is unknown, given twice or without its value, too many or too few operands, an empty word.
Result<ParsedWords> parseWords(const Command &command, const QStringList &words);

} // namespace passerelle
