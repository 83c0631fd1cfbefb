#pragma once

#include "core/Result.h"
#include "core/domain/ProducedDocument.h"
#include "core/reports/Report.h"

namespace passerelle {

/// Writes `report` at `path` as a PDF, or as a word-processor file whose charts are pictures. The
/// file there is replaced only when the new one is complete. Error File when it cannot be written.
Result<> writeDocument(const Report &report, DocumentFormat format, const QString &path);

} // namespace passerelle
