#include "ui/pages/plan/RejectedCellsDialog.h"

#include "core/domain/TextFolding.h"
#include "ui/dialogs/FormParts.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace passerelle {

namespace {

enum Column
{
    LineColumn,
    NameColumn,
    TextColumn,
    ReasonColumn,
    ColumnCount
};

} // namespace

RejectedCellsDialog::RejectedCellsDialog(const std::vector<RejectedCell> &rejected,
                                         int acceptedCount, QWidget *parent)
    : FittedDialog(parent)
    , m_table(new QTableWidget(int(rejected.size()), ColumnCount, this))
{
    setObjectName(QStringLiteral("rejectedCellsDialog"));
    setWindowTitle(tr("Paste a table"));
    auto *sentence = new QLabel(tr("%n cell(s) cannot be read. Nothing has been pasted yet.",
                                   nullptr, int(rejected.size())),
                                this);
    sentence->setWordWrap(true);
    fill(rejected);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    addButtons(*buttons, acceptedCount);
    column->addLayout(buttons);
    setWidth(dialogCharacters + 20);
    resize(width(), fontMetrics().height() * 22);
}

void RejectedCellsDialog::fill(const std::vector<RejectedCell> &rejected)
{
    m_table->setObjectName(QStringLiteral("rejectedCells"));
    m_table->setAccessibleName(tr("Cells that cannot be read"));
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Text"), tr("Why")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < int(rejected.size()); ++row) {
        const RejectedCell &cell = rejected[size_t(row)];
        const QStringList texts{QString::number(cell.line), cell.column, cell.text, cell.reason};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    for (const int narrow : {LineColumn, NameColumn})
        header.setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    header.resizeSection(TextColumn, letterWidth(fontMetrics()) * 24);
    header.setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
}

void RejectedCellsDialog::addButtons(QLayout &row, int acceptedCount)
{
    auto *copy = new QPushButton(tr("&Copy the list"), this);
    copy->setObjectName(QStringLiteral("copyRejected"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &RejectedCellsDialog::copyList);
    auto *cancel = new QPushButton(tr("Paste nothing"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row.addWidget(copy);
    row.addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    row.addWidget(cancel);
    if (acceptedCount == 0)
        return;
    auto *accept = new QPushButton(tr("&Paste the %n other(s)", nullptr, acceptedCount), this);
    accept->setObjectName(QStringLiteral("pasteOthers"));
    accept->setDefault(true);
    setLook(*accept, "main");
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    row.addWidget(accept);
}

void RejectedCellsDialog::copyList() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << printableLine(m_table->item(row, column)->text());
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace passerelle
