#pragma once

#include "core/Result.h"
#include "core/domain/PlanContents.h"
#include "core/domain/ProducedDocument.h"
#include "core/storage/Backup.h"
#include "core/storage/FileStamp.h"
#include "core/storage/History.h"
#include "core/workspace/ChangeSet.h"
#include "core/workspace/EditLabel.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace passerelle {

class Connection;
class FileLock;
class Transaction;
struct Stores;

/// What an edit does with the stores; an error rolls everything back.
using Edit = std::function<Result<>(Stores &stores)>;

/// How to open a file.
struct OpenOptions
{
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    Access access = Access::ReadWrite;
    QString author; ///< who signs the edits in the history
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< decides whether a backup is due
    QString schemaFolder = QStringLiteral(":/sql"); ///< numbered migrations
    bool makesDailyBackup = true; ///< false when the caller makes one before it writes
};

/// The open file: a door, not a household. It opens and migrates, gives read access to the stores,
/// and runs edits; nothing else writes.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file holding `territory`. Error File when `path` exists or cannot be written.
    static Result<std::unique_ptr<Workspace>>
    create(const QString &path, const Territory &territory, const OpenOptions &options = {});

    /// Opens a file. For writing: takes the lock, brings an older file to this version after a
    /// backup, and makes the daily backup. To read only: rolls back what a crash left half-written,
    /// and changes nothing else; an older file is migrated in memory. Errors: NotFound; Conflict
    /// when somebody else writes to it; NewerSchema for writing to a file of a newer version;
    /// Invalid when it is the file of another program; Storage when it is damaged, or for writing
    /// when another program altered its structure.
    static Result<std::unique_ptr<Workspace>> open(const QString &path,
                                                   const OpenOptions &options = {});

    ~Workspace() override;

    const QString &path() const { return m_path; }
    bool isReadOnly() const;
    /// Success when the file is the one that was opened and was last written by us. Else what an
    /// edit would be refused with: Conflict when it was changed or replaced from outside, File when
    /// it is gone.
    Result<> checkFile() const;
    /// Makes a backup of the file that was opened, when another one has taken its name since, so
    /// that what was written here is not lost; nothing otherwise.
    Result<std::optional<Backup>> keepWhatWasReplaced(const QDateTime &now) const;
    /// What the user should know about the opening: a backup that failed, a newer version... One
    /// translated sentence each.
    const QStringList &notices() const { return m_notices; }

    const Stores &stores() const { return *m_stores; }
    const History &history() const { return m_history; }

    /// Everything about one plan, in the order of reading. Error NotFound.
    Result<PlanContents> planContents(const PlanId &plan) const;

    /// Brings `contents`, as read before `changes` were made, to what planContents() would read
    /// now, by reading anew only what they touched: milliseconds where a large plan takes most of a
    /// second. Several sets may be given one after the other. Error NotFound when the plan is gone;
    /// `contents` is of no use after an error.
    Result<> refresh(PlanContents &contents, const ChangeSet &changes) const;

    /// Runs `edit` in one transaction, recorded under `label`. On success commits, then emits
    /// changed() once; an edit that changes nothing leaves no trace. On failure rolls back and
    /// returns the error. Error Conflict when the file was changed from outside. Not re-entrant.
    Result<ChangeSet> write(const EditLabel &label, const Edit &edit);

    /// As write(), for what happened rather than was edited: the file was made, a document was
    /// produced. Undo and redo pass over it, and it cannot be taken back.
    Result<ChangeSet> record(const EditLabel &label, const Edit &edit);

    /// Erases a person: the contact, and every trace of their values in the history, so that no
    /// byte of their name, e-mail or phone number is left in the file, but in texts of today that
    /// name them. Cannot be undone; undo passes over it, and refuses what it would need the values
    /// for. Past states show a nameless contact. Backups still hold the person. Gives what was
    /// touched, nothing when the contact had been removed before. Error NotFound when nobody knows
    /// them.
    Result<ChangeSet> erasePerson(const ContactId &person);

    /// Takes back one past transaction, as a new one. Error Conflict when something later
    /// contradicts it, naming what, and for a record.
    Result<ChangeSet> revert(TransactionId transaction);

    /// Takes back the last edit not yet undone; redo takes the undo back. Both follow the history,
    /// so they work across closing the file. Error NotFound when there is nothing left.
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();

    /// The file as it was written at `instant`, in memory, read-only. Error NotFound when the
    /// history of that time was pruned.
    Result<std::unique_ptr<Workspace>> asOf(const QDateTime &instant) const;

    /// Makes a verified backup in `folder`.
    Result<Backup> backUp(const QString &folder, const QDateTime &now) const;

    /// Problems of the file, one translated sentence each: damaged pages, values that break a rule,
    /// broken references, rows in a circle, tables or triggers missing or added, a journal that
    /// does not fit. Empty when sound.
    Result<QStringList> check() const;

    /// Forgets the history before `day`, except the last transaction. Gives how many edits went.
    /// What was forgotten can no longer be undone.
    Result<int> pruneHistory(QDate day);

signals:
    /// After each commit, once.
    void changed(const passerelle::ChangeSet &changes);

private:
    Workspace(std::unique_ptr<Connection> connection, const QString &path,
              const OpenOptions &options);

    static Result<std::unique_ptr<Workspace>> openToRead(const QString &path,
                                                         const OpenOptions &options);
    static Result<std::unique_ptr<Workspace>> openToWrite(const QString &path,
                                                          const OpenOptions &options);
    Result<> adoptForeignChanges();
    void backUpWhenDue(const QDateTime &now);
    Result<ChangeSet> run(HistoryTransaction transaction, const std::function<Result<>()> &work);
    Result<ChangeSet> takeBack(const HistoryTransaction &target, TransactionKind kind);
    /// Names what was changed by `transaction`, and tells in `changes` what it touched.
    Result<> nameChanges(HistoryTransaction transaction, ChangeSet &changes);
    /// What every write goes through: refused on a file that is read-only or was changed from
    /// outside; taken back whole when `work` or the commit fails, or when `work` tells by false
    /// that there is nothing to keep. Not re-entrant.
    Result<> inTransaction(const std::function<Result<bool>()> &work);
    /// Overwrites what removed values may have left in unused parts of the file.
    void compact();
    Result<> commit(Transaction &transaction);
    /// The error, naming the file when it is about it rather than about the edit.
    Error aboutTheFile(const Error &error) const;
    /// As checkFile(), for a write that is about to begin.
    Result<> checkMayWrite();
    Result<QStringList> problemsOfStructure() const;
    Result<std::unique_ptr<Connection>> copyAsOf(const QDateTime &instant) const;
    Result<ChangeSet> changesOf(const HistoryTransaction &transaction) const;

    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Stores> m_stores;
    History m_history;
    QString m_path;
    QString m_author;
    QString m_schemaFolder;
    QStringList m_notices;
    FileStamp m_stamp;
    bool m_mayTimeHaveMoved = false; ///< since m_stamp: a write failed and was taken back
    bool m_isWriting = false;
};

} // namespace passerelle
