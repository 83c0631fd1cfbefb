#pragma once

#include <QString>

namespace passerelle {

/// Starts the log of the program: a file in `folder`, three of 1 MiB in rotation. Qt's own messages
/// go there too, and no longer to the standard error. Without a folder that can be written, nothing
/// is logged. Logs hold what was done by id, never personal data nor typed text.
void startLogging(const QString &folder);

/// What the user did, by id. `area` is "workspace", "command"...
void logInfo(const char *area, const QString &text);
/// What went wrong and was handled.
void logWarning(const char *area, const QString &text);
/// What went wrong and was shown to the user; the detail of an Error, not its message.
void logError(const char *area, const QString &text);

} // namespace passerelle
