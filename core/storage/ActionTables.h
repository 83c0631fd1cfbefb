#pragma once

#include "core/Result.h"
#include "core/domain/Id.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <vector>

namespace passerelle {

class Connection;

/// The tables of an action's parts whose key starts with the action's id.
inline constexpr std::array<const char *, 5> tablesKeyedByAction{
    "action_organization", "action_term", "action_commune", "action_district",
    "action_reference_objective"};

/// The tables of an action's parts that have ids of their own and name the action in `action_id`.
inline constexpr std::array<const char *, 3> tablesOwnedByAction{"milestone", "event", "follow_up"};

/// The actions that the changes numbered from `first` to `last` touched, themselves or a part of
/// them, each once. Parts that went, or moved to another action, are told by their old values.
Result<std::vector<ActionId>> touchedActions(const Connection &connection, qint64 first,
                                             qint64 last);

/// Keys of rows as the journal writes them, by table.
using RowKeysByTable = QMap<QString, QStringList>;

/// The rows of an action and of its parts the file holds or its journal remembers, the action's own
/// row included.
Result<RowKeysByTable> rowsOfAction(const Connection &connection, const ActionId &action);

} // namespace passerelle
