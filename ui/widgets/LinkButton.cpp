#include "ui/widgets/LinkButton.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace passerelle {

namespace {

constexpr int margin = 2; ///< room for the frame of the focus

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

ClampedText LinkButton::shownIn(int width) const
{
    return m_clamped.clamped(text(), font(), std::max(width - 2 * margin, 1), m_mostLines);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int widest = letterWidth(metrics) * widestLineLetters;
    const int width = std::min(metrics.horizontalAdvance(text()) + 1, widest) + 2 * margin;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    constexpr int fewestCharacters = 12;
    const QFontMetrics metrics = fontMetrics();
    const int width =
        std::min(metrics.horizontalAdvance(text()) + 1, letterWidth(metrics) * fewestCharacters);
    return {width + 2 * margin, metrics.height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    const int lines = int(shownIn(width).text.count(u'\n')) + 1;
    return lines * fontMetrics().lineSpacing() + 2 * margin;
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    QFont font = painter.font();
    const bool isPointedAt = isEnabled() && (underMouse() || hasFocus());
    font.setUnderline(isPointedAt);
    painter.setFont(font);
    painter.setPen(isPointedAt ? theme.accentInk : theme.ink);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignLeft | Qt::AlignVCenter, shownIn(width()).text);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accentInk, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
}

void LinkButton::resizeEvent(QResizeEvent *event)
{
    if (m_mostLines > 0)
        setToolTip(shownIn(width()).isWhole ? QString() : text());
    QAbstractButton::resizeEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace passerelle
