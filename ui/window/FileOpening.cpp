#include "ui/window/FileOpening.h"

#include "core/storage/Restore.h"
#include "core/storage/Salvage.h"
#include "core/workspace/Stores.h"
#include "ui/window/Prompts.h"
#include "ui/window/SalvageText.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

std::optional<Backup> newestSoundBackup(const QString &path)
{
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path), path);
    const auto sound = std::ranges::find_if(
        backups, [](const Backup &backup) { return verifyFile(backup.path).has_value(); });
    return sound == backups.end() ? std::nullopt : std::optional(*sound);
}

/// Whether the file is damaged; one of ours, by its name, that no longer says so is.
bool isDamaged(const QString &path, const Error &error)
{
    return error.code == ErrorCode::Storage
        || (error.code == ErrorCode::Invalid
            && path.endsWith(QStringLiteral(".passerelle"), Qt::CaseInsensitive));
}

QString shortText(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

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
    const bool isUnreadable = error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid;
    std::vector<Way> ways;
    QStringList texts{error.message};
    std::unique_ptr<Workspace> toRead = isUnreadable ? nullptr : readable(path);
    if (toRead)
        ways.push_back({tr("Open it to read only"), [&] { return std::move(toRead); }});
    if (!isDamaged(path, error))
        return choose(error.message, ways);
    if (const std::optional<Backup> backup = newestSoundBackup(path)) {
        texts << tr("The last good backup is of %1. The file it replaces is kept beside it.")
                     .arg(shortText(backup->takenAt));
        ways.push_back({tr("Restore this backup"), [this, &toRead, path, backup = *backup] {
                            toRead.reset(); // else it would keep the file from being replaced
                            return restoreAndOpen(path, backup);
                        }});
    } else {
        texts << tr("There is no good backup of it beside it.");
    }
    if (isSalvageable(path)) {
        texts << tr("What can still be read can be saved into a new file beside it; this one is "
                    "left as it is.");
        ways.push_back(
            {tr("Save what can be read"), [this, path] { return salvageAndOpen(path); }});
    }
    return choose(texts.join(QStringLiteral("\n\n")), ways);
}

std::unique_ptr<Workspace> FileOpening::choose(const QString &text,
                                               const std::vector<Way> &ways) const
{
    if (ways.empty()) {
        tell(text);
        return nullptr;
    }
    QStringList answers{tr("Leave it closed")};
    for (const Way &way : ways)
        answers << way.words;
    const int answer = m_prompts.answer(m_window, {tr("Open a file"), text, answers});
    return answer > 0 ? ways.at(static_cast<size_t>(answer) - 1).go() : nullptr;
}

std::unique_ptr<Workspace> FileOpening::readable(const QString &path) const
{
    auto opened = Workspace::open(path, options(OpenOptions::Access::ReadOnly));
    if (!opened)
        return nullptr;
    const Result<std::vector<Plan>> plans = (*opened)->stores().plans.list();
    const bool isReadable = plans && (*opened)->stores().territory.find()
        && std::ranges::all_of(*plans, [&](const Plan &plan) {
                                return (*opened)->planContents(plan.id).has_value();
                            });
    return isReadable ? std::move(opened).value() : nullptr;
}

std::unique_ptr<Workspace> FileOpening::restoreAndOpen(const QString &path,
                                                       const Backup &backup) const
{
    const Result<Restoration> restored =
        restoreBackup(backup.path, path, QDateTime::currentDateTimeUtc());
    if (!restored) {
        tell(restored.error().message);
        return nullptr;
    }
    tell(tr("The backup of %1 is back. The file it replaced is kept as \"%2\".")
             .arg(shortText(backup.takenAt), QDir::toNativeSeparators(restored->keptAt)));
    return openOrTell(path);
}

std::unique_ptr<Workspace> FileOpening::salvageAndOpen(const QString &path) const
{
    const QString target = salvagePathFor(path);
    const auto saved = salvage(path, target, QDateTime::currentDateTimeUtc());
    if (!saved) {
        tell(saved.error().message);
        return nullptr;
    }
    tell(salvageText(*saved, target));
    return openOrTell(target);
}

std::unique_ptr<Workspace> FileOpening::openOrTell(const QString &path) const
{
    auto opened = Workspace::open(path, options(OpenOptions::Access::ReadWrite));
    if (opened)
        return std::move(opened).value();
    tell(opened.error().message);
    return nullptr;
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
