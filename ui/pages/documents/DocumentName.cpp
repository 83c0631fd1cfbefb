#include "ui/pages/documents/DocumentName.h"

#include "core/domain/FileNames.h"

namespace passerelle {

QString documentName(const Report &report)
{
    QStringList parts{fileNameFrom(report.kind), fileNameFrom(report.planTitle),
                      report.asOf.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - "));
}

} // namespace passerelle
