#pragma once

#include "ui/window/WindowCommand.h"

#include <QKeySequence>
#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace passerelle {

/// A menu and the commands that stand in it, as people see them.
struct CommandMenu
{
    QString title; ///< "Fichier", without mnemonic
    std::vector<WindowCommand> commands;
};

/// The actions of the window, made from one table: text, shortcut, icon, menu. Each stands in a
/// menu with its shortcut.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    QAction *action(WindowCommand command) const { return m_actions.at(command); }

    /// All of them, in the order of the menus.
    std::vector<WindowCommand> all() const;
    /// The same, menu by menu, in the language spoken now.
    std::vector<CommandMenu> menus() const;
    /// What a command is called outside of the menus: "Nouveau fichier...", without mnemonic.
    QString plainText(WindowCommand command) const;
    /// Whether the page shown carries the command out.
    static bool isForPage(WindowCommand command);
    /// Whether the command works on the open file, or on a page of it.
    static bool needsFile(WindowCommand command);
    /// Of a page by its place in the rail: Ctrl+1 for the first, at place 0.
    static QKeySequence pageShortcut(size_t position);

    /// The actions of those commands, in the order of the menus.
    QList<QAction *> forPages() const;

    /// Puts the menus into the bar, in the place of those of the last time; they own the actions
    /// given.
    void fill(QMenuBar &menuBar, const std::vector<QAction *> &recentFiles,
              const std::vector<QAction *> &pages, const std::vector<QAction *> &plans);

    /// Texts in the language spoken now.
    void retranslate();

signals:
    void triggered(passerelle::WindowCommand command);

private:
    QMenu *addMenu(QMenuBar &menuBar, const QString &title);

    std::map<WindowCommand, QAction *> m_actions;
    std::vector<QMenu *> m_menus; ///< now in the bar
};

} // namespace passerelle
