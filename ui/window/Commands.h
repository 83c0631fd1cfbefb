#pragma once

#include "ui/window/WindowCommand.h"

#include <QKeySequence>
#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMenuBar;

namespace passerelle {

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
    /// Whether the page shown carries the command out.
    static bool isForPage(WindowCommand command);

    /// Puts the menus into the bar; again after a change of language.
    void fill(QMenuBar &menuBar, const std::vector<QAction *> &recentFiles,
              const std::vector<QAction *> &pages, const std::vector<QAction *> &plans);

    /// Texts in the language spoken now.
    void retranslate();

signals:
    void triggered(passerelle::WindowCommand command);

private:
    std::map<WindowCommand, QAction *> m_actions;
};

} // namespace passerelle
