#pragma once

#include "app/commands/Command.h"

namespace passerelle {

/// "Usage: passerelle backup FILE --to FOLDER", on one line.
QString usageOf(const Command &command);

/// What `passerelle --help` prints: the commands, each with its sentence, and the exit statuses.
QString generalHelp(const QList<Command> &commands);

/// What `passerelle help COMMAND` prints: usage, options, an example.
QString helpOf(const Command &command);

} // namespace passerelle
