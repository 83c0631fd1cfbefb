#pragma once

#include "core/Result.h"
#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabulary.h"
#include "core/storage/Connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QTime>
#include <QVariant>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

class QSqlQuery;

namespace passerelle {

/// One run of a prepared statement: values in by position, rows out by position. Ids, dates, enums
/// and optionals travel as themselves; a null id, an invalid date and an empty optional are NULL.
///
///     Query query(connection, R"sql(SELECT id, title FROM plan WHERE kind = ?)sql");
///     if (const Result<> ran = query.bind(PlanKind::Cls).run(); !ran) ...
///     while (query.next()) query.read(plan.id, plan.title);
class Query final
{
public:
    Query(const Connection &connection, const char *sql);
    Query(const Connection &connection, QString sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Appends values for the next placeholders.
    template <typename... Values>
    Query &bind(const Values &...values)
    {
        (bindVariant(toVariant(values)), ...);
        return *this;
    }

    /// Executes with the values bound; the values are forgotten afterwards, so that the same Query
    /// can run again with others.
    Result<> run();

    /// Steps to the next row; false after the last.
    bool next();

    /// Reads the columns of the current row, from the first, into `fields`.
    template <typename... Fields>
    void read(Fields &...fields) const
    {
        int column = 0;
        (fromVariant(value(column++), fields), ...);
    }

    QVariant value(int column) const;
    int columnCount() const;

    /// Rows changed by the statement just run.
    int affectedRows() const;

private:
    static QVariant toVariant(const QVariant &value) { return value; }
    static QVariant toVariant(const QString &text)
    {
        return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
    }
    static QVariant toVariant(const QByteArray &bytes);
    static QVariant toVariant(QDate day);
    static QVariant toVariant(QTime time);
    static QVariant toVariant(const QDateTime &instant);
    static QVariant toVariant(bool flag) { return flag ? 1 : 0; }
    static QVariant toVariant(int number) { return number; }
    static QVariant toVariant(qint64 number) { return number; }
    static QVariant toVariant(double number) { return number; }
    template <typename Tag>
    static QVariant toVariant(const Id<Tag> &id)
    {
        return id.isNull() ? QVariant() : QVariant(id.toString());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static QVariant toVariant(Enum value) { return keyOf(value); }
    template <typename T>
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }

    static void fromVariant(const QVariant &value, QString &text) { text = value.toString(); }
    static void fromVariant(const QVariant &value, QByteArray &bytes)
    {
        bytes = value.toByteArray();
    }
    static void fromVariant(const QVariant &value, QDate &day);
    static void fromVariant(const QVariant &value, QTime &time);
    static void fromVariant(const QVariant &value, QDateTime &instant);
    static void fromVariant(const QVariant &value, bool &flag) { flag = value.toInt() != 0; }
    static void fromVariant(const QVariant &value, int &number) { number = value.toInt(); }
    static void fromVariant(const QVariant &value, qint64 &number) { number = value.toLongLong(); }
    static void fromVariant(const QVariant &value, double &number) { number = value.toDouble(); }
    template <typename Tag>
    static void fromVariant(const QVariant &value, Id<Tag> &id)
    {
        id = Id<Tag>(value.toString());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static void fromVariant(const QVariant &value, Enum &field)
    {
        field = fromKey<Enum>(value.toString()).value_or(field);
    }
    template <typename T>
    static void fromVariant(const QVariant &value, std::optional<T> &field)
    {
        if (value.isNull()) {
            field.reset();
            return;
        }
        T present{};
        fromVariant(value, present);
        field = std::move(present);
    }

    void bindVariant(const QVariant &value);

    const Connection &m_connection;
    QString m_sql;
    Result<std::unique_ptr<QSqlQuery>> m_statement;
    int m_bound = 0;
};

} // namespace passerelle
