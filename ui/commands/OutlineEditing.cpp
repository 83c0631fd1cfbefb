#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/OutlineSubtree.h"
#include "core/editing/SuggestedCode.h"
#include "core/workspace/Stores.h"
#include "ui/commands/ActionEdits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace passerelle {

namespace {

class OutlineText final
{
    Q_DECLARE_TR_FUNCTIONS(OutlineEditing)
};

QString titleOf(const PlanIndex &index, const OutlineRow &row)
{
    if (const auto *id = std::get_if<NodeId>(&row)) {
        const OutlineNode *node = index.node(*id);
        return node == nullptr ? QString() : node->title;
    }
    const Action *action = index.action(std::get<ActionId>(row));
    return action == nullptr ? QString() : action->title;
}

bool isThere(const PlanIndex &index, const OutlineRow &row)
{
    if (const auto *id = std::get_if<NodeId>(&row))
        return index.node(*id) != nullptr;
    return index.action(std::get<ActionId>(row)) != nullptr;
}

/// How an edit is called when it is of one row, and of several.
struct EditName
{
    const char *ofOne;
    const char *ofSeveral;
};

EditLabel labelOf(const PlanSession &session, const EditName &name, const OutlineRows &rows)
{
    if (rows.size() == 1)
        return {name.ofOne, titleOf(session.index(), rows.front())};
    return {name.ofSeveral, QString::number(rows.size())};
}

bool edit(PlanSession &session, const EditName &name, const OutlineRows &rows,
          const OutlineEdit &work)
{
    if (rows.empty())
        return false;
    return session
        .write(labelOf(session, name, rows),
               [&](Stores &stores) { return editOutline(stores, session.contents(), work); })
        .has_value();
}

constexpr EditName moving{QT_TRANSLATE_NOOP("Edit", "Move \"%1\""),
                          QT_TRANSLATE_NOOP("Edit", "Move %1 lines")};
constexpr EditName indenting{QT_TRANSLATE_NOOP("Edit", "Indent \"%1\""),
                             QT_TRANSLATE_NOOP("Edit", "Indent %1 lines")};
constexpr EditName outdenting{QT_TRANSLATE_NOOP("Edit", "Outdent \"%1\""),
                              QT_TRANSLATE_NOOP("Edit", "Outdent %1 lines")};
constexpr EditName duplicating{QT_TRANSLATE_NOOP("Edit", "Duplicate \"%1\""),
                               QT_TRANSLATE_NOOP("Edit", "Duplicate %1 lines")};
constexpr EditName removing{QT_TRANSLATE_NOOP("Edit", "Remove \"%1\""),
                            QT_TRANSLATE_NOOP("Edit", "Remove %1 lines")};

bool holdsNodes(const PlanContents &contents, int level)
{
    const auto next = size_t(level) + 1;
    return next < contents.plan.levels.size() && contents.plan.levels[next].kind == LevelKind::Node;
}

std::optional<OutlineRow> addNode(PlanSession &session, const OutlinePlace &place,
                                  const QString &title)
{
    OutlineNode node;
    node.id = NodeId::create();
    node.plan = session.contents().plan.id;
    node.title = title;
    node.code = suggestedCode(outlineOf(session.contents()), place.parent, OutlineRowKind::Node);
    const bool isMade =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Add \"%1\""), title},
                   [&](Stores &stores) {
                       return editOutline(stores, session.contents(), [&](PlanOutline &outline) {
                           return insertNode(outline, node, place);
                       });
                   })
            .has_value();
    return isMade ? std::optional<OutlineRow>(node.id) : std::nullopt;
}

std::optional<OutlineRow> addAction(PlanSession &session, const OutlinePlace &place,
                                    const QString &title)
{
    Action action;
    action.id = ActionId::create();
    action.plan = session.contents().plan.id;
    action.title = title;
    action.code =
        suggestedCode(outlineOf(session.contents()), place.parent, OutlineRowKind::Action);
    const bool isMade =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Add action \"%1\""), title},
                   [&](Stores &stores) {
                       return editOutline(stores, session.contents(), [&](PlanOutline &outline) {
                           return insertAction(outline, action, place);
                       });
                   })
            .has_value();
    return isMade ? std::optional<OutlineRow>(action.id) : std::nullopt;
}

/// "2 actions, 3 follow-ups": what went with the rows, in words.
QString whatGoes(const RemovalSummary &summary)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(summary.nodes, OutlineText::tr("%n part(s) of the plan", nullptr, summary.nodes));
    add(summary.actions, OutlineText::tr("%n action(s)", nullptr, summary.actions));
    add(summary.subActions, OutlineText::tr("%n sub-action(s)", nullptr, summary.subActions));
    add(summary.milestones, OutlineText::tr("%n milestone(s)", nullptr, summary.milestones));
    add(summary.events, OutlineText::tr("%n event(s)", nullptr, summary.events));
    add(summary.followUps, OutlineText::tr("%n follow-up(s)", nullptr, summary.followUps));
    add(summary.indicators, OutlineText::tr("%n indicator(s)", nullptr, summary.indicators));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::optional<OutlineRow> addSibling(PlanSession &session, const std::optional<OutlineRow> &after,
                                     const QString &title)
{
    const PlanContents &contents = session.contents();
    if (!after)
        return holdsNodes(contents, -1) ? addNode(session, {}, title)
                                        : addAction(session, {}, title);
    if (!isThere(session.index(), *after))
        return std::nullopt;
    const OutlinePlace place = placeAfter(outlineOf(contents), *after);
    return std::holds_alternative<NodeId>(*after) ? addNode(session, place, title)
                                                  : addAction(session, place, title);
}

std::optional<OutlineRow> addChild(PlanSession &session, const OutlineRow &parent,
                                   const QString &title)
{
    if (const auto *id = std::get_if<NodeId>(&parent)) {
        const OutlineNode *node = session.index().node(*id);
        const bool hasActions = !session.index().actionsOn(*id).empty();
        const bool takesNode =
            node != nullptr && holdsNodes(session.contents(), node->level) && !hasActions;
        return takesNode ? addNode(session, {*id}, title) : addAction(session, {*id}, title);
    }
    return addAction(session, {std::get<ActionId>(parent)}, title);
}

bool moveUp(PlanSession &session, const OutlineRows &rows)
{
    return edit(session, moving, rows,
                [&](PlanOutline &outline) { return moveRowsUp(outline, rows); });
}

bool moveDown(PlanSession &session, const OutlineRows &rows)
{
    return edit(session, moving, rows,
                [&](PlanOutline &outline) { return moveRowsDown(outline, rows); });
}

bool indent(PlanSession &session, const OutlineRows &rows)
{
    return edit(session, indenting, rows,
                [&](PlanOutline &outline) { return indentRows(outline, rows); });
}

bool outdent(PlanSession &session, const OutlineRows &rows)
{
    return edit(session, outdenting, rows,
                [&](PlanOutline &outline) { return outdentRows(outline, rows); });
}

bool moveTo(PlanSession &session, const OutlineRows &rows, const OutlinePlace &place)
{
    return edit(session, moving, rows,
                [&](PlanOutline &outline) { return moveRows(outline, rows, place); });
}

OutlineRows duplicate(PlanSession &session, const OutlineRows &rows)
{
    OutlineRows copies;
    edit(session, duplicating, rows, [&](PlanOutline &outline) -> Result<> {
        Result<OutlineRows> made = duplicateRows(outline, rows);
        if (!made)
            return made.error();
        copies = std::move(made).value();
        return {};
    });
    return copies;
}

bool remove(PlanSession &session, const OutlineRows &rows)
{
    const RemovalSummary summary = removalOf(session.contents(), rows);
    const bool isRemoved = edit(session, removing, rows,
                                [&](PlanOutline &outline) { return removeRows(outline, rows); });
    if (isRemoved)
        session.tell(OutlineText::tr("Removed: %1.").arg(whatGoes(summary)), true);
    return isRemoved;
}

} // namespace passerelle
