#pragma once

#include "core/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

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

/// Everything of one kind in the file, or in the plan `plan` names (see choosePlan()). `today` is
/// for what is computed: status, lateness. Of indicators, one row a reading.
Result<Listing> listingOf(ListingKind kind, const Workspace &workspace, const QString &plan,
                          QDate today);

/// As an array of objects.
QByteArray toJson(const Listing &listing);

/// For French spreadsheets: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF. A text
/// that a spreadsheet would take for a formula is preceded by an apostrophe.
QByteArray toCsv(const Listing &listing);

/// Aligned columns of at most 60 characters, for reading.
QString toTextTable(const Listing &listing);

} // namespace passerelle
