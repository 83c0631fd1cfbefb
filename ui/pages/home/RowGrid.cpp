#include "ui/pages/home/RowGrid.h"

#include "ui/look/StyleSheet.h"
#include "ui/look/Theme.h"
#include "ui/widgets/ClampedLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

RowGrid::RowGrid(int wide, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_wide(wide)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(wide, 1);
}

void RowGrid::setStretch(int column, int stretch)
{
    m_grid->setColumnStretch(column, stretch);
}

QWidget *RowGrid::words(const QString &plain, const QString &soft)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setContentsMargins(2, 0, 2, 0); // as the words of links
    if (soft.isEmpty()) {
        label->setTextFormat(Qt::PlainText);
        label->setText(plain);
        return label;
    }
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
    if (m_rows > 0 && m_isRuled) {
        auto *rule = new QFrame(this);
        setLook(*rule, "rule");
        m_grid->addWidget(rule, 2 * m_rows - 1, 0, 1, int(cells.size()));
    }
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
        m_grid->addWidget(cell, 2 * m_rows, column, alignment);
    }
    ++m_rows;
}

} // namespace passerelle
