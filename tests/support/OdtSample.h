#pragma once

#include "core/exchange/odt/OdtReport.h"
#include "core/reports/Report.h"

#include <QString>

#include <vector>

namespace passerelle {

/// Everything that must not break a document: markup, control characters, repeated spaces, tabs,
/// line breaks, astral characters, a lone surrogate.
QString hostileText();

/// hostileText() as a careful reader gives it back: without what XML 1.0 forbids.
QString hostileTextOnceRead();

/// A full annual review in French: 4 axes, 42 actions and their sub-actions, every kind of block.
Report richReport();

/// A report with one section of these blocks, and little else.
Report reportWith(std::vector<Block> blocks);

/// A chart drawn as plain bars, for tests without a screen.
FigurePicture paintSample(const Figure &figure);

} // namespace passerelle
