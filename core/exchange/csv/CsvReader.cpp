#include "core/exchange/csv/CsvReader.h"

#include "core/exchange/csv/CsvParser.h"
#include "core/exchange/csv/TextDecoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The most frequent of ; , and tab in the first line that has text, outside quotes.
QChar detectedSeparator(QStringView text)
{
    constexpr std::array candidates{u';', u',', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool isInQuotes = false;
    bool hasText = false;
    for (const QChar character : text) {
        if (character == u'"')
            isInQuotes = !isInQuotes;
        if (isInQuotes)
            continue;
        if (character == u'\n' && hasText)
            break;
        hasText = hasText || !character.isSpace();
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts.at(i) += character == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

QChar separatorOf(QStringView text, const CsvOptions &options)
{
    return options.separator.isNull() ? detectedSeparator(text) : options.separator;
}

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// The cell that holds the byte just after `readableBytes`.
CellPlace placeAfter(QByteArrayView readableBytes, const QString &name, const CsvOptions &options)
{
    const QString text = QString::fromUtf8(readableBytes);
    CsvParser parser(text + u'x', name, separatorOf(text, options));
    CellPlace last{name, 1, columnLabel({}, 0)};
    bool hasHeader = false;
    const Result<> parsed = parser.parse([&](CsvRow &&record) -> Result<> {
        const qsizetype column = record.cells.size() - 1;
        last = parser.place();
        last.column = columnLabel(hasHeader ? parser.header() : QStringList(), column);
        if (!hasHeader && !isBlank(record.cells)) {
            hasHeader = true;
            parser.setHeader(record.cells);
        }
        return {};
    });
    return parsed ? last : parser.place();
}

Result<QString> decoded(const QByteArray &bytes, const QString &name, const CsvOptions &options)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return invalid(
            QCoreApplication::translate(
                "CsvReader", "%1: the file is written in UTF-16; save it again as CSV UTF-8.")
                .arg(CellPlace{name, 1, columnLabel({}, 0)}.toText()));
    const QByteArrayView content = withoutByteOrderMark(bytes);
    const qsizetype broken = firstInvalidUtf8(content);
    if (const qsizetype nul = content.indexOf('\0'); nul >= 0) {
        const qsizetype first = broken < 0 ? nul : std::min(nul, broken);
        return invalid(QCoreApplication::translate(
                           "CsvReader", "%1: the file holds binary data, it is not a CSV text.")
                           .arg(placeAfter(content.first(first), name, options).toText()));
    }
    if (broken < 0)
        return QString::fromUtf8(content);
    if (options.encoding == CsvEncoding::Utf8OrWindows1252)
        return fromWindows1252(content);
    return invalid(
        QCoreApplication::translate(
            "CsvReader", "%1: the text is not in UTF-8; save the file again as CSV UTF-8.")
            .arg(placeAfter(content.first(broken), name, options).toText()));
}

/// Puts records into a table: header first, then rows that are not blank.
class TableBuilder final
{
public:
    TableBuilder(CsvTable &table, const CsvOptions &options, CsvParser &parser)
        : m_table(table)
        , m_options(options)
        , m_parser(parser)
    {
    }

    Result<> add(CsvRow &&record)
    {
        if (isBlank(record.cells))
            return {};
        return m_table.header.isEmpty() ? setHeader(record) : addRow(std::move(record));
    }

private:
    Result<> setHeader(const CsvRow &record)
    {
        QStringList header;
        for (const QString &cell : record.cells) {
            const QString name = cell.trimmed();
            if (m_options.hasUniqueHeader && !name.isEmpty() && header.contains(name))
                return invalid(QCoreApplication::translate(
                                   "CsvReader", "%1: two columns have this name; keep one.")
                                   .arg(CellPlace{m_table.name, record.number, name}.toText()));
            header.append(name);
        }
        m_table.header = header;
        m_parser.setHeader(header);
        return {};
    }

    Result<> addRow(CsvRow &&record)
    {
        const qsizetype expected = m_table.header.size();
        const qsizetype found = record.cells.size();
        if (m_options.isRectangular && found != expected) {
            const QString column = columnLabel(m_table.header, std::min(found, expected - 1));
            return invalid(
                QCoreApplication::translate(
                    "CsvReader", "%1: the row has %2 cells where the header has %3 columns.")
                    .arg(CellPlace{m_table.name, record.number, column}.toText(),
                         QString::number(found), QString::number(expected)));
        }
        while (record.cells.size() < expected)
            record.cells.append(QString());
        while (m_table.header.size() < found)
            m_table.header.append(QString());
        m_table.rows.push_back(std::move(record));
        return {};
    }

    CsvTable &m_table;
    const CsvOptions &m_options;
    CsvParser &m_parser;
};

Error emptyFile(const QString &name)
{
    return invalid(QCoreApplication::translate(
                       "CsvReader", "%1: the file is empty; its first row must name the columns.")
                       .arg(CellPlace{name, 1, columnLabel({}, 0)}.toText()));
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &name, const CsvOptions &options)
{
    if (bytes.size() > maximumCsvSize)
        return invalid(
            QCoreApplication::translate(
                "CsvReader", "%1 is larger than %2 MiB, too large to be read as a table.")
                .arg(name, QString::number(maximumCsvSize / (1024 * 1024))));
    const Result<QString> text = decoded(bytes, name, options);
    if (!text)
        return text.error();
    CsvTable table;
    table.name = name;
    table.separator = separatorOf(*text, options);
    CsvParser parser(*text, name, table.separator);
    TableBuilder builder(table, options, parser);
    const Result<> parsed =
        parser.parse([&](CsvRow &&record) { return builder.add(std::move(record)); });
    if (!parsed)
        return parsed.error();
    if (table.header.isEmpty())
        return emptyFile(name);
    return table;
}

Result<CsvTable> readCsv(QIODevice &device, const QString &name, const CsvOptions &options)
{
    // One byte more than allowed is enough to refuse a file that never ends.
    return readCsv(device.read(maximumCsvSize + 1), name, options);
}

Result<CsvTable> readCsvFile(const QString &path, const CsvOptions &options)
{
    const QFileInfo information(path);
    QFile file(path);
    if (!information.exists())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("CsvReader", "The file %1 is missing from the folder %2.")
                .arg(information.fileName(), information.path())};
    if (!information.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     QCoreApplication::translate(
                         "CsvReader", "The file %1 cannot be read; check that it may be opened.")
                         .arg(path),
                     file.errorString()};
    return readCsv(file, information.fileName(), options);
}

Result<> requireColumns(const CsvTable &table, const QStringList &columns)
{
    QStringList missing;
    for (const QString &column : columns)
        if (table.columnOf(column) < 0)
            missing << column;
    if (missing.isEmpty())
        return {};
    return invalid(QCoreApplication::translate("CsvReader",
                                               "%1, row 1: the header row lacks these columns: %2.")
                       .arg(table.name, missing.join(QStringLiteral(", "))));
}

} // namespace passerelle
