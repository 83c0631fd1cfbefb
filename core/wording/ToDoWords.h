#pragma once

#include "core/statistics/ComingUp.h"
#include "core/statistics/ToDo.h"

#include <QLocale>

namespace passerelle {

/// What a piece of advice says, without the title of what it is about: "late by 41 days", "decision
/// due on 3 March 2023", "no news for 8 months", "6 actions without an indicator". Tells of a
/// milestone which action it belongs to.
QString toDoInWords(const ToDoItem &item, const PlanContents &contents, const QLocale &locale);

/// Whom it waits for: "ARS, Agglo"; empty when nobody is named.
QString waitsForInWords(const ToDoItem &item, const PlanContents &contents);

/// The name of a kind of entry: "Meeting", "Planned end of an action".
QString labelOf(ComingUpKind kind);

} // namespace passerelle
