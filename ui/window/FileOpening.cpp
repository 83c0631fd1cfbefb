#include "ui/window/FileOpening.h"

#include "core/storage/Restore.h"
#include "ui/window/Prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace passerelle {

FileOpening::FileOpening(Prompts &prompts, QString author, QWidget *window)
    : m_prompts(prompts)
    , m_author(std::move(author))
    , m_window(window)
{
}

std::unique_ptr<Workspace> FileOpening::open(const QString &path) const
{
    auto opened = Workspace::open(path, options(OpenOptions::Access::ReadWrite));
    if (opened)
        return std::move(opened).value();
    return openAnyway(path, opened.error());
}

std::unique_ptr<Workspace> FileOpening::openAnyway(const QString &path, const Error &error) const
{
    switch (error.code) {
    case ErrorCode::Conflict:
    case ErrorCode::NewerSchema:
    case ErrorCode::File:
        return openToRead(path, error);
    case ErrorCode::Storage:
        return restoreAndOpen(path, error);
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        break;
    }
    tell(error.message);
    return nullptr;
}

std::unique_ptr<Workspace> FileOpening::openToRead(const QString &path, const Error &error) const
{
    const int answer = m_prompts.answer(
        m_window,
        {tr("Open a file"), error.message, {tr("Leave it closed"), tr("Open it to read only")}});
    return answer == 1 ? openOrTell(path, OpenOptions::Access::ReadOnly) : nullptr;
}

std::unique_ptr<Workspace> FileOpening::openOrTell(const QString &path,
                                                   OpenOptions::Access access) const
{
    auto opened = Workspace::open(path, options(access));
    if (opened)
        return std::move(opened).value();
    tell(opened.error().message);
    return nullptr;
}

std::unique_ptr<Workspace> FileOpening::restoreAndOpen(const QString &path,
                                                       const Error &error) const
{
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path), path);
    if (backups.empty())
        return openToRead(path, error);
    const Backup &last = backups.front();
    const QString taken = QLocale().toString(last.takenAt.toLocalTime(), QLocale::ShortFormat);
    const int answer = m_prompts.answer(
        m_window,
        {tr("Open a file"),
         tr("%1\n\nThe last backup is of %2. The file it replaces is kept beside it.")
             .arg(error.message, taken),
         {tr("Leave it closed"), tr("Open it to read only"), tr("Restore this backup")}});
    if (answer == 1)
        return openOrTell(path, OpenOptions::Access::ReadOnly);
    if (answer != 2)
        return nullptr;
    const Result<Restoration> restored =
        restoreBackup(last.path, path, QDateTime::currentDateTimeUtc());
    if (!restored) {
        tell(restored.error().message);
        return nullptr;
    }
    tell(tr("The backup of %1 is back. The file it replaced is kept as \"%2\".")
             .arg(taken, QDir::toNativeSeparators(restored->keptAt)));
    return openOrTell(path, OpenOptions::Access::ReadWrite);
}

OpenOptions FileOpening::options(OpenOptions::Access access) const
{
    OpenOptions options;
    options.access = access;
    options.author = m_author;
    return options;
}

void FileOpening::tell(const QString &text) const
{
    m_prompts.answer(m_window, {tr("Open a file"), text, {tr("Close")}});
}

} // namespace passerelle
