#include "core/domain/PlanChoice.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace passerelle {

namespace {

class PlanChoiceText final
{
    Q_DECLARE_TR_FUNCTIONS(PlanChoice)
};

QString titlesOf(const std::vector<Plan> &plans)
{
    QStringList titles;
    for (const Plan &plan : plans)
        //: The title of a plan, in a list of them.
        titles << PlanChoiceText::tr("\"%1\"").arg(plan.title);
    return titles.join(QStringLiteral(", "));
}

Error noPlan()
{
    return {ErrorCode::NotFound,
            PlanChoiceText::tr("The file holds no plan yet. Import one first."),
            {}};
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

} // namespace

Result<Plan> planNamed(const std::vector<Plan> &plans, const QString &wanted)
{
    if (plans.empty())
        return noPlan();
    const QString name = matchingKey(wanted);
    const std::vector<Plan> exact = filtered(plans, [&](const Plan &plan) {
        return plan.id.toString() == wanted.trimmed()
            || (!name.isEmpty() && matchingKey(plan.title) == name);
    });
    // Punctuation alone leaves no name, which every title would contain.
    const std::vector<Plan> similar = filtered(plans, [&](const Plan &plan) {
        return !name.isEmpty() && matchingKey(plan.title).contains(name);
    });
    if (exact.size() == 1)
        return exact.front();
    if (exact.empty() && similar.size() == 1)
        return similar.front();
    if (exact.empty() && similar.empty())
        return Error{ErrorCode::NotFound,
                     PlanChoiceText::tr("There is no plan \"%1\" in the file; it holds: %2.")
                         .arg(wanted, titlesOf(plans)),
                     {}};
    return Error{ErrorCode::Invalid,
                 PlanChoiceText::tr("Several plans are named \"%1\": give more of the title. The "
                                    "file holds: %2.")
                     .arg(wanted, titlesOf(plans)),
                 {}};
}

Result<Plan> planInForce(const std::vector<Plan> &plans, QDate day)
{
    if (plans.empty())
        return noPlan();
    if (plans.size() == 1)
        return plans.front();
    const std::vector<Plan> inForce =
        filtered(plans, [day](const Plan &plan) { return isInForce(plan, day); });
    if (inForce.size() == 1)
        return inForce.front();
    const QString message = inForce.empty()
        ? PlanChoiceText::tr("No plan is in force on %1. The file holds: %2.")
        : PlanChoiceText::tr("Several plans are in force on %1. The file holds: %2.");
    return Error{ErrorCode::Invalid, message.arg(displayText(day, QLocale()), titlesOf(plans)), {}};
}

} // namespace passerelle
