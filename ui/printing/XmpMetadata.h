#pragma once

#include "ui/printing/PdfFinishing.h"

namespace passerelle {

/// The name of the program in the properties of documents.
QString pdfCreatorTool();

/// The name of what drew the PDF.
QString pdfProducer();

/// The XMP packet of a PDF/A-1b document, UTF-8, in agreement with its Info dictionary.
QByteArray xmpMetadata(const PdfProperties &properties);

} // namespace passerelle
