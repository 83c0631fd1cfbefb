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

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

class QSqlQuery;
struct sqlite3_stmt;

namespace passerelle {

/// One run of a prepared statement: values in by position, rows out by position. Ids, dates, enums
/// and optionals travel as themselves; a null id, an invalid date and an empty optional are NULL.
/// Qt Sql prepares and keeps the statements; values pass straight to SQLite: through QVariants,
/// loading a plan took 1.7 times as long.
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
        if (m_statement)
            (bindNext(values), ...);
        return *this;
    }

    /// Executes with the values bound; the values are forgotten afterwards, so that the same Query
    /// can run again with others.
    Result<> run();

    /// Steps to the next row; false after the last, and when reading fails: see finished().
    bool next();

    /// Success once next() came to the last row; the error when a row could not be read, or held a
    /// word this version does not know where there must be one.
    Result<> finished() const { return m_finished; }

    /// Reads the columns of the current row, from the first, into `fields`. A word this version
    /// does not know leaves an optional empty, and is an error for finished() otherwise.
    template <typename... Fields>
    void read(Fields &...fields) const
    {
        int column = 0;
        (readColumn(column++, fields), ...);
    }

    /// One column of the current row, in the type it is stored in.
    QVariant value(int column) const;

    /// Rows changed by the statement just run.
    int affectedRows() const;

private:
    void bindNull();
    void bindNext(const QVariant &value);
    void bindNext(const QString &text);
    void bindNext(const QByteArray &bytes);
    void bindNext(QDate day);
    void bindNext(QTime time);
    void bindNext(const QDateTime &instant);
    void bindNext(bool flag) { bindNext(static_cast<qint64>(flag)); }
    void bindNext(int number) { bindNext(static_cast<qint64>(number)); }
    void bindNext(qint64 number);
    void bindNext(double number);
    template <typename Tag>
    void bindNext(const Id<Tag> &id)
    {
        if (id.isNull())
            bindNull();
        else
            bindNext(id.toString());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void bindNext(Enum value) { bindNext(keyOf(value)); }
    template <typename T>
    void bindNext(const std::optional<T> &value)
    {
        if (value)
            bindNext(*value);
        else
            bindNull();
    }

    void readColumn(int column, QString &text) const;
    void readColumn(int column, QByteArray &bytes) const;
    void readColumn(int column, QDate &day) const;
    void readColumn(int column, QTime &time) const;
    void readColumn(int column, QDateTime &instant) const;
    void readColumn(int column, bool &flag) const { flag = integer(column) != 0; }
    void readColumn(int column, int &number) const { number = static_cast<int>(integer(column)); }
    void readColumn(int column, qint64 &number) const { number = integer(column); }
    void readColumn(int column, double &number) const;
    template <typename Tag>
    void readColumn(int column, Id<Tag> &id) const
    {
        QString text;
        readColumn(column, text);
        id = Id<Tag>(std::move(text));
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void readColumn(int column, Enum &field) const
    {
        if (const std::optional<Enum> known = termOf<Enum>(column))
            field = *known;
        else if (!isNull(column))
            tellUnknownWord(column);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void readColumn(int column, std::optional<Enum> &field) const { field = termOf<Enum>(column); }
    template <typename T>
    void readColumn(int column, std::optional<T> &field) const
    {
        if (isNull(column)) {
            field.reset();
            return;
        }
        T present{};
        readColumn(column, present);
        field = std::move(present);
    }

    /// The term a column names; nullopt when it names none we know.
    template <typename Enum>
    std::optional<Enum> termOf(int column) const
    {
        const std::string_view key = bytesOf(column);
        for (const VocabularyTerm<Enum> &term : vocabulary<Enum>())
            if (key == term.key)
                return term.value;
        return std::nullopt;
    }
    void tellUnknownWord(int column) const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// The UTF-8 text or bytes of a column, until the next step.
    std::string_view bytesOf(int column) const;
    int nextPlaceholder();
    void keepFirstFailure(int bindResult);
    /// Gives SQLite's result code.
    int step();

    const Connection &m_connection;
    QString m_sql;
    Result<std::unique_ptr<QSqlQuery>> m_statement; ///< owns m_handle
    sqlite3_stmt *m_handle = nullptr;
    int m_bound = 0;
    int m_bindResult = 0; ///< SQLite's code of the first value it refused
    bool m_isAtFirstRow = false; ///< run() has stepped to it, next() has not told of it yet
    bool m_hasMoreRows = false;
    mutable Result<> m_finished; ///< read() is const, and may meet an unknown word
};

} // namespace passerelle
