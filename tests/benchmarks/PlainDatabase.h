#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace passerelle::bench {

/// What the SQLite C API alone does, to compare with: a file opened with the pragmas of ours. Ends
/// the program on any error.
class PlainDatabase final
{
public:
    using Row = std::vector<std::optional<std::string>>;

    explicit PlainDatabase(const QString &path);
    ~PlainDatabase();
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;

    /// Runs statements that give nothing back.
    void run(const std::string &sql);
    /// The rows as text, nullopt for NULL.
    std::vector<Row> rows(const std::string &sql);
    /// Reads every column of every row into a string or a number. Gives how many rows there were.
    int64_t readAll(const std::string &sql);
    void dropTriggers();

    /// A statement to keep; it lives as long as this.
    sqlite3_stmt *prepare(const std::string &sql);
    /// Runs it with the values bound.
    void run(sqlite3_stmt *statement);

private:
    void check(int code, const std::string &what) const;

    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// The statements the connections opened during the life of this run, with the instants. Outlives
/// those connections.
class StatementTrace final
{
public:
    enum class Text
    {
        WithPlaceholders,
        WithValues
    };
    struct Started
    {
        std::string sql;
        double at = 0; ///< milliseconds on a steady clock
    };

    explicit StatementTrace(Text text);
    ~StatementTrace();
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;

    std::vector<Started> take();

private:
    friend struct TraceEntry;

    Text m_text;
    std::vector<Started> m_started;
};

/// Milliseconds of the clock of StatementTrace.
double steadyMilliseconds();

} // namespace passerelle::bench
