#pragma once

#include "core/Result.h"
#include "core/reports/Report.h"

namespace passerelle {

/// Lays `report` out on A4 pages and writes it as a PDF/A-1b with bookmarks and properties. The
/// file at `path` is replaced only when the new one is complete. A cover opens the document, or a
/// short heading when the first section does not start a page. Fails with `File` when the place
/// cannot be written.
Result<> writePdf(const Report &report, const QString &path);

} // namespace passerelle
