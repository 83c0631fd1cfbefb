#pragma once

#include "app/commands/Command.h"
#include "core/domain/Plan.h"
#include "core/workspace/Workspace.h"

namespace passerelle {

/// Opens a file and tells on stderr what the user should know about it: a newer version, a backup
/// that failed...
Result<std::unique_ptr<Workspace>> openFile(const QString &path, const OpenOptions &options);

/// The same to read only.
Result<std::unique_ptr<Workspace>> openFileToRead(const QString &path);

/// The plan that --plan names, else the only one or the one in force on the day of the command.
/// When that leaves several the error says how to choose.
Result<Plan> chosenPlan(const Workspace &workspace, const Arguments &arguments);

} // namespace passerelle
