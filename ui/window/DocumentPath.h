#pragma once

#include "core/Result.h"

#include <QString>

namespace passerelle {

class PlanSession;

/// Success when a document may be written at `path`. Error File for the file at work, whichever
/// way the path leads to it, and for what checkReplaceable() refuses.
Result<> checkDocumentPath(const QString &path, const PlanSession &session);

} // namespace passerelle
