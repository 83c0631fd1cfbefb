#include "core/workspace/PlanContentsReading.h"

#include "core/domain/Outline.h"
#include "core/storage/OwnersById.h"
#include "core/workspace/ChangeSet.h"
#include "core/workspace/Stores.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace passerelle {

namespace {

/// Beyond that many touched actions, all of the plan are read anew: a statement for each table
/// costs less than several for each action.
constexpr size_t actionsReadOneByOne = 500;

/// Moves the value of `result` into `field`, or gives its error.
template <typename T>
Result<> into(T &field, Result<T> result)
{
    if (!result)
        return result.error();
    field = std::move(result).value();
    return {};
}

template <typename T, typename Keep>
void keepOnly(std::vector<T> &items, Keep keep)
{
    std::erase_if(items, [&](const T &item) { return !keep(item); });
}

template <typename Item>
QSet<QString> idsOf(const std::vector<Item> &items)
{
    QSet<QString> ids;
    ids.reserve(std::ssize(items));
    for (const Item &item : items)
        ids << item.id.toString();
    return ids;
}

/// Committees of other plans and what belongs to them stay out.
void keepMeetingsOf(const PlanId &plan, PlanContents &contents)
{
    keepOnly(contents.committees, [&](const Committee &committee) {
        return committee.plan.isNull() || committee.plan == plan;
    });
    const QSet<QString> committees = idsOf(contents.committees);
    keepOnly(contents.meetings, [&](const Meeting &meeting) {
        return committees.contains(meeting.committee.toString());
    });
    const QSet<QString> meetings = idsOf(contents.meetings);
    keepOnly(contents.decisions, [&](const Decision &decision) {
        return meetings.contains(decision.meeting.toString());
    });
}

void keepIndicatorsOf(const PlanId &plan, PlanContents &contents)
{
    const QSet<QString> nodes = idsOf(contents.nodes);
    const QSet<QString> actions = idsOf(contents.actions);
    keepOnly(contents.indicators, [&](const Indicator &indicator) {
        if (!indicator.action.isNull())
            return actions.contains(indicator.action.toString());
        if (!indicator.node.isNull())
            return nodes.contains(indicator.node.toString());
        return indicator.plan.isNull() || indicator.plan == plan;
    });
}

Result<> readPlan(const Stores &stores, PlanContents &contents)
{
    const PlanId id = contents.plan.id;
    return into(contents.plan, stores.plans.find(id));
}

Result<> readTerritory(const Stores &stores, PlanContents &contents)
{
    return into(contents.territory, stores.territory.find());
}

Result<> readTerms(const Stores &stores, PlanContents &contents)
{
    return into(contents.customTerms, stores.territory.listTerms());
}

Result<> readNodes(const Stores &stores, PlanContents &contents)
{
    const Result<> read = into(contents.nodes, stores.outline.list(contents.plan.id));
    if (read)
        sortInOutlineOrder(contents.nodes);
    return read;
}

Result<> readActions(const Stores &stores, PlanContents &contents)
{
    const Result<> read = into(contents.actions, stores.actions.list(contents.plan.id));
    if (read)
        sortInOutlineOrder(contents.nodes, contents.actions);
    return read;
}

Result<> readSignatories(const Stores &stores, PlanContents &contents)
{
    return into(contents.signatories, stores.plans.listSignatories(contents.plan.id));
}

Result<> readOrganizations(const Stores &stores, PlanContents &contents)
{
    return into(contents.organizations, stores.organizations.list());
}

Result<> readContacts(const Stores &stores, PlanContents &contents)
{
    return into(contents.contacts, stores.organizations.listContacts());
}

Result<> readMeetings(const Stores &stores, PlanContents &contents)
{
    const Result<> read =
        into(contents.committees, stores.meetings.listCommittees())
            .and_then([&] { return into(contents.meetings, stores.meetings.listMeetings()); })
            .and_then([&] { return into(contents.decisions, stores.meetings.listDecisions()); });
    if (read)
        keepMeetingsOf(contents.plan.id, contents);
    return read;
}

Result<> readIndicators(const Stores &stores, PlanContents &contents)
{
    const Result<> read = into(contents.indicators, stores.indicators.list());
    if (read)
        keepIndicatorsOf(contents.plan.id, contents);
    return read;
}

Result<> readReferencePlans(const Stores &stores, PlanContents &contents)
{
    return into(contents.referencePlans, stores.referencePlans.list());
}

/// What is read anew as a whole when one of its tables was touched.
struct Part
{
    std::vector<QString> tables;
    Result<> (*read)(const Stores &stores, PlanContents &contents);
};

bool isTouched(const Part &part, const QSet<QString> &touchedTables)
{
    return std::ranges::any_of(part.tables,
                               [&](const QString &table) { return touchedTables.contains(table); });
}

/// All but the actions, and the indicators, which belong to the plan through them.
const std::vector<Part> &parts()
{
    static const std::vector<Part> all{
        {{QStringLiteral("plan"), QStringLiteral("plan_level"), QStringLiteral("plan_phase"),
          QStringLiteral("plan_role"), QStringLiteral("plan_commune")},
         readPlan},
        {{QStringLiteral("territory"), QStringLiteral("commune"),
          QStringLiteral("priority_district")},
         readTerritory},
        {{QStringLiteral("term")}, readTerms},
        {{QStringLiteral("outline_node")}, readNodes},
        {{QStringLiteral("signatory"), QStringLiteral("pledge")}, readSignatories},
        {{QStringLiteral("organization"), QStringLiteral("organization_alias")}, readOrganizations},
        {{QStringLiteral("contact")}, readContacts},
        {{QStringLiteral("committee"), QStringLiteral("committee_member"),
          QStringLiteral("meeting"), QStringLiteral("decision")},
         readMeetings},
        {{QStringLiteral("reference_plan"), QStringLiteral("reference_objective")},
         readReferencePlans},
    };
    return all;
}

/// What decides where an action stands among the others.
auto placeOf(const Action &action)
{
    return std::tie(action.node, action.parent, action.position);
}

/// How the actions differ after touched ones were read again.
struct ActionChanges
{
    bool haveOthers = false; ///< some came or went
    bool areElsewhere = false; ///< some came, went or moved
};

/// Puts the actions `touched` as the file has them in place of those before; new ones come last.
Result<ActionChanges> readTouchedActions(const Stores &stores, const std::vector<ActionId> &touched,
                                         PlanContents &contents)
{
    const OwnersById<Action> known(contents.actions);
    std::vector<Action> added;
    QSet<QString> gone;
    bool haveMoved = false;
    for (const ActionId &id : touched) {
        Result<std::optional<Action>> found = stores.actions.find(id);
        if (!found)
            return found.error();
        Action *before = known.find(id.toString());
        const bool belongs = *found && (*found)->plan == contents.plan.id;
        if (belongs && before != nullptr) {
            haveMoved = haveMoved || placeOf(*before) != placeOf(**found);
            *before = std::move(**found);
        } else if (belongs) {
            added.push_back(std::move(**found));
        } else if (before != nullptr) {
            gone << id.toString();
        }
    }
    if (!gone.isEmpty())
        keepOnly(contents.actions,
                 [&](const Action &action) { return !gone.contains(action.id.toString()); });
    std::ranges::move(added, std::back_inserter(contents.actions));
    const bool haveOthers = !gone.isEmpty() || !added.empty();
    return ActionChanges{haveOthers, haveOthers || haveMoved};
}

Result<ActionChanges> refreshActions(const Stores &stores, const std::vector<ActionId> &touched,
                                     PlanContents &contents)
{
    if (touched.size() <= actionsReadOneByOne)
        return readTouchedActions(stores, touched, contents);
    const Result<> read = into(contents.actions, stores.actions.list(contents.plan.id));
    return read ? Result<ActionChanges>(ActionChanges{true, true}) : read.error();
}

} // namespace

Result<PlanContents> readPlanContents(const Stores &stores, const PlanId &plan)
{
    PlanContents contents;
    contents.plan.id = plan;
    for (const Part &part : parts())
        if (const Result<> read = part.read(stores, contents); !read)
            return read.error();
    if (const Result<> read = readActions(stores, contents); !read)
        return read.error();
    if (const Result<> read = readIndicators(stores, contents); !read)
        return read.error();
    return contents;
}

Result<> refreshPlanContents(const Stores &stores, const ChangeSet &changes, PlanContents &contents)
{
    QSet<QString> tables;
    for (const RowChange &row : changes.rows)
        tables << row.table;
    for (const Part &part : parts())
        if (isTouched(part, tables))
            if (const Result<> read = part.read(stores, contents); !read)
                return read;
    const Result<ActionChanges> actions = refreshActions(stores, changes.actions, contents);
    if (!actions)
        return actions.error();
    const bool haveNodesChanged = tables.contains(QStringLiteral("outline_node"));
    if (actions->areElsewhere || haveNodesChanged)
        sortInOutlineOrder(contents.nodes, contents.actions);
    // An indicator belongs to the plan through its action or its node.
    const bool mayBelongElsewhere = actions->haveOthers || haveNodesChanged;
    const bool haveIndicatorsChanged = tables.contains(QStringLiteral("indicator"))
        || tables.contains(QStringLiteral("indicator_reading"));
    return mayBelongElsewhere || haveIndicatorsChanged ? readIndicators(stores, contents)
                                                       : Result<>();
}

} // namespace passerelle
