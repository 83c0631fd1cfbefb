#pragma once

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace passerelle::test {

/// A real file in a folder of its own that goes with it.
class TemporaryWorkspace final
{
public:
    TemporaryWorkspace();

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("agen.passerelle")); }
    QString folder() const { return m_folder.path(); }

    /// Closes the file and opens it again.
    void reopen();
    void close() { m_workspace.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// "Agglomération d'Agen", with a new id.
Territory agenTerritory();

/// A small plan of one axis, one objective and `actionCount` actions; nothing is written.
struct SmallPlan
{
    Plan plan;
    OutlineNode axis;
    OutlineNode objective;
    std::vector<Action> actions;
};
SmallPlan smallPlan(int actionCount);

Result<> insertInto(Stores &stores, const SmallPlan &plan);

/// Writes the plan in one transaction.
Result<ChangeSet> insertPlan(Workspace &workspace, const SmallPlan &plan);

/// The action of the plan numbered `index`, as the file has it now.
Action actionOf(Workspace &workspace, const SmallPlan &plan, size_t index);

/// The smallest edit of an action.
Result<ChangeSet> setNextStep(Workspace &workspace, const Action &before, const QString &text);

} // namespace passerelle::test
