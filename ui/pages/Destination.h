#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace passerelle {

/// The pages of the window, in the order of the rail.
enum class PageKey
{
    Home,
    ActionPlan,
    Indicators,
    Partners,
    Documents
};

/// A place in the window: a page, and what to show there.
struct Destination
{
    PageKey page = PageKey::Home;
    QString itemId =
        {}; ///< id of an action, node, organization, contact, indicator...; may be empty
    std::optional<QJsonObject> filter =
        {}; ///< an ActionFilter, for the action plan; none: as it is
    QString tab = {}; ///< objectName of a tab of the detail panel; empty: as it is

    bool operator==(const Destination &) const = default;
};

} // namespace passerelle
