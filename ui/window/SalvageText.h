#pragma once

#include "core/storage/Salvage.h"

#include <QString>

namespace passerelle {

/// What a salvage saved into the file at `path` and what it did not, for its user: the kinds of
/// things people know, each with how many there were, then everything else as one.
QString salvageText(const std::vector<SalvagedTable> &tables, const QString &path);

} // namespace passerelle
