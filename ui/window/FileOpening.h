#pragma once

#include "core/storage/Backup.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace passerelle {

class Prompts;

/// Opens a file as a user would want it opened: when it cannot be written to, says why and offers
/// what is left and will work (to read it, to restore a good backup, to save what can be read into
/// a new file). Asks through Prompts; changes nothing unasked.
class FileOpening final
{
    Q_DECLARE_TR_FUNCTIONS(FileOpening)

public:
    FileOpening(Prompts &prompts, QString author, QWidget *window);

    /// The open file; nullptr when it cannot be opened and the user was told, or gave up. What was
    /// saved of a damaged file is another file, beside it.
    std::unique_ptr<Workspace> open(const QString &path) const;

    /// What can be had of the file after `error`, as the user chooses; nullptr as open().
    std::unique_ptr<Workspace> openAnyway(const QString &path, const Error &error) const;

private:
    /// A way out, in the words of its button.
    struct Way
    {
        QString words;
        std::function<std::unique_ptr<Workspace>()> go;
    };

    /// Open to read only, when everything in it can be read; else nullptr.
    std::unique_ptr<Workspace> readable(const QString &path) const;
    std::unique_ptr<Workspace> restoreAndOpen(const QString &path, const Backup &backup) const;
    std::unique_ptr<Workspace> salvageAndOpen(const QString &path) const;
    std::unique_ptr<Workspace> choose(const QString &text, const std::vector<Way> &ways) const;
    std::unique_ptr<Workspace> openOrTell(const QString &path) const;
    OpenOptions options(OpenOptions::Access access) const;
    void tell(const QString &text) const;

    Prompts &m_prompts;
    QString m_author;
    QWidget *m_window;
};

} // namespace passerelle
