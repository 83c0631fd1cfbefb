#include "core/storage/Query.h"

#include "core/storage/SqlError.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <utility>

namespace passerelle {

Query::Query(const Connection &connection, const char *sql)
    : Query(connection, QString::fromUtf8(sql))
{
}

Query::Query(const Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(connection.takeStatement(m_sql))
{
}

Query::~Query()
{
    if (m_statement)
        m_connection.giveBackStatement(m_sql, std::move(*m_statement));
}

Result<> Query::run()
{
    if (!m_statement)
        return m_statement.error();
    m_bound = 0;
    if (!(*m_statement)->exec())
        return errorFrom((*m_statement)->lastError(), m_sql);
    return {};
}

bool Query::next()
{
    return m_statement && (*m_statement)->next();
}

QVariant Query::value(int column) const
{
    return (*m_statement)->value(column);
}

int Query::columnCount() const
{
    return (*m_statement)->record().count();
}

int Query::affectedRows() const
{
    return (*m_statement)->numRowsAffected();
}

void Query::bindVariant(const QVariant &value)
{
    if (m_statement)
        (*m_statement)->bindValue(m_bound++, value);
}

QVariant Query::toVariant(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant Query::toVariant(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant Query::toVariant(QTime time)
{
    return time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant();
}

QVariant Query::toVariant(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

void Query::fromVariant(const QVariant &value, QDate &day)
{
    day = value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

void Query::fromVariant(const QVariant &value, QTime &time)
{
    time = value.isNull() ? QTime() : QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

void Query::fromVariant(const QVariant &value, QDateTime &instant)
{
    instant =
        value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace passerelle
