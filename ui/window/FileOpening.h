#pragma once

#include "core/workspace/Workspace.h"

#include <QCoreApplication>

#include <memory>

class QWidget;

namespace passerelle {

class Prompts;

/// Opens a file as a user would want it opened: when it cannot be written to, says why and offers
/// what is left (to read it, to restore a backup). Asks through Prompts; changes nothing unasked.
class FileOpening final
{
    Q_DECLARE_TR_FUNCTIONS(FileOpening)

public:
    FileOpening(Prompts &prompts, QString author, QWidget *window);

    /// The open file; nullptr when it cannot be opened and the user was told, or gave up.
    std::unique_ptr<Workspace> open(const QString &path) const;

private:
    std::unique_ptr<Workspace> openAnyway(const QString &path, const Error &error) const;
    std::unique_ptr<Workspace> openToRead(const QString &path, const Error &error) const;
    std::unique_ptr<Workspace> restoreAndOpen(const QString &path, const Error &error) const;
    std::unique_ptr<Workspace> openOrTell(const QString &path, OpenOptions::Access access) const;
    OpenOptions options(OpenOptions::Access access) const;
    void tell(const QString &text) const;

    Prompts &m_prompts;
    QString m_author;
    QWidget *m_window;
};

} // namespace passerelle
