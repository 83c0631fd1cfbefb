#pragma once

#include "ui/pages/Destination.h"
#include "ui/session/PlanSession.h"
#include "ui/window/WindowCommand.h"

#include <QWidget>

#include <optional>

namespace passerelle {

/// One tab of the detail panel: shows one action, as the session has it.
class DetailTab : public QWidget
{
    Q_OBJECT

public:
    explicit DetailTab(PlanSession &session, QWidget *parent = nullptr);

    /// Shows another action, or the same one after an edit.
    void showAction(const ActionId &action);

    /// Whether what has the focus in the tab can now carry out a command meant for the page;
    /// nullopt when the command is none of its own.
    virtual std::optional<bool> can(WindowCommand command) const;
    /// Carries out a command that can() allows.
    virtual void perform(WindowCommand command);

signals:
    /// can() has other answers now.
    void commandsChanged();
    void destinationChosen(const passerelle::Destination &destination);

protected:
    /// The action shown; nullptr when it is gone.
    const Action *action() const { return m_session.index().action(m_action); }
    const ActionId &actionId() const { return m_action; }
    PlanSession &session() const { return m_session; }

    /// Writes what the tab shows of action(), which is there.
    virtual void refresh(const Action &action) = 0;
    /// Writes the texts that do not depend on the action.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

private:
    PlanSession &m_session;
    ActionId m_action;
};

} // namespace passerelle
