#pragma once

namespace passerelle {

/// Every command of the window; menus, shortcuts, the search and the list of shortcuts all read
/// the same table (Commands.h).
enum class WindowCommand
{
    NewFile,
    OpenFile,
    OpenDemonstration,
    CloseFile,
    Save, ///< everything is saved at once; the command just says so
    BackUp,
    Quit,

    Undo,
    Redo,
    NewItem, ///< from here to Filter: carried out by the page shown
    NewChild,
    Rename,
    Duplicate,
    Remove,
    MoveUp,
    MoveDown,
    Indent,
    Outdent,
    AddFollowUp,
    EditSelection,
    CopyTable,
    PasteTable,
    Filter,

    Search,
    CollapseRail,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    French,
    English,
    ChooseDay,

    NewPlan,

    Help,
    Shortcuts,
    About
};

} // namespace passerelle
