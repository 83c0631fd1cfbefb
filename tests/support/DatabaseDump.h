#pragma once

#include <QString>

namespace passerelle::test {

/// Every row of every table that holds the user's work (the journal left out), one line each, exact
/// values, in the order of the keys. Two files with the same dump hold the same.
QString dumpOf(const QString &path);

/// Runs one statement on the file, as another program would. Gives the driver's error, empty on
/// success.
QString runFromOutside(const QString &path, const QString &sql);

/// Makes a file at `path` by the statements of `sqlFile`, which are separated by blank lines.
void makeFile(const QString &path, const QString &sqlFile);

/// Leaves the file as a program killed in the middle of a large write leaves it: pages half
/// written, and the journal that takes them back. The file must hold a plan.
void interruptAWrite(const QString &path);

} // namespace passerelle::test
