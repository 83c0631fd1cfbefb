#pragma once

#include "ui/dialogs/FittedDialog.h"

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace passerelle {

/// What some keys do: "Ctrl+K", "Rechercher partout".
struct ShortcutRow
{
    QString keys; ///< empty: a command without a shortcut
    QString text;

    bool operator==(const ShortcutRow &) const = default;
};

/// The shortcuts of a menu or a place.
struct ShortcutGroup
{
    QString title;
    std::vector<ShortcutRow> rows;

    bool operator==(const ShortcutGroup &) const = default;
};

/// The list of shortcuts, group by group; typing keeps the rows that have the words typed.
class ShortcutsDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    void fill(const std::vector<ShortcutGroup> &groups);
    void filter(const QString &typed);

    QLineEdit *m_line;
    QTreeWidget *m_tree;
    QLabel *m_nothing;
};

} // namespace passerelle
