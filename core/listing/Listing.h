#pragma once

#include "core/Result.h"
#include "core/domain/Id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace passerelle {

class Workspace;

/// The things of a file as flat records, for scripts: English keys that never change, ids and
/// vocabulary keys as stored, dates ISO, null for what is unknown.
struct Listing
{
    QStringList keys; ///< in the order of the columns
    std::vector<QJsonObject> rows; ///< each with all the keys
};

enum class ListingKind
{
    Plans,
    Nodes,
    Actions,
    Organizations,
    Meetings,
    Decisions,
    Indicators
};

/// What to list.
struct ListingOptions
{
    std::optional<PlanId> plan; ///< only what is of this plan
    QDate today; ///< for what is computed: status, lateness
    QDate currentDay; ///< what is dated later is no news, see planOn()
    /// Whether `today` also leaves out meetings and decisions that came later, see
    /// keepWhatWasSaidBy().
    bool isPastState = false;
};

/// Everything of one kind in the file, or in one plan. Of indicators, one row a reading.
Result<Listing> listingOf(ListingKind kind, const Workspace &workspace,
                          const ListingOptions &options);

/// As an array of objects.
QByteArray toJson(const Listing &listing);

/// For French spreadsheets: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF. A text
/// that a spreadsheet would take for a formula is preceded by an apostrophe.
QByteArray toCsv(const Listing &listing);

/// For reading: the columns people look for, aligned within `width` characters, headings and values
/// in the language of the interface, no control character.
QString toTextTable(ListingKind kind, const Listing &listing, qsizetype width);

} // namespace passerelle
