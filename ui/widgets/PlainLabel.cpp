#include "ui/widgets/PlainLabel.h"

#include <QLabel>

namespace passerelle {

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace passerelle
