#include "core/wording/ActionWords.h"
#include "ui/commands/ActionEdits.h"
#include "ui/commands/TagChoices.h"
#include "ui/dialogs/BulkEditDialog.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/pages/plan/FilterBar.h"
#include "ui/pages/plan/PlanTreeView.h"
#include "ui/pages/plan/RejectedCellsDialog.h"
#include "ui/pages/plan/detail/DetailPanel.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

// What the commands of the page do, and when they can.

namespace passerelle {

bool ActionPlanPage::can(WindowCommand command) const
{
    using enum WindowCommand;
    if (const std::optional<bool> own = m_detail->can(command))
        return *own;
    const bool mayEdit = m_session.hasPlan() && !m_session.isReadOnly();
    const OutlineRows rows = m_tree->selectedRows();
    const auto isAction = [](const OutlineRow &row) {
        return std::holds_alternative<ActionId>(row);
    };
    switch (command) {
    case NewItem:
        return mayEdit;
    case NewChild:
    case Rename:
        return mayEdit && rows.size() == 1;
    case AddFollowUp:
        return mayEdit && rows.size() == 1 && isAction(rows.front());
    case EditSelection:
        return mayEdit && std::ranges::any_of(rows, isAction);
    case Duplicate:
    case Remove:
    case MoveUp:
    case MoveDown:
    case Indent:
    case Outdent:
        return mayEdit && !rows.empty();
    case CopyTable:
        return !rows.empty();
    case PasteTable:
        return mayEdit && m_tree->currentIndex().isValid();
    case Filter:
        return m_session.hasPlan();
    default:
        return false;
    }
}

void ActionPlanPage::perform(WindowCommand command)
{
    using enum WindowCommand;
    if (m_detail->can(command)) {
        m_detail->perform(command);
        return;
    }
    const OutlineRows rows = m_tree->selectedRows();
    switch (command) {
    case NewItem:
        add(false);
        break;
    case NewChild:
        add(true);
        break;
    case Rename:
        m_tree->editCurrent();
        break;
    case AddFollowUp:
        m_detail->addFollowUp();
        break;
    case EditSelection:
        editSelected();
        break;
    case Duplicate:
        if (const OutlineRows copies = duplicate(m_session, rows); !copies.empty())
            m_tree->select(copies);
        break;
    case Remove:
        removeRows(rows);
        break;
    case MoveUp:
        moveUp(m_session, rows);
        break;
    case MoveDown:
        moveDown(m_session, rows);
        break;
    case Indent:
        indent(m_session, rows);
        break;
    case Outdent:
        outdent(m_session, rows);
        break;
    case CopyTable:
        QApplication::clipboard()->setText(tableText(*m_model, m_tree->selectedArea()));
        break;
    case PasteTable:
        paste();
        break;
    case Filter:
        m_filters->focusWords();
        break;
    default:
        break;
    }
}

void ActionPlanPage::add(bool isChild)
{
    const OutlineRows rows = m_tree->selectedRows();
    std::optional<OutlineRow> added;
    if (isChild && !rows.empty())
        added = addChild(m_session, rows.back(), tr("New line"));
    else
        added = addSibling(m_session,
                           rows.empty() ? std::nullopt : std::optional<OutlineRow>(rows.back()),
                           tr("New line"));
    if (!added)
        return;
    reveal(*added);
    m_tree->setFocus();
    // Its name comes next: typing goes on at once.
    m_tree->editTitle();
}

void ActionPlanPage::removeRows(const OutlineRows &rows)
{
    const std::optional<OutlineRow> beside = m_tree->rowBeside(rows);
    // The keyboard goes on from there.
    if (remove(m_session, rows) && beside)
        m_tree->select({*beside});
}

void ActionPlanPage::paste()
{
    TableLines lines = readTable(QApplication::clipboard()->text());
    const TableArea area = m_tree->areaFromCurrent(lines.size());
    const TablePaste paste(m_session, *m_model, area, std::move(lines));
    if (!paste.problem().isEmpty()) {
        m_session.tell(paste.problem());
        return;
    }
    if (!paste.rejected().empty()
        && RejectedCellsDialog(paste.rejected(), paste.acceptedCount(), this).exec()
            != QDialog::Accepted)
        return;
    if (!paste.write())
        return;
    m_session.tell(tr("%n cell(s) changed.", nullptr, paste.acceptedCount()), true);
    constexpr int mostNamed = 5;
    if (const QStringList made = paste.newOrganizations(); !made.isEmpty())
        m_session.tellMore(tr("%n new organization(s): %1.", nullptr, int(made.size()))
                               .arg(joinedNames(made, mostNamed)));
}

void ActionPlanPage::editSelected()
{
    const std::vector<ActionId> actions = selectedActions();
    if (actions.empty())
        return;
    const PlanContents &contents = m_session.contents();
    BulkEditDialog dialog(int(actions.size()),
                          {organizationTags(contents), termTags(contents, TermList::TargetGroup),
                           termTags(contents, TermList::Theme)},
                          m_session.today(), this);
    const std::optional<BulkChange> change = dialog.edited();
    if (change && changeActions(m_session, actions, *change))
        m_session.tell(tr("%n action(s) changed.", nullptr, int(actions.size())), true);
}

std::vector<ActionId> ActionPlanPage::selectedActions() const
{
    std::vector<ActionId> actions;
    for (const OutlineRow &row : m_tree->selectedRows())
        if (const auto *action = std::get_if<ActionId>(&row))
            actions.push_back(*action);
    return actions;
}

} // namespace passerelle
