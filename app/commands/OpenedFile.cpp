#include "app/commands/OpenedFile.h"

#include "app/CommandText.h"
#include "core/domain/PlanChoice.h"
#include "core/workspace/Stores.h"

namespace passerelle {

Result<std::unique_ptr<Workspace>> openFile(const QString &path, const OpenOptions &options)
{
    auto workspace = Workspace::open(path, options);
    if (workspace)
        for (const QString &notice : (*workspace)->notices())
            warn(notice);
    return workspace;
}

Result<std::unique_ptr<Workspace>> openFileToRead(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return openFile(path, options);
}

Result<Plan> chosenPlan(const Workspace &workspace, const Arguments &arguments)
{
    const Result<std::vector<Plan>> plans = workspace.stores().plans.list();
    if (!plans)
        return plans.error();
    const QString option = QStringLiteral("plan");
    if (arguments.has(option))
        return planNamed(*plans, arguments.value(option));
    Result<Plan> plan = planInForce(*plans, arguments.today);
    if (plan || plan.error().code != ErrorCode::Invalid)
        return plan;
    Error error = plan.error();
    error.message += u' ' + CommandText::tr("Choose one with --plan.");
    return error;
}

} // namespace passerelle
