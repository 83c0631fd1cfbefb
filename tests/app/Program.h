#pragma once

#include "tests/support/Files.h"

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace passerelle::test {

/// What a run of the program left behind.
struct ProgramRun
{
    int exitStatus = -1; ///< -1 when the program crashed or did not end
    QByteArray output;
    QByteArray messages; ///< of the standard error

    /// Lines of the standard error, the line break left out.
    QStringList messageLines() const;
    /// The output as an array of objects; empty when it is none.
    QJsonArray rows() const;
    /// All of it in one line, for the message of a failed check.
    QByteArray summary() const;
};

/// Under which circumstances the program runs.
struct ProgramSetting
{
    QMap<QString, QString> environment; ///< on top of the test's own; a null value unsets
    QString folder; ///< the working directory; the test's own when empty
    bool isUnprivileged = false; ///< as a user whom permissions bind, even when the test is root
    std::optional<quint64> largestFile; ///< in bytes; the disk is "full" beyond it
    QString outputFile; ///< where the standard output goes
    bool isOutputClosed = false; ///< as with >&- in a shell
};

/// Speaks English, for tests that read messages.
ProgramSetting inEnglish();

/// Runs the program to its end, without a screen.
ProgramRun runProgram(const QStringList &arguments, const ProgramSetting &setting = {});

/// Starts the program and leaves it running.
std::unique_ptr<QProcess> startProgram(const QStringList &arguments,
                                       const ProgramSetting &setting = {});

/// The plan folder of a demonstration.
QString demoPlan(const char *slug);

/// Runs `import SOURCE --into TARGET` with more options.
ProgramRun importPlan(const QString &source, const QString &target, const QStringList &more = {},
                      const ProgramSetting &setting = {});

/// What `list KIND` gives of a file.
QJsonArray listed(const char *kind, const QString &path);

/// Whether ProgramSetting::isUnprivileged can be had here: the program must be readable for others.
bool canRunUnprivileged();

} // namespace passerelle::test

/// Fails the test unless the program ended with that status; shows what it said.
#define COMPARE_EXIT_STATUS(run, status)                                               \
    do {                                                                               \
        const passerelle::test::ProgramRun &checkedRun = (run);                        \
        QVERIFY2(checkedRun.exitStatus == (status), checkedRun.summary().constData()); \
    } while (false)
