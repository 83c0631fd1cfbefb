#include "ui/window/WindowSearch.h"

#include "core/search/SearchEntries.h"
#include "ui/look/Icons.h"
#include "ui/look/StyleSheet.h"
#include "ui/search/SearchPopup.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Commands.h"
#include "ui/window/PageFactory.h"

#include <QAction>
#include <QPushButton>

namespace passerelle {

WindowSearch::WindowSearch(const Commands &commands, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_button(new QPushButton(window))
{
    m_button->setObjectName(QStringLiteral("searchButton"));
    m_button->setIcon(icon(QStringLiteral("edit-find")));
    setLook(*m_button, "search");
    connect(m_button, &QPushButton::clicked, this, &WindowSearch::open);
    retranslate();
}

void WindowSearch::setSession(const PlanSession *session)
{
    m_session = session;
    m_isPlanRead = false;
    if (session == nullptr)
        return;
    const auto forget = [this] { m_isPlanRead = false; };
    connect(session, &PlanSession::contentsChanged, this, forget);
    connect(session, &PlanSession::planChosen, this, forget);
}

bool WindowSearch::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return false;
    m_isShort = isShort;
    writeButton();
    return true;
}

void WindowSearch::open()
{
    if (m_popup == nullptr) {
        m_popup = new SearchPopup(m_button->window());
        connect(m_popup, &SearchPopup::chosen, this, &WindowSearch::lead);
    }
    std::vector<SearchEntry> commands = commandEntries();
    if (!m_isPlanRead || commands != m_ofCommands) {
        readPlan();
        m_ofCommands = std::move(commands);
        std::vector<SearchEntry> all = m_ofPlan;
        all.insert(all.end(), m_ofCommands.begin(), m_ofCommands.end());
        m_popup->setEntries(std::move(all));
    }
    m_popup->open();
}

void WindowSearch::readPlan()
{
    if (m_isPlanRead)
        return;
    m_isPlanRead = true;
    m_ofPlan.clear();
    m_destinations = {};
    if (m_session == nullptr)
        return;
    const QLocale locale;
    m_destinations = SearchDestinations(m_session->contents());
    m_ofPlan = m_destinations.reachable(searchEntries(m_session->contents(), locale), allPages());
    const std::vector<SearchEntry> plans = searchEntries(m_session->plans(), locale);
    m_ofPlan.insert(m_ofPlan.end(), plans.begin(), plans.end());
}

std::vector<SearchEntry> WindowSearch::commandEntries() const
{
    std::vector<SearchEntry> entries;
    for (const CommandMenu &menu : m_commands.menus()) {
        for (const WindowCommand command : menu.commands) {
            const QAction *action = m_commands.action(command);
            if (!action->isEnabled() || command == WindowCommand::Search)
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            entries.push_back(
                {SearchKind::Command,
                 QString::number(static_cast<int>(command)),
                 {},
                 m_commands.plainText(command),
                 keys.isEmpty() ? menu.title : menu.title + QStringLiteral(" · ") + keys});
        }
    }
    return entries;
}

void WindowSearch::lead(const SearchEntry &entry)
{
    if (entry.kind == SearchKind::Command)
        m_commands.action(static_cast<WindowCommand>(entry.id.toInt()))->trigger();
    else if (entry.kind == SearchKind::Plan)
        emit planChosen(PlanId(entry.id));
    else if (const std::optional<Destination> destination = m_destinations.of(entry))
        emit destinationChosen(*destination);
}

void WindowSearch::retranslate()
{
    m_isPlanRead = false; // kinds and dates are worded in it
    writeButton();
}

void WindowSearch::writeButton()
{
    const QString name = tr("Search everywhere");
    const QString keys =
        m_commands.action(WindowCommand::Search)->shortcut().toString(QKeySequence::NativeText);
    //: In the corner of the menu bar: a verb, then its shortcut.
    const QString text = tr("%1   %2").arg(name, keys);
    m_button->setText(m_isShort ? QString() : text);
    m_button->setToolTip(m_isShort ? text : QString());
    m_button->setAccessibleName(name);
}

} // namespace passerelle
