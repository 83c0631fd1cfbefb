#include "tests/app/Program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace passerelle::test {

namespace {

constexpr int longestRunMs = 120'000;
constexpr unsigned int nobody = 65534;

QString program()
{
    return QStringLiteral(PASSERELLE_PROGRAM);
}

bool becomesNobody(const ProgramSetting &setting)
{
    return setting.isUnprivileged && geteuid() == 0;
}

/// A folder the user owns, for what a desktop session gives and for the log: tests touch nobody's
/// home.
QString folderOfTheUser(const ProgramSetting &setting)
{
    static const QTemporaryDir own;
    static const QTemporaryDir ofNobody;
    if (!becomesNobody(setting))
        return own.path();
    if (chown(QFile::encodeName(ofNobody.path()).constData(), nobody, nobody) != 0)
        qFatal("cannot give a folder away");
    return ofNobody.path();
}

QProcessEnvironment environmentOf(const ProgramSetting &setting)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Nobody watches the tests: a window would wait for ever.
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    for (const char *name : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), folderOfTheUser(setting));
    for (const auto &[name, value] : setting.environment.asKeyValueRange()) {
        if (value.isNull())
            environment.remove(name);
        else
            environment.insert(name, value);
    }
    return environment;
}

/// Between fork and exec: only calls that are safe there.
void settle(const ProgramSetting &setting)
{
    if (setting.largestFile) {
        const rlimit limit{*setting.largestFile, *setting.largestFile};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    if (setting.isOutputClosed)
        close(STDOUT_FILENO);
    if (setting.isUnprivileged && geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(126);
}

} // namespace

QStringList ProgramRun::messageLines() const
{
    QStringList lines = QString::fromUtf8(messages).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QJsonArray ProgramRun::rows() const
{
    return QJsonDocument::fromJson(output).array();
}

QByteArray ProgramRun::summary() const
{
    return "exit status " + QByteArray::number(exitStatus) + ", output: " + output.left(500)
        + ", messages: " + messages;
}

ProgramSetting inEnglish()
{
    ProgramSetting setting;
    setting.environment = {{QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8")},
                           {QStringLiteral("LANGUAGE"), QString()}};
    return setting;
}

std::unique_ptr<QProcess> startProgram(const QStringList &arguments, const ProgramSetting &setting)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environmentOf(setting));
    process->setWorkingDirectory(setting.folder);
    if (!setting.outputFile.isEmpty())
        process->setStandardOutputFile(setting.outputFile);
    process->setChildProcessModifier([setting] { settle(setting); });
    process->start(program(), arguments);
    process->closeWriteChannel();
    return process;
}

ProgramRun runProgram(const QStringList &arguments, const ProgramSetting &setting)
{
    const auto process = startProgram(arguments, setting);
    ProgramRun run;
    const bool hasEnded = process->waitForFinished(longestRunMs);
    if (!hasEnded) {
        process->kill();
        process->waitForFinished();
    } else if (process->exitStatus() == QProcess::NormalExit) {
        run.exitStatus = process->exitCode();
    }
    run.output = process->readAllStandardOutput();
    run.messages = process->readAllStandardError();
    return run;
}

QString demoPlan(const char *slug)
{
    return QStringLiteral(PASSERELLE_DEMO_DATA "/plans/") + QString::fromLatin1(slug);
}

ProgramRun importPlan(const QString &source, const QString &target, const QStringList &more,
                      const ProgramSetting &setting)
{
    return runProgram(
        QStringList{QStringLiteral("import"), source, QStringLiteral("--into"), target} + more,
        setting);
}

QJsonArray listed(const char *kind, const QString &path)
{
    return runProgram({QStringLiteral("list"), QString::fromLatin1(kind), path,
                       QStringLiteral("--format"), QStringLiteral("json")})
        .rows();
}

bool canRunUnprivileged()
{
    ProgramSetting setting;
    setting.isUnprivileged = true;
    setting.folder = QDir::rootPath();
    return runProgram({QStringLiteral("--version")}, setting).exitStatus == 0;
}

} // namespace passerelle::test
