#include "ui/dialogs/FittedDialog.h"

#include "ui/look/LetterWidth.h"

#include <QLayout>

#include <algorithm>

namespace passerelle {

void FittedDialog::setWidth(int characters)
{
    const int wanted = letterWidth(fontMetrics()) * characters;
    const int widest =
        parentWidget() != nullptr ? parentWidget()->window()->width() * 9 / 10 : wanted;
    setMinimumWidth(std::min(wanted, widest));
}

void FittedDialog::showEvent(QShowEvent *event)
{
    ensurePolished();
    const int needed = layout() == nullptr ? 0 : layout()->totalHeightForWidth(width());
    // Until somebody sizes it, a dialog has the height Qt gives any window.
    const int sized = testAttribute(Qt::WA_Resized) ? height() : 0;
    resize(width(), std::max(sized, needed));
    QDialog::showEvent(event);
}

} // namespace passerelle
