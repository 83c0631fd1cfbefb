#include "ui/pages/indicators/ReadingEdits.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/wording/TypedDates.h"
#include "core/exchange/wording/TypedNumbers.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

QString wordsOf(const char *text)
{
    return QCoreApplication::translate("ReadingEdits", text);
}

Error refusal(const char *text, const QString &typed)
{
    return {ErrorCode::Invalid, wordsOf(text).arg(typed), {}};
}

bool meansNotAvailable(const QString &typed)
{
    static const QStringList words{QString(), QStringLiteral("nd"), QStringLiteral("n d"),
                                   QStringLiteral("na"), QStringLiteral("n a")};
    return words.contains(matchingKey(typed));
}

std::optional<double> answerFromTyped(const QString &typed)
{
    const QString key = matchingKey(typed);
    if (key == QStringLiteral("oui") || key == QStringLiteral("yes") || key == QStringLiteral("1"))
        return 1;
    if (key == QStringLiteral("non") || key == QStringLiteral("no") || key == QStringLiteral("0"))
        return 0;
    return std::nullopt;
}

} // namespace

Result<Reading> withTypedPeriod(Reading reading, const QString &typed)
{
    const TypedPeriod read = readTypedPeriod(typed);
    if (read.kind == TypedPeriod::Kind::Impossible)
        return Error{ErrorCode::Invalid, read.message, {}};
    if (read.kind != TypedPeriod::Kind::Exact && read.kind != TypedPeriod::Kind::Empty)
        return refusal(QT_TRANSLATE_NOOP("ReadingEdits",
                                         "\"%1\" is no exact period; write it as 2022, 03/2022 or "
                                         "2019-2021."),
                       typed);
    reading.period = read.period;
    return reading;
}

Result<Reading> withTypedValue(Reading reading, const QString &typed, IndicatorValueType type)
{
    // Words that stood for a value go with it; those beside a number are a footnote, and stay.
    const bool hasFootnote = reading.value.has_value();
    if (!hasFootnote || meansNotAvailable(typed))
        reading.text.clear();
    reading.value.reset();
    if (meansNotAvailable(typed))
        return reading;
    if (type == IndicatorValueType::Text) {
        reading.text = typed.trimmed();
        return reading;
    }
    if (type == IndicatorValueType::YesNo) {
        reading.value = answerFromTyped(typed);
        if (!reading.value)
            return refusal(
                QT_TRANSLATE_NOOP("ReadingEdits", "\"%1\" is no answer; write yes, no, or n/a."),
                typed);
        return reading;
    }
    reading.value = numberFromTyped(typed);
    if (!reading.value)
        return refusal(QT_TRANSLATE_NOOP("ReadingEdits",
                                         "\"%1\" is not a number; write it as 1200 or 12,5, or n/a "
                                         "when the value is not available."),
                       typed);
    return reading;
}

QString typedValue(const Reading &reading, IndicatorValueType type)
{
    if (!reading.value)
        return reading.text;
    if (type == IndicatorValueType::YesNo)
        return *reading.value != 0 ? wordsOf(QT_TRANSLATE_NOOP("ReadingEdits", "yes"))
                                   : wordsOf(QT_TRANSLATE_NOOP("ReadingEdits", "no"));
    return editText(reading.value, QLocale());
}

} // namespace passerelle
