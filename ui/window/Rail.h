#pragma once

#include "ui/pages/Destination.h"

#include <QFrame>

#include <map>
#include <vector>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace passerelle {

/// The navigation on the left: one button a page, icon and words; icons alone when narrow.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    /// `pages` from top to bottom.
    explicit Rail(const std::vector<PageKey> &pages, QWidget *parent = nullptr);

    void setCurrent(PageKey page);
    void setNarrow(bool isNarrow);

    /// The name of a page in the language spoken now: "Plan d'actions".
    static QString pageName(PageKey page);
    /// The freedesktop name of its icon.
    static QString pageIcon(PageKey page);

signals:
    void chosen(passerelle::PageKey page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::map<PageKey, QPushButton *> m_buttons;
    bool m_isNarrow = false;
};

} // namespace passerelle
