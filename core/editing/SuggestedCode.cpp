#include "core/editing/SuggestedCode.h"

#include <algorithm>

namespace passerelle {

namespace {

/// The code that follows: its last number, or its last single letter, plus one. Empty when it ends
/// with neither.
QString following(const QString &code)
{
    qsizetype start = code.size();
    while (start > 0 && code[start - 1].isDigit())
        --start;
    if (start < code.size()) {
        const QStringView digits = QStringView(code).sliced(start);
        bool isNumber = false;
        const qlonglong number = digits.toLongLong(&isNumber);
        // Leading zeros are part of the style: "A03" gives "A04".
        return isNumber
            ? code.left(start) + QString::number(number + 1).rightJustified(digits.size(), u'0')
            : QString();
    }
    const bool isLoneLetter = !code.isEmpty() && code.back().isLetter()
        && (code.size() == 1 || !code[code.size() - 2].isLetter());
    if (!isLoneLetter || code.back().toLower() >= u'z')
        return {};
    return code.chopped(1) + QChar(code.back().unicode() + 1);
}

template <typename Item>
QString lastSiblingCode(const std::vector<Item> &items, const OutlineParent &parent)
{
    QString code;
    int position = -1;
    for (const Item &item : items) {
        if (parentOf(item) != parent || item.code.isEmpty() || item.position < position)
            continue;
        code = item.code;
        position = item.position;
    }
    return code;
}

QString codeOf(const PlanOutline &outline, const OutlineParent &parent)
{
    if (const auto *node = std::get_if<NodeId>(&parent)) {
        const OutlineNode *found = outline.find(*node);
        return found == nullptr ? QString() : found->code;
    }
    const auto *action = std::get_if<ActionId>(&parent);
    const Action *found = action == nullptr ? nullptr : outline.find(*action);
    return found == nullptr ? QString() : found->code;
}

/// What stands between the code of a parent and the number of its children, from the first row that
/// shows it: "." in "1.2.1". nullopt when none does.
template <typename Item>
std::optional<QString> separatorIn(const PlanOutline &outline, const std::vector<Item> &items,
                                   size_t parentKind)
{
    for (const Item &item : items) {
        const OutlineParent parent = parentOf(item);
        const QString above = codeOf(outline, parent);
        if (parent.index() != parentKind || above.isEmpty() || !item.code.startsWith(above))
            continue;
        QString rest = item.code.sliced(above.size());
        while (!rest.isEmpty() && rest.back().isDigit())
            rest.chop(1);
        if (!rest.isEmpty() && rest.size() < item.code.size() - above.size())
            return rest;
    }
    return std::nullopt;
}

/// Nodes and actions are numbered apart: axis 4 does not give way to action 4.
template <typename Item>
QSet<QString> codesOf(const std::vector<Item> &items)
{
    QSet<QString> codes;
    for (const Item &item : items)
        codes.insert(item.code);
    return codes;
}

template <typename Item>
QString suggested(const PlanOutline &outline, const std::vector<Item> &items,
                  const OutlineParent &parent)
{
    const QString sibling = lastSiblingCode(items, parent);
    if (!sibling.isEmpty())
        return freeCodeAfter(sibling, codesOf(items));
    if (std::ranges::any_of(items, [&](const Item &item) { return parentOf(item) == parent; }))
        return {};
    const QString above = codeOf(outline, parent);
    const std::optional<QString> separator = separatorIn(outline, items, parent.index());
    if (above.isEmpty() || !separator)
        return {};
    const QString first = above + *separator + u'1';
    const QSet<QString> taken = codesOf(items);
    return taken.contains(first) ? freeCodeAfter(first, taken) : first;
}

} // namespace

QString freeCodeAfter(const QString &code, const QSet<QString> &taken)
{
    QString next = following(code);
    while (!next.isEmpty() && taken.contains(next))
        next = following(next);
    return next;
}

QString suggestedCode(const PlanOutline &outline, const OutlineParent &parent, OutlineRowKind kind)
{
    return kind == OutlineRowKind::Node ? suggested(outline, outline.nodes, parent)
                                        : suggested(outline, outline.actions, parent);
}

} // namespace passerelle
