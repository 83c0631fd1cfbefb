#include "core/statistics/ToDo.h"

#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

/// What is asked for on the home page, the most needed first. The other fields wait for their page.
struct AskedField
{
    MissingField field;
    const char *key;
};

constexpr std::array askedFields{
    AskedField{MissingField::Lead, "lead"},
    AskedField{MissingField::Dates, "dates"},
    AskedField{MissingField::Status, "status"},
    AskedField{MissingField::Description, "description"},
    AskedField{MissingField::Indicator, "indicator"},
};

QString datedKey(const QString &kind, const QString &id, QDate on)
{
    return kind + u':' + id + u':' + on.toString(Qt::ISODate);
}

class Advisor final
{
public:
    Advisor(const PlanContents &contents, QDate today)
        : m_contents(contents)
        , m_index(contents)
        , m_today(today)
    {
    }

    void addActions();
    void addDecisions();
    void addMissing();
    void addDuplicates(const std::vector<DuplicatePair> &duplicates);
    std::vector<ToDoItem> byUrgency();

private:
    void addAction(const Action &action);
    void addLateAction(const Action &action, const Lateness &lateness);
    void addMilestones(const Action &action);
    void addMissing(const AskedField &asked, const std::vector<ActionId> &lacking, int actionCount);
    ToDoItem item(ToDoKind kind, const QString &key, const QString &id, QDate on) const;

    const PlanContents &m_contents;
    const PlanIndex m_index;
    const QDate m_today;
    std::vector<ToDoItem> m_items;
};

/// A dated item, its days counted.
ToDoItem Advisor::item(ToDoKind kind, const QString &key, const QString &id, QDate on) const
{
    ToDoItem made;
    made.kind = kind;
    made.adviceKey = datedKey(key, id, on);
    made.on = on;
    made.days = int(on.daysTo(m_today));
    return made;
}

void Advisor::addActions()
{
    if (!isFollowed(m_contents, m_today))
        return;
    for (const Action &action : m_contents.actions)
        addAction(action);
}

void Advisor::addAction(const Action &action)
{
    const ActionState state = stateOn(action, m_today);
    if (isOver(state.status))
        return;
    const Lateness lateness = latenessOf(action, m_today);
    if (lateness.isLate())
        addLateAction(action, lateness);
    addMilestones(action);
    const auto add = [&](ToDoItem made) {
        made.text = action.title;
        made.action = action.id;
        made.waitsFor = action.leads;
        m_items.push_back(std::move(made));
    };
    if (lateness.isStale)
        add(item(ToDoKind::ActionStale, QStringLiteral("stale"), action.id.toString(),
                 lastSignOfLife(action, m_today)));
    if (state.status == ActionStatus::OnHold && state.remindOn.isValid()
        && state.remindOn <= m_today)
        add(item(ToDoKind::ReminderReached, QStringLiteral("reminder"), action.id.toString(),
                 state.remindOn));
}

void Advisor::addLateAction(const Action &action, const Lateness &lateness)
{
    const QDate planned = lateness.isOverdue() ? action.planned.end : action.planned.start;
    ToDoItem late =
        item(ToDoKind::ActionLate, QStringLiteral("late"), action.id.toString(), planned);
    late.text = action.title;
    late.isLateToStart = !lateness.isOverdue();
    late.action = action.id;
    late.waitsFor = action.leads;
    m_items.push_back(std::move(late));
}

void Advisor::addMilestones(const Action &action)
{
    for (const Milestone &milestone : action.milestones) {
        if (!isLate(milestone, m_today))
            continue;
        ToDoItem late = item(ToDoKind::MilestoneLate, QStringLiteral("milestone"),
                             milestone.id.toString(), milestone.dueOn);
        late.text = milestone.title;
        late.action = action.id;
        late.milestone = milestone.id;
        late.waitsFor = milestone.responsible.isNull()
            ? action.leads
            : std::vector<OrganizationId>{milestone.responsible};
        m_items.push_back(std::move(late));
    }
}

void Advisor::addDecisions()
{
    for (const Decision &decision : m_contents.decisions) {
        if (!isOpen(decision) || !decision.dueOn.isValid()
            || decision.dueOn > m_today.addDays(decisionNoticeDays))
            continue;
        const bool isOverdue = decision.dueOn < m_today;
        ToDoItem due = item(isOverdue ? ToDoKind::DecisionOverdue : ToDoKind::DecisionDue,
                            QStringLiteral("decision"), decision.id.toString(), decision.dueOn);
        due.text = decision.text;
        due.action = decision.action;
        due.decision = decision.id;
        const Action *action = m_index.action(decision.action);
        if (!decision.responsible.isNull())
            due.waitsFor = {decision.responsible};
        else if (action != nullptr)
            due.waitsFor = action->leads;
        m_items.push_back(std::move(due));
    }
}

void Advisor::addMissing()
{
    const std::vector<ActionGaps> gaps = missingInPlan(m_contents, m_today);
    const auto actionCount =
        std::ranges::count_if(m_index.planActions(), [this](const Action *action) {
            return stateOn(*action, m_today).status != ActionStatus::Abandoned;
        });
    for (const AskedField &asked : askedFields) {
        std::vector<ActionId> lacking;
        for (const ActionGaps &action : gaps)
            if (std::ranges::find(action.fields, asked.field) != action.fields.end())
                lacking.push_back(action.action);
        if (!lacking.empty())
            addMissing(asked, lacking, int(actionCount));
    }
}

void Advisor::addMissing(const AskedField &asked, const std::vector<ActionId> &lacking,
                         int actionCount)
{
    ToDoItem missing;
    // Of one or two actions, "none" says no more than their number.
    constexpr int fewActions = 2;
    missing.count = int(lacking.size());
    const bool isWholePlan = missing.count == actionCount && actionCount > fewActions;
    missing.kind = isWholePlan ? ToDoKind::PlanLacks : ToDoKind::ActionsLack;
    missing.adviceKey = QStringLiteral("missing:") + QString::fromLatin1(asked.key) + u':'
        + m_contents.plan.id.toString();
    missing.field = asked.field;
    if (missing.count == 1) {
        missing.action = lacking.front();
        missing.text = m_index.action(missing.action)->title;
    }
    m_items.push_back(std::move(missing));
}

void Advisor::addDuplicates(const std::vector<DuplicatePair> &duplicates)
{
    for (const DuplicatePair &pair : duplicates) {
        ToDoItem duplicate;
        duplicate.kind = ToDoKind::DuplicateOrganizations;
        duplicate.adviceKey = pair.key();
        duplicate.left = pair.first;
        duplicate.right = pair.second;
        m_items.push_back(std::move(duplicate));
    }
}

std::vector<ToDoItem> Advisor::byUrgency()
{
    std::ranges::stable_sort(m_items, [](const ToDoItem &left, const ToDoItem &right) {
        return left.kind != right.kind ? left.kind < right.kind : left.days > right.days;
    });
    return std::move(m_items);
}

} // namespace

std::vector<ToDoItem> toDoList(const PlanContents &contents, QDate today,
                               const std::vector<DuplicatePair> &duplicates)
{
    Advisor advisor(contents, today);
    advisor.addActions();
    advisor.addDecisions();
    advisor.addMissing();
    advisor.addDuplicates(duplicates);
    return advisor.byUrgency();
}

} // namespace passerelle
