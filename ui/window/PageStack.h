#pragma once

#include <QStackedWidget>

namespace passerelle {

/// The pages of the window, one shown at a time. However large the texts, it asks for no more room
/// than a small screen has: otherwise a page would push the window off the screen.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    QSize minimumSizeHint() const override;
};

} // namespace passerelle
