#pragma once

#include <QString>

namespace passerelle {

/// The text as it stands between quotation marks: its own « guillemets » become “ ”, as French
/// typography asks for inside others.
QString insideQuotes(QString text);

} // namespace passerelle
