#pragma once

#include <QStringList>

namespace passerelle {

/// The face of the desktop by its own name: "Sans Serif" is a wish. Asked for by a wish, Qt takes
/// the first face of a list that exists, be it that of our signs, and finds each letter missing
/// there.
QString desktopFace();

/// The face for words, then our signs and DejaVu Sans for what it lacks.
QStringList facesFor(const QString &face);

} // namespace passerelle
