#pragma once

#include "core/domain/Organization.h"

#include <span>
#include <vector>

namespace passerelle {

/// Why two organizations look like one.
enum class DuplicateReason
{
    SameSpelling, ///< a name, short name or alias of both, case, accents and punctuation aside
    GenericWords, ///< one name is the other without words such as "centre hospitalier", or with
                  ///< their initials: "CHD La Candélie", "La Candélie"
    Longer, ///< one name goes on where the other ends: "mission locale", "mission locale de
            ///< l’Agenais"
    Initials, ///< one is called by the initials of the other
};

/// Two organizations that may be one.
struct DuplicatePair
{
    OrganizationId first; ///< in the order of the organizations
    OrganizationId second;
    DuplicateReason reason = DuplicateReason::SameSpelling;

    bool operator==(const DuplicatePair &) const = default;

    /// The same for the same two organizations, whatever their order and names: to remember that
    /// the user does not want to hear of it again.
    QString key() const;
};

/// The pairs worth asking about, each once with its strongest reason, in the order of the
/// organizations. Prefers to miss some over naming what is not one: names which differ by a place
/// or by a proper name are left alone.
std::vector<DuplicatePair> duplicateOrganizations(std::span<const Organization> organizations);

} // namespace passerelle
