#include "core/exchange/wording/TypedNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace passerelle {

std::optional<double> numberFromTyped(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)%?$"));
    QString dense = text;
    dense.removeIf([](QChar letter) { return letter.isSpace(); });
    dense.replace(u'−', u'-');
    if (!number.match(dense).hasMatch())
        return std::nullopt;
    dense.remove(u'%');
    return dense.replace(u',', u'.').toDouble();
}

QString editText(std::optional<double> number, const QLocale &locale)
{
    if (!number)
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*number, 'f', QLocale::FloatingPointShortest);
}

} // namespace passerelle
