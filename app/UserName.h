#pragma once

#include <QString>

namespace passerelle {

/// Who signs the edits: PASSERELLE_AUTHOR, else the name of the computer's user; may be empty.
QString userName();

} // namespace passerelle
