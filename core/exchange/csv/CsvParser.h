#pragma once

#include "core/Result.h"
#include "core/exchange/csv/CsvTable.h"

#include <functional>

namespace passerelle {

/// Cuts the text of a table into records (RFC 4180), keeping where it stands for messages. Knows
/// nothing of headers but the names it is given for messages.
class CsvParser final
{
public:
    /// Receives one record; returning an error stops the parsing with it.
    using RecordHandler = std::function<Result<>(CsvRow &&record)>;

    CsvParser(QString text, QString name, QChar separator);

    /// Hands every record, blank ones included, to `handler`.
    Result<> parse(const RecordHandler &handler);

    const QStringList &header() const { return m_header; }
    void setHeader(QStringList header) { m_header = std::move(header); }
    /// The cell being read; at the end, the last one.
    CellPlace place() const;

private:
    Result<> readRecord();
    Result<> readCell();
    Result<> readQuotedCell(QString *cell);
    Result<> readPlainCell(QString *cell);
    bool isAtEnd() const { return m_position >= m_text.size(); }
    bool isAtLineEnd() const;
    void skipLineEnd();

    QString m_text;
    QString m_name;
    QChar m_separator;
    QStringList m_header;
    QStringList m_cells; ///< of the record being read, finished ones
    qsizetype m_position = 0;
    int m_row = 1;
};

/// The name of a column for messages: from `header`, or the letters of a spreadsheet ("A", "AB").
QString columnLabel(const QStringList &header, qsizetype index);

} // namespace passerelle
