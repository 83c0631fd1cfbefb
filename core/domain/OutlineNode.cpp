#include "core/domain/OutlineNode.h"

#include <QCoreApplication>

namespace passerelle {

std::optional<QString> problemOf(const OutlineNode &node)
{
    if (node.title.trimmed().isEmpty())
        return QCoreApplication::translate("OutlineNode", "A part of the plan needs a title.");
    return std::nullopt;
}

} // namespace passerelle
