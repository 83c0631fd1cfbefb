#include "core/reports/progress/ChangesTable.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ReviewWords.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

constexpr int noteLength = 260;
constexpr int mostLeadsOfChange = 4;
constexpr std::array kindsInOrder{
    ChangeKind::Started, ChangeKind::Completed, ChangeKind::Resumed, ChangeKind::Postponed,
    ChangeKind::OnHold,  ChangeKind::Abandoned, ChangeKind::New};

QString kindTitle(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Started:
        return ProgressText::tr("Started");
    case ChangeKind::Completed:
        return ProgressText::tr("Completed", "actions");
    case ChangeKind::Resumed:
        return ProgressText::tr("Resumed");
    case ChangeKind::Postponed:
        return ProgressText::tr("Postponed", "actions");
    case ChangeKind::OnHold:
        return ProgressText::tr("Put on hold");
    case ChangeKind::Abandoned:
        return ProgressText::tr("Abandoned", "actions");
    case ChangeKind::New:
        return ProgressText::tr("New in the plan");
    }
    return {};
}

RichText changedActionCell(const ReviewScope &scope, const Action &action)
{
    RichText cell{plain(codeAndTitle(action.code, action.title))};
    const QString leads = leadNames(action, scope.index, mostLeadsOfChange);
    if (!leads.isEmpty())
        cell.push_back(muted(QStringLiteral(" — ") + leads));
    if (const Action *parent = scope.index.action(action.parent); parent != nullptr)
        cell.push_back(
            muted(u'\n'
                  + ProgressText::tr("Sub-action of %1")
                        .arg(parent->code.isEmpty() ? codeAndTitle(parent->code, parent->title)
                                                    : parent->code)));
    return cell;
}

RichText detailCell(const ReviewScope &scope, const ActionChange &change)
{
    QStringList parts;
    if (change.postponedTo.isValid())
        parts << ProgressText::tr("to %1").arg(displayText(change.postponedTo, scope.locale));
    if (change.kind == ChangeKind::New)
        parts << ProgressText::tr("Origin: %1")
                     .arg(labelOf(scope.index.action(change.action)->origin).toLower());
    if (!change.text.trimmed().isEmpty())
        parts << shortened(change.text, noteLength);
    //: between the new date of an action and the reason
    return {plain(capitalized(parts.join(ProgressText::tr(": "))))};
}

class ChangesTable final
{
public:
    ChangesTable(const ReviewScope &scope, const PlanChanges &changes)
        : m_scope(scope)
        , m_changes(changes)
        , m_hasDetails(saysMore(changes.actions) || saysMore(changes.subActions))
    {
        m_table.title = ProgressText::tr("Changes of the actions");
        m_table.columns = {{ProgressText::tr("Date")}, {ProgressText::tr("Action")}};
        if (m_hasDetails)
            m_table.columns.push_back({ProgressText::tr("What happened")});
    }

    Table build()
    {
        for (const ChangeKind kind : kindsInOrder)
            addKind(kind);
        return std::move(m_table);
    }

private:
    bool saysMore(const std::vector<ActionChange> &changes) const
    {
        return std::ranges::any_of(changes, [&](const ActionChange &change) {
            return !detailCell(m_scope, change).front().text.isEmpty();
        });
    }

    /// "Completed (5)", "Completed (5, and 2 sub-actions)", "Completed (2 sub-actions)".
    QString groupTitle(ChangeKind kind, int actions, int subActions) const
    {
        const QString counted = m_scope.locale.toString(actions);
        const QString countedBelow = ProgressText::tr("%n sub-action(s)", nullptr, subActions);
        if (subActions == 0)
            return ProgressText::tr("%1 (%2)").arg(kindTitle(kind), counted);
        if (actions == 0)
            return ProgressText::tr("%1 (%2)").arg(kindTitle(kind), countedBelow);
        return ProgressText::tr("%1 (%2, and %3)").arg(kindTitle(kind), counted, countedBelow);
    }

    void addKind(ChangeKind kind)
    {
        const auto actions = std::ranges::count(m_changes.actions, kind, &ActionChange::kind);
        const auto subActions = std::ranges::count(m_changes.subActions, kind, &ActionChange::kind);
        if (actions + subActions == 0)
            return;
        m_table.rows.push_back({{{strong(groupTitle(kind, int(actions), int(subActions)))}}, true});
        for (const std::vector<ActionChange> *changes : {&m_changes.actions, &m_changes.subActions})
            for (const ActionChange &change : *changes)
                if (change.kind == kind)
                    addChange(change);
    }

    void addChange(const ActionChange &change)
    {
        TableRow row{{{plain(shortDay(change.on, m_scope.locale))},
                      changedActionCell(m_scope, *m_scope.index.action(change.action))}};
        if (m_hasDetails)
            row.cells.push_back(detailCell(m_scope, change));
        m_table.rows.push_back(std::move(row));
    }

    const ReviewScope &m_scope;
    const PlanChanges &m_changes;
    bool m_hasDetails;
    Table m_table;
};

} // namespace

Table changesTable(const ReviewScope &scope, const PlanChanges &changes)
{
    return ChangesTable(scope, changes).build();
}

} // namespace passerelle
