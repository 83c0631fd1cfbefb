#include "ui/dialogs/FittedDialog.h"

#include <QLayout>

#include <algorithm>

namespace passerelle {

void FittedDialog::setWidth(int characters)
{
    const int wanted = fontMetrics().averageCharWidth() * characters;
    const int widest =
        parentWidget() != nullptr ? parentWidget()->window()->width() * 9 / 10 : wanted;
    setMinimumWidth(std::min(wanted, widest));
}

void FittedDialog::showEvent(QShowEvent *event)
{
    ensurePolished();
    const int needed = layout() == nullptr ? 0 : layout()->totalHeightForWidth(width());
    resize(width(), std::max(height(), needed));
    QDialog::showEvent(event);
}

} // namespace passerelle
