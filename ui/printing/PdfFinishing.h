#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace passerelle {

/// What a document says of itself to libraries and readers.
struct PdfProperties
{
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language; ///< BCP 47: "fr-FR"
    QDateTime created;
};

/// An entry of the outline; entries of level 2 hang under the last of level 1.
struct PdfBookmark
{
    int level = 1;
    QString title;
    std::size_t page = 0; ///< counted from zero
    double topPoints = 0; ///< from the top of the page
};

/// Gives a drawn PDF what QPdfWriter cannot: bookmarks, page labels, language, and properties that
/// say the same in the Info dictionary and in XMP, as PDF/A-1b wants. Stays PDF 1.4 without object
/// streams. Fails with `Invalid` when `drawn` is not a PDF.
Result<QByteArray> finishedPdf(const QByteArray &drawn, const PdfProperties &properties,
                               const std::vector<PdfBookmark> &bookmarks);

} // namespace passerelle
