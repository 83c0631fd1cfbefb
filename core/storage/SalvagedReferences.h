#pragma once

#include "core/Result.h"

namespace passerelle {

class Connection;

/// Makes every reference of a file lead somewhere again, after rows were lost. A territory and
/// plans that are gone get rows whose names say so, as everything hangs from them; other references
/// are emptied where the table allows, and their rows removed where it does not.
Result<> mendReferences(const Connection &connection);

} // namespace passerelle
