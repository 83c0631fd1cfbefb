#include "ui/pages/home/StatusStrip.h"

#include "core/reports/StatusSeries.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/Palette.h"
#include "ui/look/StatusLook.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace passerelle {

namespace {

constexpr qreal focusMargin = 3; ///< around the bar, for the frame of the focus
constexpr qreal cornerRadius = 3;

} // namespace

StatusStrip::StatusStrip(const QString &name, const StatusCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_total(counts.total())
{
    QStringList texts;
    for (const std::optional<ActionStatus> status : statusesAsDrawn()) {
        if (const int count = countOf(counts, status); count > 0) {
            m_parts.push_back({status, count});
            texts << textOf(m_parts.back());
        }
    }
    setAccessibleName(name);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setFocusPolicy(m_parts.empty() ? Qt::NoFocus : Qt::StrongFocus);
    if (!m_parts.empty())
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString StatusStrip::textOf(const Part &part) const
{
    //: A status and how many actions have it: "Completed: 5".
    return tr("%1: %2").arg(statusLabel(part.status), QLocale().toString(part.count));
}

QSize StatusStrip::sizeHint() const
{
    return {letterWidth(fontMetrics()) * 40, fontMetrics().height() + 8};
}

QSize StatusStrip::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 12, sizeHint().height()};
}

std::vector<QRectF> StatusStrip::areas() const
{
    const QRectF bar =
        QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    std::vector<QRectF> areas;
    qreal left = bar.left();
    for (const Part &part : m_parts) {
        const qreal width = bar.width() * part.count / m_total;
        areas.emplace_back(left, bar.top(), width, bar.height());
        left += width;
    }
    return areas;
}

QRectF StatusStrip::areaOf(std::optional<ActionStatus> status) const
{
    const std::vector<QRectF> all = areas();
    for (std::size_t part = 0; part < all.size(); ++part)
        if (m_parts[part].status == status)
            return all[part];
    return {};
}

int StatusStrip::partAt(QPointF position) const
{
    const std::vector<QRectF> all = areas();
    for (std::size_t part = 0; part < all.size(); ++part)
        if (all[part].left() <= position.x() && position.x() < all[part].right())
            return int(part);
    return -1;
}

void StatusStrip::choose(int part)
{
    if (part >= 0 && part < int(m_parts.size()))
        emit statusChosen(m_parts[std::size_t(part)].status);
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int part = partAt(help->pos()); part >= 0)
        QToolTip::showText(help->globalPos(), textOf(m_parts[std::size_t(part)]), this);
    return true;
}

void StatusStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const QRectF bar =
        QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    QPainterPath outline;
    outline.addRoundedRect(bar, cornerRadius, cornerRadius);
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.rowWash);
    const std::vector<QRectF> all = areas();
    for (std::size_t part = 0; part < all.size(); ++part) {
        const QColor colour = statusLook(m_parts[part].status, theme).colour;
        const bool isLast = part + 1 == all.size();
        painter.fillRect(all[part].adjusted(0, 0, isLast ? 0 : -1, 0), colour);
        const QString number = QLocale().toString(m_parts[part].count);
        if (fontMetrics().horizontalAdvance(number) + 6 > all[part].width())
            continue;
        painter.setPen(palette::inkOn(colour));
        painter.drawText(all[part], Qt::AlignCenter, number);
    }
    if (!hasFocus() || all.empty())
        return;
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accentInk, 2));
    painter.drawRoundedRect(all[std::size_t(m_current)].adjusted(-2, -2, 1, 2), cornerRadius,
                            cornerRadius);
}

void StatusStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Right:
        m_current = std::min(m_current + 1, last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setAccessibleDescription(textOf(m_parts[std::size_t(m_current)]));
    update();
}

void StatusStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(partAt(event->position()));
}

} // namespace passerelle
