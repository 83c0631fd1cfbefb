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

int FittedDialog::neededHeight() const
{
    const QLayout *held = m_content != nullptr ? m_content->layout() : layout();
    if (held == nullptr)
        return 0;
    return held->hasHeightForWidth() ? held->totalHeightForWidth(width())
                                     : held->totalSizeHint().height();
}

int FittedDialog::highest() const
{
    return screen()->availableGeometry().height()
        - style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
}

void FittedDialog::fit()
{
    const int needed = neededHeight();
    if (needed > highest() && m_content == nullptr)
        makeScrollable();
    resize(width(), std::min(needed, highest()));
}

bool FittedDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    // What a dialog holds may grow under the hand, and the dialog with it.
    if (event->type() == QEvent::LayoutRequest && isVisible() && height() > highest())
        fit();
    return isDone;
}

void FittedDialog::showEvent(QShowEvent *event)
{
    ensurePolished();
    // Until somebody sizes it, a dialog has the height Qt gives any window.
    const int sized = testAttribute(Qt::WA_Resized) ? height() : 0;
    fit();
    if (height() < sized)
        resize(width(), std::min(sized, highest()));
    QDialog::showEvent(event);
}

void FittedDialog::makeScrollable()
{
    QWidget *focused = focusWidget();
    auto *area = new QScrollArea(this);
    m_content = new QWidget(area);
    setLook(*m_content, "content");
    // In its place first: widgets that change their window forget the focus and its order.
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_content->setLayout(layout()); // and what is laid out there goes with it
    area->setMinimumWidth(m_content->minimumSizeHint().width()
                          + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    setMinimumHeight(0);
    area->show();
    if (focused != nullptr)
        focused->setFocus();
}

} // namespace passerelle
