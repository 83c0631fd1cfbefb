#pragma once

#include <QString>

namespace passerelle {

/// What kind of failure a caller may want to tell apart.
enum class ErrorCode
{
    NotFound, ///< the thing asked for does not exist
    Invalid, ///< the input breaks a rule
    Conflict, ///< somebody or something else stands in the way
    Storage, ///< the database refused
    File, ///< the file system refused
    NewerSchema, ///< the file was written by a newer version
};

/// A failure on its way to the user. `message` is translated, one sentence: what failed, where,
/// what to do. `detail` is English, for the log only (SQL text, driver error).
struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};

/// What somebody gave cannot be taken, and why.
inline Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

} // namespace passerelle
