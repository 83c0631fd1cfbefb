#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace passerelle {

/// A number as people type it: decimal comma or point, spaces between thousands, a sign of percent
/// after it. nullopt for anything else.
std::optional<double> numberFromTyped(const QString &text);

/// The text to put in a field so that a number can be edited: numberFromTyped() gives it back.
/// Empty for none.
QString editText(std::optional<double> number, const QLocale &locale);

} // namespace passerelle
