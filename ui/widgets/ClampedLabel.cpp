#include "ui/widgets/ClampedLabel.h"

#include "ui/look/LetterWidth.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace passerelle {

ClampedLabel::ClampedLabel(int mostLines, QWidget *parent)
    : QLabel(parent)
    , m_mostLines(mostLines)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedLabel::setWords(const QString &text)
{
    setText(text);
    updateGeometry();
    tellWhole();
}

QSize ClampedLabel::surround() const
{
    return size() - contentsRect().size();
}

QSize ClampedLabel::sizeHint() const
{
    ensurePolished(); // which gives it its margins
    const int oneLine = fontMetrics().horizontalAdvance(text()) + 1;
    const int widest = letterWidth(fontMetrics()) * widestLineLetters;
    const int words = m_mostLines > 0 ? oneLine / m_mostLines : std::min(oneLine, widest);
    const int width = words + surround().width();
    return {width, heightForWidth(width)};
}

QSize ClampedLabel::minimumSizeHint() const
{
    ensurePolished(); // which gives it its margins
    constexpr int fewestLetters = 12;
    const int oneLine = fontMetrics().horizontalAdvance(text()) + 1;
    return QSize(std::min(oneLine, letterWidth(fontMetrics()) * fewestLetters),
                 fontMetrics().height())
        + surround();
}

int ClampedLabel::heightForWidth(int width) const
{
    const int lines = int(shownIn(width - surround().width()).text.count(u'\n')) + 1;
    return lines * fontMetrics().lineSpacing() + surround().height();
}

ClampedText ClampedLabel::shownIn(int width) const
{
    return m_clamped.clamped(text(), font(), std::max(width, 1), m_mostLines);
}

void ClampedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
                          shownIn(contentsRect().width()).text, foregroundRole());
}

void ClampedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ClampedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tellWhole();
}

void ClampedLabel::tellWhole()
{
    setToolTip(shownIn(contentsRect().width()).isWhole ? QString() : text());
}

} // namespace passerelle
