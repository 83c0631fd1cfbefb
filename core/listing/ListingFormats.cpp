#include "core/listing/Listing.h"

#include <QJsonDocument>

#include <algorithm>

namespace passerelle {

namespace {

constexpr qsizetype widestColumn = 60;

QString textOf(const QJsonValue &value, QChar decimalPoint)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15).replace(u'.', decimalPoint);
    if (!value.isArray())
        return value.toString();
    QStringList items;
    for (const auto &item : value.toArray())
        items << textOf(item, decimalPoint);
    return items.join(QStringLiteral(" | "));
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QString csvCell(const QJsonValue &value)
{
    QString text = textOf(value, u',');
    if (!value.isDouble() && looksLikeFormula(text))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString tableCell(const QJsonValue &value)
{
    const QString text = textOf(value, u'.').simplified();
    return text.size() > widestColumn ? text.left(widestColumn - 1) + u'…' : text;
}

QString tableLine(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += cells.at(i).leftJustified(widths[static_cast<size_t>(i)] + 2);
    return line.trimmed() + u'\n';
}

} // namespace

QByteArray toJson(const Listing &listing)
{
    QJsonArray rows;
    for (const QJsonObject &row : listing.rows)
        rows.append(row);
    return QJsonDocument(rows).toJson();
}

QByteArray toCsv(const Listing &listing)
{
    QString csv = QStringLiteral("\uFEFF") + listing.keys.join(u';') + QStringLiteral("\r\n");
    for (const QJsonObject &row : listing.rows) {
        QStringList cells;
        for (const QString &key : listing.keys)
            cells << csvCell(row.value(key));
        csv += cells.join(u';') + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

QString toTextTable(const Listing &listing)
{
    std::vector<QStringList> lines{listing.keys};
    for (const QJsonObject &row : listing.rows) {
        QStringList cells;
        for (const QString &key : listing.keys)
            cells << tableCell(row.value(key));
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(static_cast<size_t>(listing.keys.size()), 0);
    for (const QStringList &cells : lines)
        for (qsizetype i = 0; i < cells.size(); ++i) {
            qsizetype &width = widths[static_cast<size_t>(i)];
            width = std::max(width, cells.at(i).size());
        }
    QString table;
    for (const QStringList &cells : lines)
        table += tableLine(cells, widths);
    return table;
}

} // namespace passerelle
