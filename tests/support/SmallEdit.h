#pragma once

#include "ui/window/MainWindow.h"

#include <QString>

namespace passerelle::test {

/// What the window tells beside its page; empty when it tells nothing.
QString messageOf(const MainWindow &window);

/// One small edit that no page shows: adds the committee "Groupe « précarité »", under a name the
/// history knows.
void addCommittee(MainWindow &window);

/// How many committees a closed file has: whether the edit is in it.
size_t committeesIn(const QString &path);

} // namespace passerelle::test
