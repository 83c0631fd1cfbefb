#include "core/storage/AdviceStore.h"

#include "core/storage/Rows.h"

namespace passerelle {

Result<std::vector<AdviceChoice>> AdviceStore::list() const
{
    Query query(m_connection, R"sql(
        SELECT advice, hidden_until
        FROM advice_choice
        ORDER BY advice)sql");
    return listRows(query, [](const Query &row) {
        AdviceChoice choice;
        row.read(choice.advice, choice.hiddenUntil);
        return choice;
    });
}

Result<> AdviceStore::hide(const AdviceChoice &choice)
{
    return runStatement(m_connection, R"sql(
        INSERT INTO advice_choice (advice, hidden_until)
        VALUES (?, ?)
        ON CONFLICT (advice) DO UPDATE SET hidden_until = excluded.hidden_until)sql",
                        choice.advice, choice.hiddenUntil);
}

} // namespace passerelle
