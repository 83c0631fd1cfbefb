#include "core/domain/Quotation.h"

#include <QRegularExpression>

namespace passerelle {

QString insideQuotes(QString text)
{
    static const QRegularExpression opening(QStringLiteral("«\\s*"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression closing(QStringLiteral("\\s*»"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(opening, QStringLiteral("“")).replace(closing, QStringLiteral("”"));
}

} // namespace passerelle
