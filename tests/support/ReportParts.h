#pragma once

#include "core/reports/Report.h"

/// The small change that sample reports are made of.
namespace passerelle::sample {

RichText plain(const QString &text);
RichText strong(const QString &text);
RichText alert(const QString &text);
Paragraph lead(const QString &text);
TableRow row(std::vector<RichText> cells);
TableRow group(const QString &title);

/// Some 330 characters of French prose, ending with a space.
QString prose();

/// A logo as SVG.
QByteArray logo();

/// A report with everything but contents, notice, cover facts and logos.
Report titledReport();

} // namespace passerelle::sample
