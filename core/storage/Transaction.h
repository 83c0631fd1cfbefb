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

    /// Takes everything back, now instead of at the end of the scope.
    void rollBack();

private:
    const Connection &m_connection;
    Result<> m_began;
    bool m_isOpen = false;
};

/// What is read while this lives is one state of the file, whoever writes meanwhile. Does nothing
/// inside a transaction, which is one state already.
class ReadTransaction final
{
public:
    explicit ReadTransaction(const Connection &connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

    /// Why it could not begin; success when it did.
    const Result<> &began() const { return m_began; }

private:
    const Connection &m_connection;
    bool m_isOutermost;
    Result<> m_began;
};

} // namespace passerelle
