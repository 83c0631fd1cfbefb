#pragma once

#include <QStringList>

class QWidget;

namespace passerelle::test {

/// All that a window says now, sorted: one line a text, "class name kind: text". Labels, buttons,
/// fields and what stands in them while empty, choices, tabs, headers and cells, menus, titles,
/// tool tips and what screen readers are told, of the widgets in sight and of every menu.
QStringList visibleTexts(const QWidget &window);

/// What stands in one of two sorted lists only, one a line with "-" (first) or "+" (second) before
/// it; empty when they are equal.
QString differenceOf(const QStringList &first, const QStringList &second);

} // namespace passerelle::test
