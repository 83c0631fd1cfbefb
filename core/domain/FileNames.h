#pragma once

#include <QString>

namespace passerelle {

/// What of a text may name a file on every system, without an end: control characters and what
/// separates folders or is kept for patterns becomes a space, the dots at both ends go, 80
/// characters at most. Empty when nothing is left.
QString fileNameFrom(const QString &text);

} // namespace passerelle
