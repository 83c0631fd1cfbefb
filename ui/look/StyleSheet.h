#pragma once

#include "ui/look/Theme.h"

#include <QString>

class QWidget;

namespace passerelle {

/// The style sheet of the window (look/passerelle.qss) with the colours of `theme` and its lengths,
/// written "13px", at `zoom` times their size.
QString styleSheetOf(const Theme &theme, double zoom);

/// What a widget is, for the style sheet: "card", "title", "chip"... Call before it is shown.
void setLook(QWidget &widget, const char *look);

/// Has the style sheet look at a widget again: one of its properties has changed.
void repolish(QWidget &widget);

} // namespace passerelle
