#include "ui/pages/home/RowGrid.h"

#include "ui/look/StyleSheet.h"

#include <QFrame>
#include <QGridLayout>

namespace passerelle {

RowGrid::RowGrid(int wide, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_wide(wide)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(wide, 1);
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
        const Qt::Alignment alignment =
            column == m_wide ? Qt::AlignVCenter : Qt::AlignVCenter | Qt::AlignLeft;
        m_grid->addWidget(cell, 2 * m_rows, column, alignment);
    }
    ++m_rows;
}

} // namespace passerelle
