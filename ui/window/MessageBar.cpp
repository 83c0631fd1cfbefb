#include "ui/window/MessageBar.h"

#include "ui/look/StyleSheet.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int margin = 16; // around the bar, in pixels
constexpr int widestBar = 1100; // a longer line is hard to follow

/// Where `widget` is typed in, in its own coordinates: a list takes the keys in its current row.
QRect typedPlace(const QWidget &widget)
{
    if (qobject_cast<const QAbstractItemView *>(&widget) != nullptr)
        return widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return widget.rect();
}

} // namespace

MessageBar::MessageBar(QWidget *page)
    : QFrame(page)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_reload(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("message"));
    m_undo->setObjectName(QStringLiteral("undoMessage"));
    m_reload->setObjectName(QStringLiteral("reloadFile"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    // Reached by Tab like the other buttons of the window.
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 8, 10);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_reload);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    connect(m_reload, &QPushButton::clicked, this, &MessageBar::reloadRequested);
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::followFocus);
    page->installEventFilter(this);
    retranslate();
    hide();
}

void MessageBar::say(const QString &sentence, bool offersUndo)
{
    show(sentence, "message", MessageLife::UntilMoved, offersUndo ? Offer::Undo : Offer::None);
}

void MessageBar::warn(const QString &sentence, MessageLife life)
{
    show(sentence, "warning", life, Offer::None);
}

void MessageBar::warnOfChangedFile(const QString &sentence)
{
    show(sentence, "warning", MessageLife::UntilWritten, Offer::Reload);
}

void MessageBar::add(const QString &sentence)
{
    if (isHidden())
        say(sentence, false);
    else
        setText(m_text->text() + u' ' + sentence);
}

void MessageBar::letGo(MessageLife life)
{
    if (m_life <= life)
        hide();
}

void MessageBar::show(const QString &sentence, const char *look, MessageLife life, Offer offer)
{
    m_life = life;
    setLook(*this, look);
    repolish(*this);
    m_undo->setVisible(offer == Offer::Undo);
    m_reload->setVisible(offer == Offer::Reload);
    setVisible(true);
    setText(sentence);
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    // Read out without taking the keyboard from where it is.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::place()
{
    if (isHidden())
        return;
    const QRect page = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    const int width = std::min(page.width(), widestBar);
    // The style has just changed: what the layout knew of the sizes is old.
    layout()->invalidate();
    const int height = layout()->heightForWidth(width);
    const int left = page.left() + (page.width() - width) / 2;
    const QRect below(left, page.bottom() + 1 - height, width, height);
    const QRect above(left, page.top(), width, height);
    setGeometry(coversTypedField(below) ? above : below);
    raise();
}

void MessageBar::followFocus(QWidget *before, QWidget *now)
{
    // A text grows while it is typed.
    if (before != nullptr && before != parentWidget())
        before->removeEventFilter(this);
    if (now != nullptr)
        now->installEventFilter(this);
    place();
}

bool MessageBar::coversTypedField(const QRect &place) const
{
    const QWidget &page = *parentWidget();
    const QWidget *typed = page.window()->focusWidget();
    if (typed == nullptr || isAncestorOf(typed) || !page.isAncestorOf(typed))
        return false;
    const QRect field = typedPlace(*typed);
    return QRect(typed->mapTo(&page, field.topLeft()), field.size()).intersects(place);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        place();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_reload->setText(tr("Reload the file"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    place();
}

} // namespace passerelle
