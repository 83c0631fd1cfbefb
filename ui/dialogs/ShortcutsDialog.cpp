#include "ui/dialogs/ShortcutsDialog.h"

#include "core/domain/TextFolding.h"
#include "ui/dialogs/FormParts.h"
#include "ui/look/StyleSheet.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

enum Column
{
    TextColumn,
    KeysColumn
};

bool hasAllWords(const QString &text, const QStringList &words)
{
    const QString folded = unaccentedText(text);
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : FittedDialog(parent)
    , m_line(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No command has all of these words."), this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Shortcuts"));
    m_line->setObjectName(QStringLiteral("shortcutsFilter"));
    m_line->setPlaceholderText(tr("Type to find a command or a key"));
    m_line->setAccessibleName(tr("Find a command or a key"));
    m_line->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("shortcutsTree"));
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    setLook(*m_nothing, "soft");
    m_nothing->hide();

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_line);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing);
    column->addWidget(close, 0, Qt::AlignRight);
    fill(groups);
    connect(m_line, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    setWidth(dialogCharacters);
    const int highest = screen()->availableGeometry().height() * 9 / 10;
    resize(minimumWidth(), std::min(fontMetrics().height() * 32, highest));
    m_line->setFocus();
}

void ShortcutsDialog::fill(const std::vector<ShortcutGroup> &groups)
{
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    QFont bold = font();
    bold.setBold(true);
    for (const ShortcutGroup &group : groups) {
        auto *top = new QTreeWidgetItem(m_tree, {group.title});
        top->setFont(TextColumn, bold);
        top->setFirstColumnSpanned(true);
        for (const ShortcutRow &row : group.rows)
            new QTreeWidgetItem(top, {row.text, row.keys});
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::filter(const QString &typed)
{
    const QStringList words = unaccentedText(typed).split(u' ', Qt::SkipEmptyParts);
    bool isAnythingLeft = false;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *top = m_tree->topLevelItem(group);
        bool isGroupLeft = false;
        for (int row = 0; row < top->childCount(); ++row) {
            QTreeWidgetItem *item = top->child(row);
            const QString text = item->text(TextColumn) + u' ' + item->text(KeysColumn);
            item->setHidden(!hasAllWords(text, words));
            isGroupLeft = isGroupLeft || !item->isHidden();
        }
        top->setHidden(!isGroupLeft);
        isAnythingLeft = isAnythingLeft || isGroupLeft;
    }
    m_nothing->setVisible(!isAnythingLeft);
}

} // namespace passerelle
