#pragma once

#include "core/Result.h"
#include "core/exchange/planfolder/PlanFolder.h"

#include <span>

namespace passerelle {

/// An error naming the first row that breaks the outline: a code used twice, a parent that is not
/// in the file, parents in a circle, a row that is not below its parent's level, a first row
/// without parent that is not of the first level. `file` names the file in messages.
Result<> validateOutline(std::span<const OutlineLine> rows, const QStringList &levelNames,
                         const QString &file);

/// Order of two codes by their numbers, not as text: 4.9, 4.10, 4.10.1, 5.
bool isCodeBefore(QStringView left, QStringView right);

} // namespace passerelle
