// Time per page of a printed booklet, beside the same text drawn with nothing but QTextLayout on a
// QPdfWriter, in one run. `--smoke` runs a few pages, to show that the program works.

#include "tests/support/SampleReports.h"
#include "ui/look/DocumentFont.h"
#include "ui/printing/PdfReport.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace passerelle;

namespace {

constexpr qreal margin = 830;
constexpr qreal lineHeight = 232;

/// Processor time since `start`: both sides use one thread, and other programs do not count.
double millisecondsPerPage(std::clock_t start, int pages)
{
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / pages;
}

/// The texts of each section on a page of their own, without any layout.
void drawPlainText(const std::vector<QStringList> &pages, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    const QFont font = documentFont(160);
    QPainter painter(&writer);
    bool isFirst = true;
    for (const QStringList &texts : pages) {
        if (!isFirst)
            writer.newPage();
        isFirst = false;
        qreal top = margin;
        for (const QString &text : texts) {
            QTextLayout layout(text, font);
            layout.beginLayout();
            qreal height = 0;
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(writer.width() - 2 * margin);
                line.setPosition(QPointF(0, height));
                height += lineHeight;
            }
            layout.endLayout();
            layout.draw(&painter, QPointF(margin, top));
            top += height;
        }
    }
}

double bestOf(int runs, const auto &measure)
{
    double best = measure();
    for (int run = 1; run < runs; ++run)
        best = std::min(best, measure());
    return best;
}

bool measure(int pages, int runs, const QString &folder)
{
    const Report report = sample::actionBooklet(pages);
    std::vector<QStringList> texts;
    for (const Section &section : report.sections) {
        Report one;
        one.sections = {section};
        texts.push_back(sample::textsOf(one));
    }
    bool isWritten = true;
    const double ours = bestOf(runs, [&] {
        const std::clock_t start = std::clock();
        isWritten = isWritten && writePdf(report, folder + QStringLiteral("/report.pdf"));
        return millisecondsPerPage(start, pages);
    });
    const double plain = bestOf(runs, [&] {
        const std::clock_t start = std::clock();
        drawPlainText(texts, folder + QStringLiteral("/plain.pdf"));
        return millisecondsPerPage(start, pages);
    });
    std::printf("%5d pages: writePdf %.2f ms/page, QTextLayout alone %.2f ms/page, ratio %.2f\n",
                pages, ours, plain, ours / plain);
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return 1;
    if (QGuiApplication::arguments().contains(QStringLiteral("--smoke")))
        return measure(3, 1, folder.path()) ? 0 : 1;
    measure(20, 1, folder.path()); // fonts are loaded once, before anything is compared
    const bool isSmallWritten = measure(200, 3, folder.path());
    return isSmallWritten && measure(2000, 1, folder.path()) ? 0 : 1;
}
