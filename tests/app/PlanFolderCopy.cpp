#include "tests/app/PlanFolderCopy.h"

#include "tests/app/Program.h"

#include <QDir>
#include <QTest>

namespace passerelle::test {

PlanFolderCopy::PlanFolderCopy()
{
    const QDir good(QStringLiteral(PASSERELLE_TEST_DATA "/plans/small"));
    for (const char *folder : {"plans/petit-plan", "indicators", "files"})
        QDir(m_root.path()).mkpath(QString::fromLatin1(folder));
    for (const char *file : {"plans/petit-plan/plan.csv", "plans/petit-plan/outline.csv",
                             "plans/petit-plan/organisations.csv",
                             "plans/petit-plan/governance.csv", "indicators/petit-plan.csv"}) {
        const QString name = QString::fromLatin1(file);
        setBytes(m_root.filePath(name), bytesOf(good.filePath(name)));
    }
}

QString PlanFolderCopy::path() const
{
    return m_root.filePath(QStringLiteral("plans/petit-plan"));
}

QString PlanFolderCopy::fileNamed(const QString &name) const
{
    return name == u"petit-plan.csv" ? m_root.filePath(QStringLiteral("indicators/") + name)
                                     : QDir(path()).filePath(name);
}

QString PlanFolderCopy::target(const QString &name) const
{
    return QDir(targetFolder()).filePath(name);
}

void PlanFolderCopy::replace(const QString &name, const QByteArray &from,
                             const QByteArray &to) const
{
    QByteArray bytes = bytesOf(fileNamed(name));
    QVERIFY2(bytes.contains(from), from.constData());
    setBytes(fileNamed(name), bytes.replace(from, to));
}

} // namespace passerelle::test
