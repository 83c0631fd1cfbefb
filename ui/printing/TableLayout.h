#pragma once

#include "ui/printing/Piece.h"

#include <QSizeF>

namespace passerelle {

/// Lays a table out at the width of `content`; `content` height is that of a page, above which a
/// row may be cut between two lines. The first piece is the header, unless no column has a title.
std::vector<Piece> tablePieces(const Table &table, const PrintStyle &style, QSizeF content);

} // namespace passerelle
