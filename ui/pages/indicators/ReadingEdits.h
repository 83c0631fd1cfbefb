#pragma once

#include "core/Result.h"
#include "core/domain/Indicator.h"

namespace passerelle {

/// The reading with another period, typed by somebody; empty for none. Error Invalid when it is no
/// exact period.
Result<Reading> withTypedPeriod(Reading reading, const QString &typed);

/// The reading with another value: a number with comma or point, "oui" and "non" for a question,
/// words for an indicator told in words; "nd" or nothing when it is not available. Error Invalid
/// for anything else.
Result<Reading> withTypedValue(Reading reading, const QString &typed, IndicatorValueType type);

/// The value as it is typed.
QString typedValue(const Reading &reading, IndicatorValueType type);

} // namespace passerelle
