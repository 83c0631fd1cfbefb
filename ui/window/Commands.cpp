#include "ui/window/Commands.h"

#include "ui/look/Icons.h"
#include "ui/widgets/MenuText.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

enum class Place
{
    File,
    Edit,
    View,
    TextSize, ///< a menu inside View
    Colours, ///< a menu inside View
    Language, ///< a menu inside View
    Plan,
    Help
};

/// The title of a menu, with its mnemonic.
QString titleOf(Place place)
{
    switch (place) {
    case Place::File:
        return Commands::tr("&File");
    case Place::Edit:
        return Commands::tr("&Edit");
    case Place::View:
        return Commands::tr("&View");
    case Place::TextSize:
        return Commands::tr("&Text size");
    case Place::Colours:
        return Commands::tr("&Colours");
    case Place::Language:
        return Commands::tr("Lan&guage");
    case Place::Plan:
        return Commands::tr("&Plan");
    case Place::Help:
        return Commands::tr("&Help");
    }
    return {};
}

struct Row
{
    WindowCommand command;
    Place place;
    const char *text; ///< nullptr: a separator comes before the next
    QKeySequence shortcut;
    const char *icon;
    bool isCheckable = false;
};

constexpr auto noIcon = "";

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

// The menus, from top to bottom. A null text draws a line.
const std::vector<Row> &rows()
{
    using enum WindowCommand;
    static const std::vector<Row> table{
        {NewFile,
         Place::File,
         QT_TRANSLATE_NOOP("passerelle::Commands", "&New file..."),
         {},
         "document-new"},
        {OpenFile, Place::File, QT_TRANSLATE_NOOP("passerelle::Commands", "&Open..."),
         keys("Ctrl+O"), "document-open"},
        {OpenDemonstration,
         Place::File,
         QT_TRANSLATE_NOOP("passerelle::Commands", "Open the &demonstration"),
         {},
         noIcon},
        {Save, Place::File, nullptr, {}, noIcon},
        {Save, Place::File, QT_TRANSLATE_NOOP("passerelle::Commands", "&Save"), keys("Ctrl+S"),
         "document-save"},
        {BackUp,
         Place::File,
         QT_TRANSLATE_NOOP("passerelle::Commands", "&Back up now"),
         {},
         noIcon},
        {CloseFile, Place::File, nullptr, {}, noIcon},
        {CloseFile, Place::File, QT_TRANSLATE_NOOP("passerelle::Commands", "&Close the file"),
         keys("Ctrl+W"), noIcon},
        {Quit, Place::File, QT_TRANSLATE_NOOP("passerelle::Commands", "&Quit"), keys("Ctrl+Q"),
         "application-exit"},

        {Undo, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Undo"), keys("Ctrl+Z"),
         "edit-undo"},
        {Redo, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Redo"), keys("Ctrl+Y"),
         "edit-redo"},
        {NewItem, Place::Edit, nullptr, {}, noIcon},
        {NewItem, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&New item"),
         keys("Ctrl+N"), "list-add"},
        {NewChild, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "New one le&vel down"),
         keys("Ctrl+Shift+N"), noIcon},
        {AddFollowUp, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Add a follow-up"),
         keys("Ctrl+Shift+F"), noIcon},
        {Rename, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Edit the name"),
         keys("F2"), noIcon},
        {EditSelection, Place::Edit,
         QT_TRANSLATE_NOOP("passerelle::Commands", "Edit the se&lection..."), keys("Ctrl+E"),
         noIcon},
        {Duplicate, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Duplicate"),
         keys("Ctrl+D"), "edit-duplicate"},
        {Remove, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "Re&move"), keys("Del"),
         "edit-delete"},
        {CopyTable, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Copy as a table"),
         keys("Ctrl+C"), "edit-copy"},
        {PasteTable, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "Paste a &table"),
         keys("Ctrl+V"), "edit-paste"},
        {MoveUp, Place::Edit, nullptr, {}, noIcon},
        {MoveUp, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "Move u&p"), keys("Alt+Up"),
         noIcon},
        {MoveDown, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "Move do&wn"),
         keys("Alt+Down"), noIcon},
        {Indent, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Indent"),
         keys("Alt+Right"), noIcon},
        {Outdent, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Outdent"),
         keys("Alt+Left"), noIcon},
        {Filter, Place::Edit, nullptr, {}, noIcon},
        {Filter, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Filter the page"),
         keys("Ctrl+F"), "view-filter"},
        {Search, Place::Edit, QT_TRANSLATE_NOOP("passerelle::Commands", "&Search everywhere"),
         keys("Ctrl+K"), "edit-find"},

        {ChooseDay,
         Place::View,
         QT_TRANSLATE_NOOP("passerelle::Commands", "As of a &day..."),
         {},
         noIcon},
        {CollapseRail, Place::View, QT_TRANSLATE_NOOP("passerelle::Commands", "&Narrow navigation"),
         keys("Ctrl+B"), noIcon, true},
        {ZoomIn, Place::TextSize, QT_TRANSLATE_NOOP("passerelle::Commands", "&Larger text"),
         keys("Ctrl++"), "zoom-in"},
        {ZoomOut, Place::TextSize, QT_TRANSLATE_NOOP("passerelle::Commands", "&Smaller text"),
         keys("Ctrl+-"), "zoom-out"},
        {ZoomReset, Place::TextSize, QT_TRANSLATE_NOOP("passerelle::Commands", "&Usual text size"),
         keys("Ctrl+0"), "zoom-original"},
        {ThemeSystem,
         Place::Colours,
         QT_TRANSLATE_NOOP("passerelle::Commands", "As the d&esktop"),
         {},
         noIcon,
         true},
        {ThemeLight,
         Place::Colours,
         QT_TRANSLATE_NOOP("passerelle::Commands", "L&ight"),
         {},
         noIcon,
         true},
        {ThemeDark,
         Place::Colours,
         QT_TRANSLATE_NOOP("passerelle::Commands", "Dar&k"),
         {},
         noIcon,
         true},
        {French, Place::Language, "&Français", {}, noIcon, true},
        {English, Place::Language, "&English", {}, noIcon, true},

        {NewPlan,
         Place::Plan,
         QT_TRANSLATE_NOOP("passerelle::Commands", "&New plan in this file..."),
         {},
         "list-add"},

        {Help, Place::Help, QT_TRANSLATE_NOOP("passerelle::Commands", "&Help"), keys("F1"),
         "help-contents"},
        {Shortcuts, Place::Help, QT_TRANSLATE_NOOP("passerelle::Commands", "&Shortcuts"),
         keys("Ctrl+/"), noIcon},
        {About,
         Place::Help,
         QT_TRANSLATE_NOOP("passerelle::Commands", "&About Passerelle"),
         {},
         "help-about"},
    };
    return table;
}

void addRows(QMenu &menu, Place place, const std::map<WindowCommand, QAction *> &actions)
{
    for (const Row &row : rows()) {
        if (row.place != place)
            continue;
        if (row.text == nullptr)
            menu.addSeparator();
        else
            menu.addAction(actions.at(row.command));
    }
}

// The menu takes the actions: they go with it.
void addAll(QMenu &menu, const std::vector<QAction *> &actions)
{
    for (QAction *action : actions) {
        action->setParent(&menu);
        menu.addAction(action);
    }
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows()) {
        if (row.text == nullptr)
            continue;
        auto *action = new QAction(window);
        action->setShortcut(row.shortcut);
        action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setCheckable(row.isCheckable);
        action->setData(static_cast<int>(row.command));
        connect(action, &QAction::triggered, this,
                [this, command = row.command] { emit triggered(command); });
        window->addAction(action);
        m_actions[row.command] = action;
    }
    using enum WindowCommand;
    for (const auto &choices :
         {std::vector{ThemeSystem, ThemeLight, ThemeDark}, std::vector{French, English}}) {
        auto *group = new QActionGroup(this);
        for (const WindowCommand choice : choices)
            group->addAction(action(choice));
    }
    action(Redo)->setShortcuts({keys("Ctrl+Y"), keys("Ctrl+Shift+Z")});
    action(ZoomIn)->setShortcuts({keys("Ctrl++"), keys("Ctrl+=")});
    retranslate();
}

std::vector<WindowCommand> Commands::all() const
{
    std::vector<WindowCommand> commands;
    for (const Row &row : rows())
        if (row.text != nullptr)
            commands.push_back(row.command);
    return commands;
}

bool Commands::isForPage(WindowCommand command)
{
    return command >= WindowCommand::NewItem && command <= WindowCommand::Filter;
}

bool Commands::needsFile(WindowCommand command)
{
    using enum WindowCommand;
    return command == CloseFile || command == Save || command == BackUp || command == Undo
        || command == Redo || command == ChooseDay || command == NewPlan || isForPage(command);
}

QKeySequence Commands::pageShortcut(size_t position)
{
    return {Qt::CTRL | Qt::Key(Qt::Key_1 + int(position))};
}

QList<QAction *> Commands::forPages() const
{
    QList<QAction *> actions;
    for (const WindowCommand command : all())
        if (isForPage(command))
            actions << action(command);
    return actions;
}

std::vector<CommandMenu> Commands::menus() const
{
    std::vector<CommandMenu> menus;
    for (const Place place : {Place::File, Place::Edit, Place::View, Place::TextSize,
                              Place::Colours, Place::Language, Place::Plan, Place::Help}) {
        CommandMenu menu{withoutMnemonics(titleOf(place)), {}};
        for (const Row &row : rows())
            if (row.place == place && row.text != nullptr)
                menu.commands.push_back(row.command);
        menus.push_back(std::move(menu));
    }
    return menus;
}

QString Commands::plainText(WindowCommand command) const
{
    return withoutMnemonics(action(command)->text());
}

QMenu *Commands::addMenu(QMenuBar &menuBar, const QString &title)
{
    m_menus.push_back(menuBar.addMenu(title));
    return m_menus.back();
}

void Commands::fill(QMenuBar &menuBar, const std::vector<QAction *> &recentFiles,
                    const std::vector<QAction *> &pages, const std::vector<QAction *> &plans)
{
    menuBar.clear();
    // Not at once: the change may come from one of their own actions.
    for (QMenu *menu : m_menus)
        menu->deleteLater();
    m_menus.clear();

    QMenu *file = addMenu(menuBar, titleOf(Place::File));
    addRows(*file, Place::File, m_actions);
    auto *recent = new QMenu(tr("Open &recent"), file);
    addAll(*recent, recentFiles);
    recent->setEnabled(!recentFiles.empty());
    file->insertMenu(action(WindowCommand::OpenDemonstration), recent);

    addRows(*addMenu(menuBar, titleOf(Place::Edit)), Place::Edit, m_actions);

    QMenu *view = addMenu(menuBar, titleOf(Place::View));
    addAll(*view, pages);
    if (!pages.empty())
        view->addSeparator();
    addRows(*view, Place::View, m_actions);
    view->addSeparator();
    for (const Place place : {Place::TextSize, Place::Colours, Place::Language})
        addRows(*view->addMenu(titleOf(place)), place, m_actions);

    QMenu *plan = addMenu(menuBar, titleOf(Place::Plan));
    plan->setToolTipsVisible(true); // of titles that are shortened
    addAll(*plan, plans);
    if (!plans.empty())
        plan->addSeparator();
    addRows(*plan, Place::Plan, m_actions);

    addRows(*addMenu(menuBar, titleOf(Place::Help)), Place::Help, m_actions);
}

void Commands::retranslate()
{
    for (const Row &row : rows())
        if (row.text != nullptr)
            action(row.command)->setText(tr(row.text));
}

} // namespace passerelle
