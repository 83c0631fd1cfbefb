#pragma once

#include "core/Result.h"

#include <QStringList>

namespace passerelle {

class Connection;

/// A translated sentence for each table whose rows hang in a circle: nothing in the database
/// forbids it, and readings that follow the parents would lose these rows. Empty when sound.
Result<QStringList> treeProblems(const Connection &connection);

/// A translated sentence for each table with a value that breaks one of its rules, on a connection
/// that only reads: SQLite leaves the rules out of it, so a copy in memory is asked. Elsewhere
/// integrityProblems() tells them, and this gives nothing.
Result<QStringList> ruleProblems(const Connection &connection);

} // namespace passerelle
