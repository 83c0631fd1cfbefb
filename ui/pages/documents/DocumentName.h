#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// The file name to propose for a document, without its end: what it is, the plan, the day of the
/// data: "Bilan d’avancement 2022 - Contrat local de santé - 2023-03-12". Holds nothing that a file
/// system refuses, and is short enough for all of them.
QString documentName(const Report &report);

} // namespace passerelle
