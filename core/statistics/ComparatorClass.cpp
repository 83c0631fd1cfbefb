#include "core/statistics/ComparatorClass.h"

#include <QRegularExpression>

#include <cmath>

namespace passerelle {

namespace {

/// Decimals of the sources are not exact in binary: 8.1 is 10 % below 9.
constexpr double tolerance = 1e-9;

bool saysPer(const QString &text)
{
    static const QRegularExpression per(QStringLiteral("\\b(par|pour|per|for)\\b"),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    return per.match(text).hasMatch();
}

} // namespace

std::optional<double> gapTo(std::optional<double> comparator, std::optional<double> value)
{
    if (!comparator || !value || *value < 0 || !(*comparator > 0))
        return std::nullopt;
    return (*value - *comparator) / *comparator;
}

ComparatorClass classOfGap(double gap)
{
    const double size = std::abs(gap);
    if (size <= 0.10 + tolerance)
        return ComparatorClass::Similar;
    if (size <= 0.20 + tolerance)
        return gap < 0 ? ComparatorClass::Lower : ComparatorClass::Higher;
    return gap < 0 ? ComparatorClass::MuchLower : ComparatorClass::MuchHigher;
}

bool comparesBetweenPlaces(const Indicator &indicator)
{
    switch (indicator.valueType) {
    case IndicatorValueType::Percentage:
    case IndicatorValueType::Rate:
        return true;
    case IndicatorValueType::Number:
        return indicator.unit == QStringLiteral("%") || saysPer(indicator.unit)
            || saysPer(indicator.name);
    case IndicatorValueType::YesNo:
    case IndicatorValueType::Text:
        return false;
    }
    return false;
}

} // namespace passerelle
