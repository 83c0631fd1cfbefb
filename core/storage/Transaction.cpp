#include "core/storage/Transaction.h"

#include "core/storage/Connection.h"
#include "core/storage/Query.h"

namespace passerelle {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
    , m_began(Query(connection, "BEGIN IMMEDIATE").run())
    , m_isOpen(m_began.has_value())
{
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    // SQLite may already have rolled back by itself (disk full): then this fails, harmlessly.
    if (m_isOpen)
        (void)Query(m_connection, "ROLLBACK").run();
    m_isOpen = false;
}

Result<> Transaction::commit()
{
    if (!m_isOpen)
        return m_began;
    m_isOpen = false;
    const Result<> committed = Query(m_connection, "COMMIT").run();
    if (!committed)
        (void)Query(m_connection, "ROLLBACK").run();
    return committed;
}

ReadTransaction::ReadTransaction(const Connection &connection)
    : m_connection(connection)
    , m_isOutermost(!connection.isInTransaction())
{
    if (m_isOutermost)
        m_began = Query(connection, "BEGIN DEFERRED").run();
}

ReadTransaction::~ReadTransaction()
{
    if (m_isOutermost && m_began)
        (void)Query(m_connection, "COMMIT").run();
}

} // namespace passerelle
