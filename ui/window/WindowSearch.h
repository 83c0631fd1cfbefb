#pragma once

#include "core/domain/Id.h"
#include "ui/pages/Destination.h"
#include "ui/search/SearchDestinations.h"
#include "ui/window/WindowCommand.h"

#include <QObject>

class QPushButton;

namespace passerelle {

class Commands;
class PlanSession;
class SearchPopup;

/// The search over everything of the window: the plan shown, the other plans of the file and the
/// commands. What it knows is read anew when it is opened after a change, not at each change.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    WindowSearch(const Commands &commands, QWidget *window);

    /// What is searched; nullptr: the commands alone.
    void setSession(const PlanSession *session);
    void open();

    /// What stands in the corner of the menu bar and opens the search.
    QPushButton *button() const { return m_button; }
    /// Whether the button is its icon alone: there is no room for words. Gives whether that is new.
    bool setShort(bool isShort);
    void retranslate();

signals:
    void destinationChosen(const passerelle::Destination &destination);
    void planChosen(const passerelle::PlanId &plan);

private:
    void writeButton();
    void readPlan();
    std::vector<SearchEntry> commandEntries() const;
    void lead(const SearchEntry &entry);

    const Commands &m_commands;
    const PlanSession *m_session = nullptr;
    SearchPopup *m_popup = nullptr; ///< made when first opened
    QPushButton *m_button;
    SearchDestinations m_destinations;
    std::vector<SearchEntry> m_ofPlan; ///< and of the plans of the file
    std::vector<SearchEntry> m_ofCommands; ///< those that could be run when last opened
    bool m_isPlanRead = false;
    bool m_isShort = false;
};

} // namespace passerelle
