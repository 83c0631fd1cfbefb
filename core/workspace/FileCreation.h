#pragma once

#include "core/workspace/Workspace.h"

namespace passerelle {

/// Makes a file at `path` that holds `territory` and what `edit` adds: written aside and put in its
/// place when complete, so that a crash leaves nothing half-made. What stands at `path` is
/// replaced.
Result<> createFile(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit);

} // namespace passerelle
