#include "core/exchange/csv/CsvParser.h"

#include "core/exchange/csv/CsvReader.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

Error invalidAt(const char *message, const CellPlace &place)
{
    return invalid(QCoreApplication::translate("CsvReader", message).arg(place.toText()));
}

Error oversizedCell(const CellPlace &place)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate(
                "CsvReader",
                "%1: the cell is longer than %2 characters; a closing quote may be missing.")
                .arg(place.toText(), QString::number(maximumCellLength))};
}

} // namespace

QString columnLabel(const QStringList &header, qsizetype index)
{
    if (const QString name = header.value(index); !name.isEmpty())
        return name;
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

CsvParser::CsvParser(QString text, QString name, QChar separator)
    : m_text(std::move(text))
    , m_name(std::move(name))
    , m_separator(separator)
{
}

CellPlace CsvParser::place() const
{
    return {m_name, m_row, columnLabel(m_header, m_cells.size())};
}

Result<> CsvParser::parse(const RecordHandler &handler)
{
    while (!isAtEnd()) {
        if (const Result<> read = readRecord(); !read)
            return read;
        if (const Result<> handled = handler({m_row, m_cells}); !handled)
            return handled;
        if (isAtEnd())
            return {};
        skipLineEnd();
        m_cells.clear();
        ++m_row;
    }
    return {};
}

Result<> CsvParser::readRecord()
{
    m_cells.clear();
    for (;;) {
        if (const Result<> read = readCell(); !read)
            return read;
        if (isAtEnd() || isAtLineEnd())
            return {};
        ++m_position; // the separator
        if (m_cells.size() >= maximumColumnCount)
            return invalidAt(
                QT_TRANSLATE_NOOP("CsvReader", "%1: the row has too many cells to be a table."),
                place());
    }
}

Result<> CsvParser::readCell()
{
    QString cell;
    const bool isQuoted = !isAtEnd() && m_text[m_position] == u'"';
    if (const Result<> read = isQuoted ? readQuotedCell(&cell) : readPlainCell(&cell); !read)
        return read;
    m_cells.append(cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    return {};
}

Result<> CsvParser::readQuotedCell(QString *cell)
{
    ++m_position;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_position);
        if (quote < 0) {
            m_position = m_text.size();
            return invalidAt(
                QT_TRANSLATE_NOOP("CsvReader",
                                  "%1: the cell opens a quote that is never closed; the "
                                  "file may be cut."),
                place());
        }
        *cell += QStringView(m_text).sliced(m_position, quote - m_position);
        if (cell->size() > maximumCellLength)
            return oversizedCell(place());
        m_position = quote + 1;
        if (isAtEnd() || m_text[m_position] != u'"')
            break;
        *cell += u'"';
        ++m_position;
    }
    if (isAtEnd() || isAtLineEnd() || m_text[m_position] == m_separator)
        return {};
    return invalidAt(QT_TRANSLATE_NOOP("CsvReader",
                                       "%1: text follows the closing quote of the cell; double the "
                                       "quotes inside a quoted cell."),
                     place());
}

Result<> CsvParser::readPlainCell(QString *cell)
{
    const qsizetype start = m_position;
    while (!isAtEnd() && m_text[m_position] != m_separator && !isAtLineEnd())
        ++m_position;
    if (m_position - start > maximumCellLength)
        return oversizedCell(place());
    *cell = m_text.sliced(start, m_position - start);
    return {};
}

bool CsvParser::isAtLineEnd() const
{
    return m_text[m_position] == u'\n' || m_text[m_position] == u'\r';
}

void CsvParser::skipLineEnd()
{
    const bool isCrLf = m_text[m_position] == u'\r' && m_position + 1 < m_text.size()
        && m_text[m_position + 1] == u'\n';
    m_position += isCrLf ? 2 : 1;
}

} // namespace passerelle
