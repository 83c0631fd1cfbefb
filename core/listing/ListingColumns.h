#pragma once

#include "core/listing/Listing.h"

#include <functional>

namespace passerelle {

/// A column of a listing made for reading.
struct ListingColumn
{
    QString heading; ///< translated
    std::function<QString(const QJsonObject &row)> cell; ///< in the language of the interface
    qsizetype narrowest = 0; ///< a long text may be shortened to that; 0: leave it whole
    bool isNumber = false; ///< stands to the right
};

/// The columns people look for in a listing of that kind. The plan is among them only when the rows
/// are of several plans.
std::vector<ListingColumn> listingColumns(ListingKind kind, const Listing &listing);

} // namespace passerelle
