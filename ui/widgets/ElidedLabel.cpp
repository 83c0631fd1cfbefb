#include "ui/widgets/ElidedLabel.h"

#include "ui/look/LetterWidth.h"

#include <QPainter>
#include <QStyle>

namespace passerelle {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text.simplified(), parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setWords(const QString &text)
{
    setText(text.simplified());
    tellWhole();
}

void ElidedLabel::setHint(const QString &hint)
{
    m_hint = hint;
    tellWhole();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished(); // which gives it its margins
    // A label measures its words for each of several widths; here there is one line.
    const QFontMetrics metrics = fontMetrics();
    const QSize surround = size() - contentsRect().size();
    return QSize(metrics.horizontalAdvance(text()) + 1, metrics.height()) + surround;
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewestLetters = 12;
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), letterWidth(fontMetrics()) * fewestLetters), wanted.height()};
}

QString ElidedLabel::elidedText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
                          elidedText(), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::tellWhole()
{
    const QString whole = elidedText() == text() ? QString() : text();
    setToolTip(m_hint.isEmpty() ? whole : m_hint);
}

} // namespace passerelle
