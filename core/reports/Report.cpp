#include "core/reports/Report.h"

namespace passerelle {

QString planLine(const Report &report)
{
    const QString title = report.planTitle.simplified();
    const QString term = report.planTerm.simplified();
    if (title.isEmpty() || term.isEmpty())
        return title + term;
    // Years go on from the title; words would be read as part of it.
    return title + (term.front().isDigit() ? QStringLiteral(" ") : QStringLiteral(", ")) + term;
}

} // namespace passerelle
