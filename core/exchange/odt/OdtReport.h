#pragma once

#include "core/Result.h"
#include "core/reports/Report.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace passerelle {

/// PNG picture of a figure's chart and its size on paper.
struct FigurePicture
{
    QByteArray png;
    double widthMillimetres = 0.0;
    double heightMillimetres = 0.0;
};

/// Draws the chart of a figure, without its title. Painting lives outside core.
using FigurePainter = std::function<FigurePicture(const Figure &)>;

/// Writes the report as an accessible word-processor file (OpenDocument text): named styles, real
/// headings and lists, tables with header rows, alternative texts. A figure without a usable
/// picture is replaced by its alternative text, a logo of unknown kind is left out. An existing
/// file at `path` is replaced only when the new one is complete. Error: File when it cannot be
/// written.
Result<> writeOdt(const Report &report, const FigurePainter &paintFigure, const QString &path);

} // namespace passerelle
