#include "core/storage/Query.h"

#include "core/storage/SqlError.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QSqlResult>

#include <sqlite3.h>

#include <utility>

namespace passerelle {

namespace {

sqlite3_stmt *handleOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

QString toString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The number that the digits of `text` from `start` write; -1 when they are not all digits.
int digits(std::string_view text, size_t start, size_t count)
{
    int number = 0;
    for (const char digit : text.substr(start, count)) {
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// "2022-06-17"; invalid for anything else.
QDate isoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    return {digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)};
}

/// "2022-06-17T09:30:15.120Z", as we write instants; invalid for anything else.
QDateTime isoInstant(std::string_view text)
{
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':'
        || text[19] != '.' || text[23] != 'Z')
        return {};
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2),
                     digits(text, 20, 3));
    return time.isValid() ? QDateTime(isoDay(text.substr(0, 10)), time, Qt::UTC) : QDateTime();
}

} // namespace

Query::Query(const Connection &connection, const char *sql)
    : Query(connection, QString::fromUtf8(sql))
{
}

Query::Query(const Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(connection.takeStatement(m_sql))
{
    if (m_statement)
        m_handle = handleOf(**m_statement);
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_connection.giveBackStatement(m_sql, std::move(*m_statement));
}

Result<> Query::run()
{
    if (!m_statement)
        return m_statement.error();
    sqlite3_reset(m_handle);
    if (m_bound == 0)
        sqlite3_clear_bindings(m_handle); // those of the run before
    Q_ASSERT(m_bound == sqlite3_bind_parameter_count(m_handle));
    m_bound = 0;
    m_finished = {};
    if (const int refused = std::exchange(m_bindResult, SQLITE_OK); refused != SQLITE_OK)
        return errorFrom(refused, QStringLiteral("bind: ") + m_sql);
    const int code = step();
    m_isAtFirstRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return errorFrom(sqlite3_db_handle(m_handle), m_sql);
    return {};
}

bool Query::next()
{
    if (m_isAtFirstRow) {
        m_isAtFirstRow = false;
        return true;
    }
    if (!m_hasMoreRows)
        return false;
    const int code = step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_finished = errorFrom(sqlite3_db_handle(m_handle), m_sql);
    return code == SQLITE_ROW;
}

int Query::step()
{
    const int code = sqlite3_step(m_handle);
    m_hasMoreRows = code == SQLITE_ROW;
    if (!m_hasMoreRows)
        sqlite3_reset(m_handle); // at its end a statement lets go of its locks
    return code;
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle, column);
    case SQLITE_BLOB: {
        QByteArray bytes;
        readColumn(column, bytes);
        return bytes;
    }
    default:
        return toString(bytesOf(column));
    }
}

int Query::affectedRows() const
{
    return sqlite3_changes(m_connection.handle());
}

int Query::nextPlaceholder()
{
    if (m_bound == 0) {
        sqlite3_reset(m_handle); // a statement under way takes no values
        sqlite3_clear_bindings(m_handle);
    }
    return ++m_bound;
}

void Query::keepFirstFailure(int bindResult)
{
    if (m_bindResult == SQLITE_OK)
        m_bindResult = bindResult;
}

void Query::bindNull()
{
    keepFirstFailure(sqlite3_bind_null(m_handle, nextPlaceholder()));
}

void Query::bindNext(qint64 number)
{
    keepFirstFailure(sqlite3_bind_int64(m_handle, nextPlaceholder(), number));
}

void Query::bindNext(double number)
{
    keepFirstFailure(sqlite3_bind_double(m_handle, nextPlaceholder(), number));
}

void Query::bindNext(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    // A NUL has no place in a text, and SQLite's quote() cuts it there: the history would lose the
    // rest.
    if (utf8.contains('\0'))
        utf8.replace('\0', "");
    keepFirstFailure(sqlite3_bind_text64(m_handle, nextPlaceholder(), utf8.constData(),
                                         static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                         SQLITE_UTF8));
}

void Query::bindNext(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return bindNull();
    keepFirstFailure(sqlite3_bind_blob64(m_handle, nextPlaceholder(), bytes.constData(),
                                         static_cast<sqlite3_uint64>(bytes.size()),
                                         SQLITE_TRANSIENT));
}

void Query::bindNext(QDate day)
{
    if (day.isValid())
        bindNext(day.toString(Qt::ISODate));
    else
        bindNull();
}

void Query::bindNext(QTime time)
{
    if (time.isValid())
        bindNext(time.toString(QStringLiteral("HH:mm")));
    else
        bindNull();
}

void Query::bindNext(const QDateTime &instant)
{
    if (instant.isValid())
        bindNext(instant.toUTC().toString(Qt::ISODateWithMs));
    else
        bindNull();
}

void Query::bindNext(const QVariant &value)
{
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return bindNull();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return bindNext(value.toLongLong());
    case QMetaType::Double:
        return bindNext(value.toDouble());
    case QMetaType::QByteArray:
        return bindNext(value.toByteArray());
    default:
        return bindNext(value.toString());
    }
}

void Query::tellUnknownWord(int column) const
{
    if (!m_finished)
        return;
    const QString word = toString(bytesOf(column));
    m_finished = Error{ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Query",
                           "The file holds a word this version of Passerelle does not know: "
                           "\"%1\". Update the program, or restore a backup.")
                           .arg(word),
                       m_sql};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Query::bytesOf(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_handle, column);
    return text ? std::string_view(reinterpret_cast<const char *>(text),
                                   static_cast<size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

void Query::readColumn(int column, QString &text) const
{
    text = toString(bytesOf(column));
}

void Query::readColumn(int column, QByteArray &bytes) const
{
    const void *start = sqlite3_column_blob(m_handle, column);
    bytes = QByteArray(static_cast<const char *>(start), sqlite3_column_bytes(m_handle, column));
}

void Query::readColumn(int column, double &number) const
{
    number = sqlite3_column_double(m_handle, column);
}

void Query::readColumn(int column, QDate &day) const
{
    day = isoDay(bytesOf(column));
}

void Query::readColumn(int column, QTime &time) const
{
    time = QTime::fromString(toString(bytesOf(column)), QStringLiteral("HH:mm"));
}

void Query::readColumn(int column, QDateTime &instant) const
{
    const std::string_view text = bytesOf(column);
    instant = isoInstant(text);
    if (!instant.isValid() && !text.empty())
        instant = QDateTime::fromString(toString(text), Qt::ISODateWithMs);
}

} // namespace passerelle
