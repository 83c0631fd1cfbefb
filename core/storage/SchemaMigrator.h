#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace passerelle {

class Connection;

/// Brings a file to the schema of this program, one numbered step after the other. The version is
/// PRAGMA user_version, set in the transaction of its step.
class SchemaMigrator final
{
public:
    /// "PASS", so that `file` and other programs recognise our files.
    static constexpr int applicationId = 0x50415353;

    /// Steps are the files `NNNN_what.sql` of `folder`, numbered from 1 without a gap; statements
    /// are separated by blank lines.
    explicit SchemaMigrator(const QString &folder = QStringLiteral(":/sql"));

    int newestVersion() const { return static_cast<int>(m_steps.size()); }
    /// The paths of the steps, in order.
    const QStringList &steps() const { return m_steps; }
    /// Of the structure these steps make, see fingerprintOf(): what `structure.blake2b` of the
    /// folder says; empty without that file.
    const QByteArray &knownFingerprint() const { return m_knownFingerprint; }

    /// The version of a file: 0 for an empty database. Error Invalid when the database belongs to
    /// another program; Storage when it tells no version.
    static Result<int> versionOf(const Connection &connection);

    /// Applies the steps missing from the file; nothing to do is success. Each step is one
    /// transaction, checked (integrity, foreign keys) before it commits: a step that fails leaves
    /// the file at the step before. Error NewerSchema when the file is newer than the program.
    Result<> migrate(const Connection &connection) const;

private:
    Result<> applyStep(const Connection &connection, int version) const;

    QByteArray m_knownFingerprint;
    QStringList m_steps; ///< paths of the files; step of version v is m_steps[v - 1]
};

/// The error for a file written by a newer program.
Error newerSchemaError(const QString &path);

/// Problems found by SQLite in the file, as translated sentences: damaged pages, values that break
/// a rule of their table, broken references. Empty when sound.
Result<QStringList> integrityProblems(const Connection &connection);

} // namespace passerelle
