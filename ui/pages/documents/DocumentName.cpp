#include "ui/pages/documents/DocumentName.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

constexpr int longestPart = 80; ///< in characters; names may be limited to 255 bytes

QString asFileName(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]+"));
    QString name = text;
    name.replace(refused, QStringLiteral(" "));
    return name.simplified().left(longestPart).trimmed();
}

} // namespace

QString documentName(const Report &report)
{
    QStringList parts{asFileName(report.kind), asFileName(report.planTitle),
                      report.asOf.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - "));
}

} // namespace passerelle
