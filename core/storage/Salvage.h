#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace passerelle {

/// What became of a table of a damaged file.
struct SalvagedTable
{
    QString table;
    int saved = 0;
    int known = 0; ///< rows there were, as far as the damaged file still tells

    bool operator==(const SalvagedTable &) const = default;
};

/// Whether the list of tables of a damaged file can still be read, so that a salvage has something
/// to begin with. Takes a copy of the file, as salvage() does.
bool isSalvageable(const QString &path);

/// Where what is saved of the file at `path` goes: beside it, under a name of its own that is free.
QString salvagePathFor(const QString &path);

/// Reads what can be read of the file at `damaged`, which is left as it is, into a new file at
/// `target`: row by row, as far as the rules of a file allow. Rows that belong to a row that was
/// lost go, and references to one are emptied where they may be; a plan or a territory that was
/// lost gets a name that says so. The history is not taken along: the new file begins its own.
/// Gives the tables that had rows, by name. Errors, which leave nothing at `target`: Storage when
/// no row can be read, Conflict when `target` exists, Invalid for the file of another program,
/// NewerSchema for one of a newer version, of which tables would be lost.
Result<std::vector<SalvagedTable>> salvage(const QString &damaged, const QString &target,
                                           const QDateTime &now);

} // namespace passerelle
