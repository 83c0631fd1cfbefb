#pragma once

#include "ui/printing/Piece.h"

namespace passerelle {

/// A ruled band of large numbers and their words; more than five figures make several bands.
std::vector<Piece> keyFigurePieces(const KeyFigureBand &band, const PrintStyle &style, qreal width);

} // namespace passerelle
