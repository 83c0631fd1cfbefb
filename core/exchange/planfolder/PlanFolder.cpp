#include "core/exchange/planfolder/PlanFolder.h"

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/planfolder/OutlineValidation.h"
#include "core/exchange/planfolder/PlanFolderRows.h"
#include "core/exchange/planfolder/PlanFolderText.h"

#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

Result<CsvTable> readTable(const QString &path, const FileColumns &columns, QStringList *warnings)
{
    const Result<CsvTable> table = readCsvFile(path);
    if (!table)
        return table;
    if (const Result<> complete = requireColumns(*table, columns.needed); !complete)
        return complete.error();
    for (const QString &column : table->header)
        if (!columns.needed.contains(column) && !columns.optional.contains(column))
            warnings->append(
                PlanFolderText::tr("%1: the column \"%2\" is unknown and was not read.")
                    .arg(table->name, column));
    return table;
}

/// Every row of a file through `readRow`, stopping at the first error.
template <typename Row, typename ReadRow>
Result<std::vector<Row>> readRows(const CsvTable &table, const ReadRow &readRow)
{
    std::vector<Row> rows;
    for (const CsvRow &record : table.rows) {
        Result<Row> row = readRow(PlanFolderCells(table, record));
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
    }
    return rows;
}

template <typename Row, typename ReadRow>
Result<> readFile(const QString &path, const FileColumns &columns, const ReadRow &readRow,
                  std::vector<Row> *rows, QStringList *warnings)
{
    const Result<CsvTable> table = readTable(path, columns, warnings);
    if (!table)
        return table.error();
    Result<std::vector<Row>> read = readRows<Row>(*table, readRow);
    if (!read)
        return read.error();
    *rows = *std::move(read);
    return {};
}

Result<> readPlan(const QDir &folder, PlanFolder *content)
{
    const Result<CsvTable> table =
        readTable(folder.filePath(QStringLiteral("plan.csv")), planColumns(), &content->warnings);
    if (!table)
        return table.error();
    if (table->rows.empty())
        return invalid(PlanFolderText::tr("%1: the row that describes the plan is missing.")
                           .arg(CellPlace{table->name, 2, planColumns().needed.front()}.toText()));
    if (table->rows.size() > 1)
        return invalid(
            PlanFolderText::tr("%1: the file describes a second plan; keep one row.")
                .arg(table->placeOf(table->rows.at(1), planColumns().needed.front()).toText()));
    const Result<PlanRow> row = readPlanRow(PlanFolderCells(*table, table->rows.front()));
    if (!row)
        return row.error();
    content->plan = *row;
    return {};
}

Result<> readOutline(const QDir &folder, PlanFolder *content)
{
    const QString file = QStringLiteral("outline.csv");
    const QStringList &levelNames = content->plan.levelNames;
    const Result<> read = readFile(
        folder.filePath(file), outlineColumns(),
        [&](const PlanFolderCells &cells) { return readOutlineLine(cells, levelNames); },
        &content->outline, &content->warnings);
    if (!read)
        return read;
    if (content->outline.empty())
        return invalid(
            PlanFolderText::tr("%1: the file has no row below its header; the plan is empty.")
                .arg(CellPlace{file, 2, outlineColumns().needed.front()}.toText()));
    return validateOutline(content->outline, levelNames, file);
}

Result<> readIndicators(const QDir &folder, const QString &indicatorsPath, PlanFolder *content)
{
    QString path = indicatorsPath;
    if (path.isEmpty()) {
        path = QDir::cleanPath(
            folder.filePath(QStringLiteral("../../indicators/%1.csv").arg(folder.dirName())));
    }
    content->indicatorsPath = path;
    if (indicatorsPath.isEmpty() && !QFileInfo::exists(path))
        return {};
    content->indicatorsFile = QFileInfo(path).fileName();
    return readFile(path, indicatorColumns(), readIndicatorRow, &content->indicators,
                    &content->warnings);
}

/// An error when `folder` is no folder that can be read, or lacks a file it must have.
Result<> checkFolder(const QString &path, const QDir &folder)
{
    const QFileInfo information(folder.path());
    if (path.isEmpty() || !information.exists())
        return Error{ErrorCode::NotFound,
                     PlanFolderText::tr("The plan folder %1 does not exist.").arg(path)};
    if (!information.isDir())
        return invalid(
            PlanFolderText::tr("%1 is a file; give the plan folder that holds plan.csv and "
                               "outline.csv.")
                .arg(path));
    // Folders of the program's resources may always be entered, though they do not say so.
    const bool mayBeEntered = information.isExecutable() || folder.path().startsWith(u':');
    if (!information.isReadable() || !mayBeEntered)
        return Error{ErrorCode::File,
                     PlanFolderText::tr("The folder %1 cannot be read; check that you may open it.")
                         .arg(path)};
    QStringList missing;
    for (const char *name : {"plan.csv", "outline.csv"})
        if (!folder.exists(QString::fromLatin1(name)))
            missing << QString::fromLatin1(name);
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::NotFound,
                 PlanFolderText::tr("%1 is not a plan folder yet, it lacks: %2.")
                     .arg(path, missing.join(QStringLiteral(", ")))};
}

template <typename Row, typename ReadRow>
Result<> readOptionalFile(const QString &path, const FileColumns &columns, const ReadRow &readRow,
                          std::vector<Row> *rows, QStringList *warnings)
{
    if (!QFileInfo::exists(path))
        return {};
    return readFile(path, columns, readRow, rows, warnings);
}

} // namespace

Result<PlanFolder> readPlanFolderRows(const QString &folder, const QString &indicatorsPath)
{
    const QDir directory(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (const Result<> checked = checkFolder(folder, directory); !checked)
        return checked.error();
    PlanFolder content;
    const Result<> read =
        readPlan(directory, &content)
            .and_then([&] { return readOutline(directory, &content); })
            .and_then([&] {
                return readOptionalFile(directory.filePath(QStringLiteral("organisations.csv")),
                                        organizationColumns(), readOrganizationRow,
                                        &content.organizations, &content.warnings);
            })
            .and_then([&] {
                return readOptionalFile(directory.filePath(QStringLiteral("governance.csv")),
                                        governanceColumns(), readGovernanceRow, &content.governance,
                                        &content.warnings);
            })
            .and_then([&] { return readIndicators(directory, indicatorsPath, &content); });
    if (!read)
        return read.error();
    return content;
}

} // namespace passerelle
