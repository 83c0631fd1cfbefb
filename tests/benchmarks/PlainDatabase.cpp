#include "tests/benchmarks/PlainDatabase.h"

#include <sqlite3.h>

#include <chrono>
#include <utility>

namespace passerelle::bench {

namespace {

/// As core/storage/Connection.cpp.
constexpr const char *pragmas = R"sql(
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA synchronous = FULL;
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA journal_size_limit = 0;
    PRAGMA cache_size = -16000)sql";

StatementTrace *openTrace = nullptr;

std::string textOf(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    const auto size = static_cast<size_t>(sqlite3_column_bytes(statement, column));
    return size == 0 ? std::string() : std::string(static_cast<const char *>(bytes), size);
}

} // namespace

PlainDatabase::PlainDatabase(const QString &path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr),
          "open");
    run(pragmas);
}

PlainDatabase::~PlainDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void PlainDatabase::run(const std::string &sql)
{
    check(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr), sql);
}

std::vector<PlainDatabase::Row> PlainDatabase::rows(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr), sql);
    const int columns = sqlite3_column_count(statement);
    std::vector<Row> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row &row = rows.emplace_back();
        for (int column = 0; column < columns; ++column) {
            const bool isNull = sqlite3_column_type(statement, column) == SQLITE_NULL;
            row.push_back(isNull ? std::nullopt : std::optional(textOf(statement, column)));
        }
    }
    check(sqlite3_finalize(statement), sql);
    return rows;
}

int64_t PlainDatabase::readAll(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr), sql);
    const int columns = sqlite3_column_count(statement);
    std::vector<std::string> texts;
    std::vector<double> numbers;
    int64_t rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            const int type = sqlite3_column_type(statement, column);
            if (type == SQLITE_TEXT || type == SQLITE_BLOB)
                texts.push_back(textOf(statement, column));
            else if (type != SQLITE_NULL)
                numbers.push_back(sqlite3_column_double(statement, column));
        }
    }
    check(sqlite3_finalize(statement), sql);
    return rows;
}

void PlainDatabase::dropTriggers()
{
    for (const Row &trigger :
         rows("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"))
        run("DROP TRIGGER \"" + trigger.front().value() + "\"");
}

sqlite3_stmt *PlainDatabase::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr), sql);
    m_statements.push_back(statement);
    return statement;
}

void PlainDatabase::run(sqlite3_stmt *statement)
{
    while (sqlite3_step(statement) == SQLITE_ROW) { }
    check(sqlite3_reset(statement), sqlite3_sql(statement));
}

void PlainDatabase::check(int code, const std::string &what) const
{
    if (code != SQLITE_OK)
        qFatal("%s: %s", what.c_str(), sqlite3_errmsg(m_database));
}

double steadyMilliseconds()
{
    const std::chrono::duration<double, std::milli> now =
        std::chrono::steady_clock::now().time_since_epoch();
    return now.count();
}

struct TraceEntry
{
    static int started(unsigned, void *trace, void *statement, void *text)
    {
        auto *log = static_cast<StatementTrace *>(trace);
        auto *running = static_cast<sqlite3_stmt *>(statement);
        const double at = steadyMilliseconds();
        if (log->m_text == StatementTrace::Text::WithPlaceholders) {
            const auto *sql = static_cast<const char *>(text); // of a trigger: "-- " and its name
            log->m_started.push_back({sql, at});
            return 0;
        }
        char *sql = sqlite3_expanded_sql(running);
        log->m_started.push_back({sql, at});
        sqlite3_free(sql);
        return 0;
    }

    static int opened(sqlite3 *database, char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, started, openTrace);
    }

    using Entry = void (*)();
    static Entry entry() { return reinterpret_cast<Entry>(opened); }
};

StatementTrace::StatementTrace(Text text)
    : m_text(text)
{
    openTrace = this;
    sqlite3_auto_extension(TraceEntry::entry());
}

StatementTrace::~StatementTrace()
{
    sqlite3_cancel_auto_extension(TraceEntry::entry());
    openTrace = nullptr;
}

std::vector<StatementTrace::Started> StatementTrace::take()
{
    return std::exchange(m_started, {});
}

} // namespace passerelle::bench
