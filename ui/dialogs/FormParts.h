#pragma once

#include <QString>

class QDialog;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace passerelle {

class LineField;

/// The width of a dialog of a few fields, in characters of its font.
inline constexpr int dialogCharacters = 74;

/// The line below a field that says what is wrong with it; hidden when nothing is.
QLabel *newProblemLine(QWidget *parent);

/// Puts a field under its name, and its problem line below. `name` with its mnemonic: "&Title".
void addField(QVBoxLayout &column, const QString &name, LineField &field, QLabel &problemLine);

/// Says what is wrong below the field and marks it; empty: nothing is.
void showProblem(LineField &field, QLabel &problemLine, const QString &problem);

/// What is wrong with something typed in the fields shown in a dialog; empty: nothing.
QString problemTypedIn(const QDialog &dialog);

/// Puts the two buttons of a dialog at the right: Cancel, and the one that accepts it.
void addDialogButtons(QDialog &dialog, QVBoxLayout &column, const QString &acceptText);

} // namespace passerelle
