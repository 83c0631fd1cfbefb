#include "ui/window/Rail.h"

#include "ui/look/Icons.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

Rail::Rail(const std::vector<PageKey> &pages, QWidget *parent)
    : QFrame(parent)
{
    setLook(*this, "rail");
    setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(3);
    auto *group = new QButtonGroup(this);
    for (const PageKey page : pages) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("rail%1").arg(static_cast<int>(page)));
        button->setCheckable(true);
        // A click leaves the field that is typed in to the window, which has it written, and says
        // what was refused, as the page turns.
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
        m_buttons[page] = button;
    }
    column->addStretch();
    retranslate();
}

void Rail::setCurrent(PageKey page)
{
    m_buttons.at(page)->setChecked(true);
}

void Rail::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    retranslate();
}

QString Rail::pageName(PageKey page)
{
    switch (page) {
    case PageKey::Home:
        return tr("Home");
    case PageKey::ActionPlan:
        return tr("Action plan");
    case PageKey::Indicators:
        return tr("Indicators");
    case PageKey::Partners:
        return tr("Partners");
    case PageKey::Documents:
        return tr("Documents");
    }
    return {};
}

QString Rail::pageIcon(PageKey page)
{
    switch (page) {
    case PageKey::Home:
        return QStringLiteral("go-home");
    case PageKey::ActionPlan:
        return QStringLiteral("view-list-tree");
    case PageKey::Indicators:
        return QStringLiteral("office-chart-line");
    case PageKey::Partners:
        return QStringLiteral("system-users");
    case PageKey::Documents:
        return QStringLiteral("document-multiple");
    }
    return {};
}

void Rail::changeEvent(QEvent *event)
{
    const bool isOther = event->type() == QEvent::LanguageChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isOther)
        retranslate();
    QFrame::changeEvent(event);
}

void Rail::retranslate()
{
    const Theme &theme = themeOf(palette());
    constexpr int letters = 16;
    setMinimumWidth(m_isNarrow ? 0 : letterWidth(fontMetrics()) * letters);
    for (const auto &[page, button] : m_buttons) {
        const QString name = pageName(page);
        button->setIcon(icon(pageIcon(page), theme.ink, theme.onAccent));
        button->setIconSize(QSize(1, 1) * fontMetrics().height());
        button->setText(m_isNarrow ? QString() : QStringLiteral(" ") + name);
        button->setToolTip(m_isNarrow ? name : QString());
        button->setAccessibleName(name);
    }
}

} // namespace passerelle
