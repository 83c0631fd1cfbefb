#include "ui/printing/DocumentFile.h"

#include "core/exchange/odt/OdtReport.h"
#include "ui/charts/ChartPainting.h"
#include "ui/printing/PdfReport.h"

namespace passerelle {

namespace {

/// A chart as wide as the text of the word-processor file, sharp enough to print.
FigurePicture pictureOf(const Figure &figure, const QLocale &locale)
{
    constexpr double widthMillimetres = 172;
    constexpr double pointsPerMillimetre = 72 / 25.4;
    constexpr double pixelsPerPoint = 3;
    const double width = widthMillimetres * pointsPerMillimetre;
    const double height = chartHeight(figure.chart, width);
    const QSize pixels = QSizeF(width * pixelsPerPoint, height * pixelsPerPoint).toSize();
    return {chartPng(figure.chart, pixels, locale), widthMillimetres, height / pointsPerMillimetre};
}

} // namespace

Result<> writeDocument(const Report &report, DocumentFormat format, const QString &path)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writePdf(report, path);
    case DocumentFormat::Odt:
        return writeOdt(
            report, [&](const Figure &figure) { return pictureOf(figure, report.locale); }, path);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace passerelle
