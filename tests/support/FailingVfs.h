#pragma once

namespace passerelle::test {

/// A file system under SQLite whose disk fills up when told: it stands before the real one for
/// every connection opened while it lives.
class FailingVfs final
{
public:
    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /// Lets `count` writes and syncs through, then answers "disk full": once, or to all that
    /// follow.
    void fillUpAfter(int count, bool onceOnly);
    void recover();

    /// Whether the failure asked for has happened.
    bool hasFailed() const;
};

} // namespace passerelle::test
