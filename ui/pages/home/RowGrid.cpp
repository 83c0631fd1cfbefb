#include "ui/pages/home/RowGrid.h"

#include "ui/look/StyleSheet.h"
#include "ui/look/Theme.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

namespace {

constexpr int rowGap = 5; ///< between a row and what stands below it

} // namespace

RowGrid::RowGrid(int wide, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_wide(wide)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(wide, 1);
    setRuled(true);
}

void RowGrid::setRuled(bool isRuled)
{
    m_isRuled = isRuled;
    m_grid->setVerticalSpacing(isRuled ? 2 * rowGap + 1 : rowGap);
    update();
}

void RowGrid::setStretch(int column, int stretch)
{
    m_grid->setColumnStretch(column, stretch);
}

QWidget *RowGrid::words(const QString &plain, const QString &soft)
{
    const QMargins asLinks(2, 0, 2, 0);
    if (soft.isEmpty()) {
        constexpr int mostLines = 4;
        auto *label = new ClampedLabel(mostLines, this);
        label->setContentsMargins(asLinks);
        label->setWords(plain);
        return label;
    }
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setContentsMargins(asLinks);
    label->setTextFormat(Qt::RichText);
    label->setText(
        QStringLiteral("%1 · <span style=\"color:%2\">%3</span>")
            .arg(plain.toHtmlEscaped(), themeOf(palette()).softInk.name(), soft.toHtmlEscaped()));
    label->setAccessibleName(plain + QStringLiteral(" – ") + soft);
    return label;
}

QWidget *RowGrid::lines(const QString &plain, const QString &soft)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(2, 0, 2, 0); // as the words of links
    column->setSpacing(0);
    constexpr int mostLines = 2;
    auto *title = new ClampedLabel(mostLines, cell);
    title->setWords(plain);
    auto *below = new ElidedLabel(soft, cell);
    setLook(*below, "soft");
    column->addWidget(title);
    column->addWidget(below);
    return cell;
}

void RowGrid::addRow(const std::vector<QWidget *> &cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        QWidget *cell = cells[std::size_t(column)];
        if (cell == nullptr)
            continue;
        // Marks stand at the left of the words, tags at the right; buttons are as wide as one
        // another.
        Qt::Alignment alignment = Qt::AlignVCenter;
        const bool fills = cell->sizePolicy().expandingDirections().testFlag(Qt::Horizontal)
            || qobject_cast<QPushButton *>(cell) != nullptr;
        if (column != m_wide && !fills)
            alignment |= column < m_wide ? Qt::AlignLeft : Qt::AlignRight;
        m_grid->addWidget(cell, m_rows, column, alignment);
    }
    ++m_rows;
}

QRect RowGrid::placeOf(int row) const
{
    // The grid forgets the places of its rows when it is asked for the height at another width.
    QRect place;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        if (const QLayoutItem *cell = m_grid->itemAtPosition(row, column))
            place |= cell->geometry();
    return place;
}

void RowGrid::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_isRuled)
        return;
    QPainter painter(this);
    for (int row = 1; row < m_rows; ++row)
        painter.fillRect(0, placeOf(row).top() - rowGap - 1, width(), 1, themeOf(palette()).line);
}

} // namespace passerelle
