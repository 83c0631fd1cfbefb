#include "ui/pages/home/RowsCard.h"

#include "ui/look/StyleSheet.h"
#include "ui/pages/home/RowGrid.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int moreRows = 20;

} // namespace

RowsCard::RowsCard(int firstRows, QWidget *parent)
    : Card(parent)
    , m_firstRows(firstRows)
    , m_shownRows(firstRows)
    , m_nothing(new QLabel(this))
    , m_more(new QPushButton(this))
{
    setLook(*m_nothing, "soft");
    setLook(*m_more, "link");
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_more->setObjectName(QStringLiteral("showMore"));
    connect(m_more, &QPushButton::clicked, this, &RowsCard::showMore);
    body().addWidget(m_nothing);
    body().addWidget(m_more, 0, Qt::AlignLeft);
    body().addStretch();
}

void RowsCard::showRows(int count, int wide, const AddRow &addRow, const QString &nothing)
{
    m_count = count;
    m_wide = wide;
    m_addRow = addRow;
    m_nothing->setText(nothing);
    m_nothing->setVisible(count == 0);
    fill();
}

void RowsCard::fill()
{
    const bool hadFocus = m_grid != nullptr && m_grid->isAncestorOf(QApplication::focusWidget());
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater(); // the click that brought us here may come from one of its buttons
    }
    m_grid = new RowGrid(m_wide, this);
    const int shown = std::min(m_count, m_shownRows);
    for (int index = 0; index < shown; ++index)
        m_addRow(*m_grid, index);
    body().insertWidget(0, m_grid);
    if (isVisible())
        m_grid->show(); // else it comes with the card, laid out once
    const int hidden = m_count - shown;
    m_more->setVisible(hidden > 0 || (m_count > m_firstRows && m_shownRows > m_firstRows));
    m_more->setText(hidden > 0 ? tr("Show more (%1)").arg(QLocale().toString(hidden))
                               : tr("Show fewer"));
    emit rowsMade();
    if (QWidget *first = m_grid->findChild<QAbstractButton *>(); first != nullptr && hadFocus)
        first->setFocus(); // the keyboard stays in the card
}

void RowsCard::showMore()
{
    m_shownRows = m_shownRows < m_count ? m_shownRows + moreRows : m_firstRows;
    fill();
}

} // namespace passerelle
