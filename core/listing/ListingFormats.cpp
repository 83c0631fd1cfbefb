#include "core/listing/Listing.h"

#include <QJsonDocument>

namespace passerelle {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15).replace(u'.', u',');
    if (!value.isArray())
        return value.toString();
    QStringList items;
    for (const auto &item : value.toArray())
        items << textOf(item);
    return items.join(QStringLiteral(" | "));
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QString csvCell(const QJsonValue &value)
{
    QString text = textOf(value);
    if (!value.isDouble() && looksLikeFormula(text))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
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

} // namespace passerelle
