#include "core/domain/Plan.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>

namespace passerelle {

std::optional<QString> problemOf(const Plan &plan)
{
    if (isBlank(plan.title))
        return QCoreApplication::translate("Plan", "A plan needs a title.");
    if (plan.term.start.isValid() && plan.term.end.isValid() && plan.term.end < plan.term.start)
        return QCoreApplication::translate("Plan", "The plan \"%1\" ends before it starts.")
            .arg(plan.title);
    return std::nullopt;
}

} // namespace passerelle
