#pragma once

#include "core/Result.h"

#include <QString>

namespace passerelle {

class PlanSession;

/// Success when a document may be written at `path`. Error File for the file at work, whichever
/// way the path leads to it, and for what checkReplaceable() refuses.
Result<> checkDocumentPath(const QString &path, const PlanSession &session);

/// The folder proposed for a document: beside the file, where one looks for it; the user's
/// documents for the demonstration, which lives where programs keep their own things.
QString usualDocumentFolder(const PlanSession &session);

} // namespace passerelle
