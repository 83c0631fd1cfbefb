#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace passerelle {

/// A label for what users wrote: "<2" and "R&D" show as they are, whereas a QLabel left to itself
/// guesses which texts are HTML.
QLabel *plainLabel(QWidget *parent, const QString &text = {});

} // namespace passerelle
