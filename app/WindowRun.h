#pragma once

#include <QStringList>

class QApplication;

namespace passerelle {

class Language;

/// Whether the words after the program's name ask for the window: none at all, or one file.
bool isForWindow(const QStringList &words);

/// Whether a window can be shown: a desktop is there, or the environment names a
/// platform that shows something.
bool hasDisplay();

/// Shows the window, on the file named by `words` when there is one, until it is closed. Gives the
/// program's exit status.
int runWindow(QApplication &application, const QStringList &words, Language &language);

} // namespace passerelle
