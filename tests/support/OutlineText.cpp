#include "tests/support/OutlineText.h"

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace passerelle::test {

namespace {

void addLine(QStringList &lines, int depth, const QString &code, const QString &title)
{
    const QString words = code.isEmpty() ? title : code + u' ' + title;
    lines << QString(2 * depth, u' ') + words;
}

template <typename Item>
using Question = std::function<bool(const Item &)>;

template <typename Item>
std::vector<const Item *> inOrder(const std::vector<Item> &items, const Question<Item> &isWanted)
{
    std::vector<const Item *> wanted;
    for (const Item &item : items)
        if (isWanted(item))
            wanted.push_back(&item);
    std::ranges::sort(wanted, {}, &Item::position);
    return wanted;
}

void addActions(QStringList &lines, const PlanContents &contents, int depth,
                const Question<Action> &isWanted)
{
    for (const Action *action : inOrder(contents.actions, isWanted)) {
        addLine(lines, depth, action->code, action->title);
        addActions(lines, contents, depth + 1,
                   [&](const Action &below) { return below.parent == action->id; });
    }
}

void addNodes(QStringList &lines, const PlanContents &contents, int depth, const NodeId &parent)
{
    const Question<OutlineNode> isBelow = [&](const OutlineNode &node) {
        return node.parent == parent;
    };
    for (const OutlineNode *node : inOrder(contents.nodes, isBelow)) {
        addLine(lines, depth, node->code, node->title);
        addNodes(lines, contents, depth + 1, node->id);
        addActions(lines, contents, depth + 1, [&](const Action &action) {
            return action.node == node->id && action.parent.isNull();
        });
    }
}

} // namespace

QString outlineText(const PlanContents &contents)
{
    QStringList lines;
    addNodes(lines, contents, 0, {});
    addActions(lines, contents, 0,
               [](const Action &action) { return action.node.isNull() && action.parent.isNull(); });
    return lines.join(u'\n');
}

PlanContents readPlan(const QString &path, const QString &title)
{
    const auto workspace = Workspace::open(path);
    if (!workspace) {
        qWarning("%s", qPrintable(workspace.error().message));
        return {};
    }
    const auto plans = (*workspace)->stores().plans.list();
    for (const Plan &plan : plans.value())
        if (title.isEmpty() || plan.title == title)
            return (*workspace)->planContents(plan.id).value();
    qWarning("there is no plan %s", qPrintable(title));
    return {};
}

} // namespace passerelle::test
