#include "ui/printing/PdfReport.h"

#include "ui/printing/PdfFinishing.h"
#include "ui/printing/PrintStyle.h"
#include "ui/printing/ReportPages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace passerelle {

namespace {

/// Draws the pages and lets each go once drawn.
void paintPages(QPdfWriter &writer, ReportPages &pages)
{
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
        pages.forget(page);
    }
}

PdfProperties propertiesOf(const Report &report)
{
    PdfProperties properties;
    QStringList title{report.kind.simplified(), report.planTitle.simplified()};
    title.removeAll(QString());
    QStringList subject{planLine(report).simplified(), report.periodText.simplified(),
                        report.dataDateText.simplified()};
    subject.removeAll(QString());
    properties.title = title.join(QStringLiteral(" – "));
    properties.author = report.territory.simplified();
    properties.subject = subject.join(QStringLiteral(" · "));
    properties.keywords = report.keywords.join(QStringLiteral(", "));
    properties.language = report.locale.bcp47Name();
    properties.created = QDateTime::currentDateTimeUtc();
    return properties;
}

Result<QByteArray> pdfOf(const Report &report)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    ReportPages pages(report);
    const std::vector<PdfBookmark> bookmarks = pages.bookmarks();
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(pageUnitsPerInch);
        paintPages(writer, pages);
    }
    return finishedPdf(drawn, propertiesOf(report), bookmarks);
}

Error writeError(const QSaveFile &file)
{
    return {ErrorCode::File,
            QCoreApplication::translate("PdfReport",
                                        "The document could not be written to “%1” (%2). Choose "
                                        "another folder, or close the program that uses the file.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
            file.errorString()};
}

} // namespace

Result<> writePdf(const Report &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    const Result<QByteArray> pdf = pdfOf(report);
    if (!pdf)
        return pdf.error();
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return writeError(file);
    return {};
}

} // namespace passerelle
