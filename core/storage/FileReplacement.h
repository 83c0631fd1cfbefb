#pragma once

#include "core/Result.h"

#include <QString>

namespace passerelle {

/// Puts the finished file `from` in the place of `to`, in one step where the system can. On failure
/// `from` is removed and `to` stays as it was.
Result<> replaceFile(const QString &from, const QString &to);

} // namespace passerelle
