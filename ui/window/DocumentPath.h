#pragma once

#include "core/Result.h"

#include <QString>

class QWidget;

namespace passerelle {

class PlanSession;
class Prompts;

/// Asks where to write a document. The name gets the end of its kind when it has none; what stands
/// under the name so completed is asked about too. `filter` as QFileDialog writes it:
/// "Text (*.txt);;JSON (*.json)". Empty when the user gave up.
QString askDocumentPath(Prompts &prompts, QWidget *parent, const QString &title,
                        const QString &proposed, const QString &filter);

/// `path` as it is when it ends as one of the kinds of `filter` does, else with the end of the
/// first, and agreed to replace what stands there. Empty when the user keeps it.
QString withEndOf(const QString &filter, const QString &path, Prompts &prompts, QWidget *parent);

/// Success when a document may be written at `path`. Error File for the file at work, whichever
/// way the path leads to it, and for what checkReplaceable() refuses.
Result<> checkDocumentPath(const QString &path, const PlanSession &session);

} // namespace passerelle
