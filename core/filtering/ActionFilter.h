#pragma once

#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace passerelle {

/// What an action may be chosen for not having.
enum class Absence
{
    Lead,
    Indicator,
    Dates, ///< neither planned nor actual; words that could not be read do not count
    Status,
    Description,
    FollowUp, ///< no follow-up at all
};

/// Labels that read by themselves on a chip: "without lead".
template <>
std::span<const VocabularyTerm<Absence>> vocabulary();

/// Which actions to show. An action passes when it passes each part; a part left empty lets all
/// through, and a list is passed with any one of its values, but for `absences`, which narrow one
/// after the other. Holds ids and keys only, so it may outlive what it names.
struct ActionFilter
{
    QString text; ///< as typed; each of its words must occur, in any order, case and accents aside
    std::vector<std::optional<ActionStatus>> statuses; ///< nullopt: no status stated
    std::vector<OrganizationId> leads;
    std::vector<NodeId> nodes; ///< each with everything below it
    QStringList targetGroups; ///< keys of TermList::TargetGroup
    QStringList themes; ///< keys of TermList::Theme
    std::vector<Absence> absences; ///< never of a sub-action, nor of an abandoned action
    bool isLateOnly = false;
    bool lacksEssential = false; ///< one of the first five of MissingField; as `absences`

    bool operator==(const ActionFilter &) const = default;

    /// Whether every action passes. Blank text is no text.
    bool isEmpty() const;
};

/// The filter as it is kept under a name: only the parts that are set, with stable keys and ids.
QJsonObject toJson(const ActionFilter &filter);

/// Reads what toJson() wrote. Ids of things that are gone survive; keys that this version does not
/// know, and values of another type than expected, are left out.
ActionFilter actionFilterFromJson(const QJsonObject &json);

} // namespace passerelle
