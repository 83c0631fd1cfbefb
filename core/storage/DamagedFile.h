#pragma once

#include "core/Result.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QVariantList>

#include <memory>
#include <vector>

namespace passerelle {

class Connection;

/// What is left of a table in a damaged file.
struct ReadableRows
{
    QStringList columns; ///< of those asked for, the ones the table has
    std::vector<QVariantList> rows; ///< values in the order of the columns
    int known = 0; ///< how many rows there were, as far as table and index tell
};

/// A damaged file, read by way of a copy: what SQLite does to a journal it finds, and the end that
/// a file cut short must have to be opened at all, never touch the file itself.
class DamagedFile final
{
public:
    /// Error Storage when even the list of tables is gone; Invalid for the file of another program;
    /// File when there is no room for the copy.
    static Result<std::unique_ptr<DamagedFile>> open(const QString &path);
    ~DamagedFile();
    DamagedFile(const DamagedFile &) = delete;
    DamagedFile &operator=(const DamagedFile &) = delete;

    /// The version of the schema; 0 when it can no longer be read.
    int version() const { return m_version; }
    /// The columns of a table; none when the table is not there.
    QStringList columnsOf(const QString &table) const;
    /// Every row SQLite can still make sense of: from the start as far as it goes, from the end
    /// back, then one by one those that lie between, by the numbers the table's index knows.
    ReadableRows rowsOf(const QString &table, const QStringList &wanted) const;

private:
    DamagedFile();

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection; ///< closed before its folder goes
    int m_version = 0;
};

} // namespace passerelle
