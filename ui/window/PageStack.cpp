#include "ui/window/PageStack.h"

namespace passerelle {

QSize PageStack::minimumSizeHint() const
{
    constexpr QSize most(940, 560);
    return QStackedWidget::minimumSizeHint().boundedTo(most);
}

} // namespace passerelle
