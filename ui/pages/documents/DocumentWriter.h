#pragma once

#include "core/Result.h"
#include "core/domain/ProducedDocument.h"
#include "core/reports/ProgressReport.h"
#include "ui/pages/documents/DocumentMaking.h"

class QWidget;

namespace passerelle {

class PlanSession;
class Prompts;

/// Writes documents where the user wants them, in the language they chose, and keeps in the file
/// that they were made.
class DocumentWriter final
{
public:
    DocumentWriter(PlanSession &session, Prompts &prompts, DocumentMaking making);

    /// Where the last document went; another is proposed there.
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Does `work` while the program speaks the language of the document.
    void inLanguageOf(const ProgressOptions &options, const std::function<void()> &work) const;

    /// Asks where to, and writes `report`, which was made with `options`. Gives the path; empty
    /// when the user gave up.
    Result<QString> write(const Report &report, const ProgressOptions &options,
                          DocumentFormat format, QWidget *parent);

private:
    QString askPath(const Report &report, DocumentFormat format, QWidget *parent) const;
    void record(const QString &path, const ProgressOptions &options, DocumentFormat format);

    PlanSession &m_session;
    Prompts &m_prompts;
    DocumentMaking m_making;
    QString m_folder;
};

} // namespace passerelle
