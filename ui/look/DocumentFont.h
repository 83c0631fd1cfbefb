#pragma once

#include <QFont>

namespace passerelle {

/// The face of documents and charts: Inter, then our signs and DejaVu Sans for what it lacks; the
/// system's sans-serif where Inter is not installed. Unhinted, so that lines break alike on every
/// machine. `pixelSize` is in the units of the painter or layout it serves.
QFont documentFont(qreal pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace passerelle
