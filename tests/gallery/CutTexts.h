#pragma once

#include <QStringList>

class QWidget;

namespace passerelle::test {

/// The texts below `top` that do not fit the label, button, tab, list or field they are written in,
/// each with the place of its widget. Elided texts pass when a tool tip holds them whole. Cells of
/// tables elide on purpose and are left aside.
QStringList cutTexts(const QWidget &top);

} // namespace passerelle::test
