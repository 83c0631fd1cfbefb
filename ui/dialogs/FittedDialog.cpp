#include "ui/dialogs/FittedDialog.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"

#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

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
    const int highest = screen()->availableGeometry().height()
        - style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    if (needed > highest)
        makeScrollable();
    resize(width(), std::min(std::max(sized, needed), highest));
    QDialog::showEvent(event);
}

void FittedDialog::makeScrollable()
{
    if (findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *content = new QWidget;
    setLook(*content, "content");
    content->setLayout(layout()); // and what is laid out there goes with it
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    area->show();
}

} // namespace passerelle
