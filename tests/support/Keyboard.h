#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QDialog;
class QWidget;

namespace passerelle::test {

// A person at the keyboard: each key goes to the widget that has the focus, or to the menu or list
// that is open, as the system would send it. Nothing here knows a widget but by where Tab leads.

/// One key, with Ctrl, Shift or Alt held.
void press(Qt::Key key, Qt::KeyboardModifiers held = {});

/// Types a text; characters beyond ASCII come as an input method gives them.
void typeText(const QString &text);

/// Replaces what the field holds, and stays in it.
void retype(const QString &text);

/// Presses Tab until the focus stands in the widget of that name. False, and the focus somewhere,
/// when Tab does not lead there.
bool tabTo(const QString &objectName);
/// The same the other way, with Shift+Tab.
bool tabBackTo(const QString &objectName);

/// Opens the list of a closed choice and takes the entry that starts with `words`, as typing its
/// first letters does.
void chooseEntry(const QString &words);

/// Does `work` once the dialog that the next key opens is there, then gives it up when it is still
/// open. The dialog is told to `work` for what it shows, not to be acted upon.
void whenAsked(const std::function<void(const QDialog &)> &work);

/// Where the keys go now, in words for a failure: names from the inside out.
QString placeOfFocus();

} // namespace passerelle::test
