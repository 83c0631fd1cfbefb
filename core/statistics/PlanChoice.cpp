#include "core/statistics/PlanChoice.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PlanChoice", text);
}

QString titlesOf(const std::vector<Plan> &plans)
{
    QStringList titles;
    for (const Plan &plan : plans)
        titles << QStringLiteral("\"%1\"").arg(plan.title);
    return titles.join(QStringLiteral(", "));
}

bool isInForce(const Plan &plan, QDate day)
{
    return plan.term.start.isValid() && plan.term.start <= day
        && (!plan.term.end.isValid() || plan.term.end >= day);
}

template <typename Predicate>
std::vector<Plan> filtered(const std::vector<Plan> &plans, Predicate predicate)
{
    std::vector<Plan> kept;
    std::ranges::copy_if(plans, std::back_inserter(kept), predicate);
    return kept;
}

Result<Plan> namedPlan(const std::vector<Plan> &plans, const QString &wanted)
{
    const QString name = matchingKey(wanted);
    const std::vector<Plan> exact = filtered(plans, [&](const Plan &plan) {
        return plan.id.toString() == wanted || matchingKey(plan.title) == name;
    });
    const std::vector<Plan> similar =
        filtered(plans, [&](const Plan &plan) { return matchingKey(plan.title).contains(name); });
    if (exact.size() == 1)
        return exact.front();
    if (exact.empty() && similar.size() == 1)
        return similar.front();
    const char *message = exact.empty() && similar.empty()
        ? QT_TRANSLATE_NOOP("PlanChoice", "There is no plan \"%1\" in the file; it holds: %2.")
        : QT_TRANSLATE_NOOP("PlanChoice",
                            "Several plans are named \"%1\": give more of the title. The file "
                            "holds: %2.");
    return Error{exact.empty() && similar.empty() ? ErrorCode::NotFound : ErrorCode::Invalid,
                 translated(message).arg(wanted, titlesOf(plans)),
                 {}};
}

} // namespace

Result<Plan> choosePlan(const std::vector<Plan> &plans, const QString &wanted, QDate asOf)
{
    if (plans.empty())
        return Error{ErrorCode::NotFound,
                     translated(QT_TRANSLATE_NOOP("PlanChoice",
                                                  "The file holds no plan yet. Import one first.")),
                     {}};
    if (!wanted.trimmed().isEmpty())
        return namedPlan(plans, wanted.trimmed());
    if (plans.size() == 1)
        return plans.front();
    const std::vector<Plan> inForce =
        filtered(plans, [asOf](const Plan &plan) { return isInForce(plan, asOf); });
    if (inForce.size() == 1)
        return inForce.front();
    const char *message = inForce.empty()
        ? QT_TRANSLATE_NOOP("PlanChoice",
                            "No plan is in force on %1: choose one with --plan. The file holds: "
                            "%2.")
        : QT_TRANSLATE_NOOP("PlanChoice",
                            "Several plans are in force on %1: choose one with --plan. The file "
                            "holds: %2.");
    return Error{ErrorCode::Invalid,
                 translated(message).arg(asOf.toString(Qt::ISODate), titlesOf(plans)),
                 {}};
}

} // namespace passerelle
