#pragma once

#include <QStringList>

namespace passerelle {

class Language;

/// Runs the program as the command line asks. `arguments` as given to main, the program first.
/// Gives the exit status: 0 done, 1 failed, 2 wrong usage.
int runCommandLine(const QStringList &arguments, Language &language);

} // namespace passerelle
