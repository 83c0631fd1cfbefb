#pragma once

#include "core/domain/PlanContents.h"
#include "core/statistics/PlanIndex.h"
#include "core/workspace/Workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace passerelle {

/// The open file and the one of its plans the window shows: its contents, kept as the file has
/// them, and the door to every edit. Pages read from it and write through it.
class PlanSession final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDate()>;

    /// Takes the open file and chooses the plan in force today, else the last one. `clock` says
    /// which day it is, `author` signs follow-ups.
    static Result<std::unique_ptr<PlanSession>> open(std::unique_ptr<Workspace> workspace,
                                                     Clock clock, const QString &author = {});
    ~PlanSession() override;

    const Workspace &workspace() const { return *m_workspace; }
    Workspace &workspace() { return *m_workspace; }
    bool isReadOnly() const { return m_workspace->isReadOnly(); }
    const QString &author() const { return m_author; }

    /// The day every computed rule speaks from: the day chosen, else the current one.
    QDate today() const { return m_chosenDay.value_or(m_clock()); }
    /// The day it is, whichever day is looked at.
    QDate currentDay() const { return m_clock(); }
    /// The day the situation is looked at, when the user chose one.
    const std::optional<QDate> &chosenDay() const { return m_chosenDay; }
    void chooseDay(std::optional<QDate> day);

    /// The plans of the file, in the order of PlanStore::list().
    const std::vector<Plan> &plans() const { return m_plans; }
    /// False in a file that has no plan yet: contents() then hold the territory alone.
    bool hasPlan() const { return !m_contents.plan.id.isNull(); }
    const PlanContents &contents() const { return m_contents; }
    /// Points into contents(); valid until the next change.
    const PlanIndex &index() const { return *m_index; }

    Result<> choosePlan(const PlanId &plan);

    /// One edit, undone as one. On failure nothing changes, refused() tells why, and the error is
    /// returned for who can show it nearer.
    Result<ChangeSet> write(const EditLabel &label, const Edit &edit);
    /// False when they cannot; refused() tells why.
    bool undo();
    bool redo();
    /// The undoing of one past edit, which refused() may tell cannot be.
    void revert(TransactionId transaction);

    /// As write(), for what happened rather than was edited; see Workspace::record.
    Result<ChangeSet> record(const EditLabel &label, const Edit &edit);

    /// Says in one sentence what an edit did that cannot be seen at once; `offersUndo` puts
    /// "Undo" beside it.
    void tell(const QString &sentence, bool offersUndo = false);
    /// Says one thing more, beside what is said already.
    void tellMore(const QString &sentence);

signals:
    /// Another plan or day is shown, or the plan is gone: everything is to be read anew.
    void planChosen();
    /// contents() have changed by an edit, an undo or a redo.
    void contentsChanged(const passerelle::ChangeSet &changes);
    /// An edit was undone or redone; told after contentsChanged(), or planChosen().
    void retraced(const passerelle::ChangeSet &changes);
    /// An edit was refused; nothing was changed.
    void refused(const passerelle::Error &error);
    void told(const QString &sentence, bool offersUndo);
    void toldMore(const QString &sentence);

private:
    PlanSession(std::unique_ptr<Workspace> workspace, Clock clock, QString author);

    Result<> readPlans();
    Result<> readContents(const PlanId &plan);
    Result<> readContentsWithoutPlan();
    void onWorkspaceChanged(const ChangeSet &changes);
    /// Gives whether it succeeded.
    bool report(const Result<ChangeSet> &result);
    /// As report(), of an edit undone or redone.
    bool reportRetraced(const Result<ChangeSet> &result);

    std::unique_ptr<Workspace> m_workspace;
    Clock m_clock;
    QString m_author;
    std::optional<QDate> m_chosenDay;
    std::vector<Plan> m_plans;
    PlanContents m_contents;
    std::unique_ptr<PlanIndex> m_index;
};

} // namespace passerelle
