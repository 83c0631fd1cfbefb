#pragma once

#include "core/domain/PlanContents.h"

#include <QLocale>
#include <QVariant>

namespace passerelle {

/// How much of a long text is shown.
enum class TextLength
{
    Short, ///< one line, cut at a word
    Full
};

/// The value of a stored field as people read it: the label of a vocabulary key, "3 décembre 2019"
/// for a day, the name for an id, "yes" or "no", "(empty)" for nothing. An id that `contents` does
/// not hold any more is said to be gone. `value` is as the file stores it (text, number, bytes).
QString fieldValue(QStringView table, QStringView column, const QVariant &value,
                   const PlanContents &contents, const QLocale &locale,
                   TextLength length = TextLength::Short);

/// The name of the row `id` of `table` ("organization", "meeting", "milestone"...) as `contents`
/// has it now; empty when it is not there.
QString rowName(QStringView table, const QString &id, const PlanContents &contents,
                const QLocale &locale);

} // namespace passerelle
