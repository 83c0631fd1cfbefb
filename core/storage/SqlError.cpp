#include "core/storage/SqlError.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace passerelle {

namespace {

struct Explanation
{
    int code; ///< primary SQLite result code
    ErrorCode kind;
    const char *message;
};

constexpr Explanation explanations[]{
    {SQLITE_FULL, ErrorCode::File,
     QT_TRANSLATE_NOOP("SqlError",
                       "The disk is full: nothing was changed. Free some space and try again.")},
    {SQLITE_IOERR, ErrorCode::File,
     QT_TRANSLATE_NOOP(
         "SqlError",
         "The disk or the network share did not answer: nothing was changed. Check that the "
         "folder is still there and try again.")},
    {SQLITE_READONLY, ErrorCode::File,
     QT_TRANSLATE_NOOP(
         "SqlError",
         "The file cannot be written: nothing was changed. Check the rights on the file and "
         "its folder, or that the folder is still there.")},
    {SQLITE_PERM, ErrorCode::File,
     QT_TRANSLATE_NOOP(
         "SqlError",
         "Access to the file was refused. Check the rights on the file and its folder.")},
    {SQLITE_CANTOPEN, ErrorCode::File,
     QT_TRANSLATE_NOOP(
         "SqlError",
         "The file cannot be opened. Check that it exists and that you may write in its "
         "folder.")},
    {SQLITE_BUSY, ErrorCode::Conflict,
     QT_TRANSLATE_NOOP(
         "SqlError",
         "Another program is writing to the file: nothing was changed. Try again in a moment.")},
    {SQLITE_LOCKED, ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("SqlError",
                       "The file is busy: nothing was changed. Try again in a moment.")},
    {SQLITE_CORRUPT, ErrorCode::Storage,
     QT_TRANSLATE_NOOP("SqlError",
                       "The file is damaged: parts of it cannot be read. Nothing was changed.")},
    {SQLITE_NOTADB, ErrorCode::Storage,
     QT_TRANSLATE_NOOP("SqlError",
                       "This is not a Passerelle file, or it is damaged. Nothing was changed.")},
    {SQLITE_CONSTRAINT, ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("SqlError", "The change breaks a rule of the file: nothing was changed.")},
};

Error explained(int code, const QString &detail)
{
    for (const Explanation &explanation : explanations)
        if (explanation.code == (code & 0xff))
            return {explanation.kind, QCoreApplication::translate("SqlError", explanation.message),
                    detail};
    return {ErrorCode::Storage,
            QCoreApplication::translate(
                "SqlError", "The file could not be read or written: nothing was changed."),
            detail};
}

} // namespace

Error naming(Error error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // Our sentences quote the names of files: as it is, "agen", or in French « agen »; a bare word
    // may be anything.
    const QRegularExpression quoted(
        QStringLiteral("[\"«/\\\\][\\s\u00A0\u202F]?%1[\\s\u00A0\u202F]?[\"»]")
            .arg(QRegularExpression::escape(name)));
    if (!error.message.contains(quoted))
        //: %1 is the name of a file, %2 a whole sentence about it
        error.message =
            QCoreApplication::translate("SqlError", "\"%1\": %2").arg(name, error.message);
    return error;
}

Error errorFrom(const QSqlError &error, const QString &doing)
{
    return explained(error.nativeErrorCode().toInt(), doing + QStringLiteral(": ") + error.text());
}

Error errorFrom(int code, const QString &doing)
{
    return explained(code, doing + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errstr(code)));
}

Error errorFrom(sqlite3 *handle, const QString &doing)
{
    return explained(sqlite3_extended_errcode(handle),
                     doing + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace passerelle
