#pragma once

#include "ui/printing/PageFrame.h"
#include "ui/printing/Piece.h"

namespace passerelle {

/// Draws the first page: territory, kind of document, plan, period, facts, logos, notice.
void paintCover(QPainter &painter, const Report &report, const PageFrame &frame);

/// The same titles in a few lines, for a short document that goes without a cover.
std::vector<Piece> mastheadPieces(const Report &report, const PrintStyle &style, qreal width);

} // namespace passerelle
