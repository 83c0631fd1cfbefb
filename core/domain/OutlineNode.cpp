#include "core/domain/OutlineNode.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>

namespace passerelle {

std::optional<QString> problemOf(const OutlineNode &node)
{
    if (isBlank(node.title))
        return QCoreApplication::translate("OutlineNode", "A part of the plan needs a title.");
    return std::nullopt;
}

} // namespace passerelle
