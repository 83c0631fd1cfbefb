#pragma once

#include "core/workspace/Workspace.h"

namespace passerelle {

/// Whether what stands at `path` may be replaced. Asked while the file is locked.
using MayReplace = std::function<Result<>(const QString &path)>;

/// Makes a file at `path` that holds `territory` and what `edit` adds: written aside and put in its
/// place when complete, so that a crash leaves nothing half-made. Holds the file's lock meanwhile.
/// What stands at `path` is replaced when `mayReplace` says so; without it, error Conflict. Error
/// Conflict also when somebody else has the file open, or is making it. Undo does not reach what is
/// written here.
Result<> createFile(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit, const MayReplace &mayReplace = {});

} // namespace passerelle
