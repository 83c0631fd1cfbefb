#pragma once

#include "core/Result.h"

namespace passerelle {

class Connection;

/// A write transaction on a connection: begins when made, rolls back when it goes out of scope
/// without commit.
class Transaction final
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool isOpen() const { return m_isOpen; }
    /// Why it could not begin; success when it did.
    const Result<> &began() const { return m_began; }

    /// Makes the changes durable. On failure everything is rolled back.
    Result<> commit();

private:
    const Connection &m_connection;
    Result<> m_began;
    bool m_isOpen = false;
};

} // namespace passerelle
