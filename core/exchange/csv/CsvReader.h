#pragma once

#include "core/Result.h"
#include "core/exchange/csv/CsvTable.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace passerelle {

/// How the bytes of a table may be encoded.
enum class CsvEncoding
{
    Utf8, ///< with or without byte order mark; anything else is an error
    Utf8OrWindows1252, ///< what is not UTF-8 is read as Windows-1252 (older spreadsheets)
};

struct CsvOptions
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar separator = {}; ///< null: found in the header row among ; , and tab
    /// Rows must have one cell per column. When off, short rows are completed with empty cells and
    /// long ones add unnamed columns.
    bool isRectangular = true;
    /// Two columns of one name are an error; when off the caller tells them apart by index.
    bool hasUniqueHeader = true;
};

/// Longest cell accepted, in characters: three times what a spreadsheet cell can hold (32 767). A
/// longer one means a broken quote or a file that is no table.
inline constexpr int maximumCellLength = 100'000;
/// Largest file accepted, in bytes.
inline constexpr qint64 maximumCsvSize = 32 * 1024 * 1024;
inline constexpr int maximumColumnCount = 1'000;

/// Reads a table as RFC 4180 describes it: CRLF or LF, quoted cells with doubled quotes. `name` is
/// the name of the file in messages. Errors are one line naming file, row and column: binary data,
/// wrong encoding, unfinished quote, wrong number of cells, two columns of one name, oversized
/// cell, no row at all. A header without rows is a table without rows.
Result<CsvTable> readCsv(const QByteArray &bytes, const QString &name,
                         const CsvOptions &options = {});
Result<CsvTable> readCsv(QIODevice &device, const QString &name, const CsvOptions &options = {});
/// The same from a file or a resource; messages carry the file's name without its folder.
Result<CsvTable> readCsvFile(const QString &path, const CsvOptions &options = {});

/// An error naming all of `columns` that `table` has not.
Result<> requireColumns(const CsvTable &table, const QStringList &columns);

} // namespace passerelle
