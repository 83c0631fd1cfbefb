#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace passerelle::test {

/// A copy of the small plan folder of the test data, to damage at will, with room beside it.
class PlanFolderCopy final
{
public:
    PlanFolderCopy();

    /// The plan folder.
    QString path() const;
    /// "outline.csv" and the like; "petit-plan.csv" is the indicator file.
    QString fileNamed(const QString &name) const;
    /// A name in a folder of its own, for the file to import into.
    QString target(const QString &name = QStringLiteral("val.passerelle")) const;
    QString targetFolder() const { return m_root.filePath(QStringLiteral("files")); }
    /// Holds all of the above.
    QString rootFolder() const { return m_root.path(); }

    /// Replaces a part of one file. Fails the test when it is not there.
    void replace(const QString &name, const QByteArray &from, const QByteArray &to) const;

private:
    QTemporaryDir m_root;
};

} // namespace passerelle::test
