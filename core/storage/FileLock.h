#pragma once

#include "core/Result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace passerelle {

/// The right to write to a file, held by one program at a time for as long as this lives. Two small
/// hidden files beside it: the lock itself, and who holds it, for the message to others.
class FileLock final
{
public:
    /// Error Conflict naming who has the file open, since when and on which computer; File when the
    /// folder refuses. A lock left by a program that crashed on this computer is taken over.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path, const QString &owner);

    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(const QString &path);

    bool tryLock();

    QString m_lockPath;
    QLockFile m_lock;
    QString m_ownerPath;
};

} // namespace passerelle
