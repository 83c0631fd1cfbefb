#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace passerelle {

class Connection;
class SchemaMigrator;

/// A table, index, trigger or view as the database describes it.
struct StructurePart
{
    QString table; ///< the one it is, or belongs to
    QString sql;

    bool operator==(const StructurePart &) const = default;
};

/// What a database is made of, by kind and name: "trigger history_action_insert".
using Structure = QMap<QString, StructurePart>;

/// The structure of an open database, SQLite's own tables and indexes aside.
Result<Structure> structureOf(const Connection &connection);

/// A hash (BLAKE2b-256, in hexadecimal) that two structures only share when they are the same.
QByteArray fingerprintOf(const Structure &structure);

/// The structure of an empty file made by `migrator`. Worked out once per process: it costs as much
/// as making a file.
Result<Structure> expectedStructure(const SchemaMigrator &migrator);

/// A translated sentence for each part that is missing, too many or different. Parts of a missing
/// table go without saying.
QStringList structureProblems(const Structure &found, const Structure &expected);

/// Success when the file is made as `migrator` makes it; else error Storage. Quick when `migrator`
/// knows the fingerprint: no file has to be made to compare with. With a trigger too
/// many or too few, writing to it would escape the history.
Result<> checkStructure(const Connection &connection, const SchemaMigrator &migrator);

} // namespace passerelle
