#include "ui/pages/documents/DocumentWriter.h"

#include "core/workspace/Stores.h"
#include "ui/pages/documents/DocumentName.h"
#include "ui/printing/DocumentFile.h"
#include "ui/session/PlanSession.h"
#include "ui/window/DocumentPath.h"
#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace passerelle {

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWriter)
};

const QString reviewKey = QStringLiteral("progress");

} // namespace

DocumentWriter::DocumentWriter(PlanSession &session, Prompts &prompts, DocumentMaking making)
    : m_session(session)
    , m_prompts(prompts)
    , m_making(std::move(making))
{
}

void DocumentWriter::inLanguageOf(const ProgressOptions &options,
                                  const std::function<void()> &work) const
{
    if (m_making.inLanguage)
        m_making.inLanguage(options.locale.language(), work);
    else
        work();
}

Result<QString> DocumentWriter::write(const Report &report, const ProgressOptions &options,
                                      DocumentFormat format, QWidget *parent)
{
    const QString path = askPath(report, format, parent);
    if (path.isEmpty())
        return path;
    m_folder = QFileInfo(path).absolutePath();
    if (const Result<> allowed = checkDocumentPath(path, m_session); !allowed)
        return allowed.error();
    Result<> written;
    inLanguageOf(options, [&] { written = writeDocument(report, format, path); });
    if (!written)
        return written.error();
    record(path, options, format);
    return path;
}

QString DocumentWriter::askPath(const Report &report, DocumentFormat format, QWidget *parent) const
{
    const QString folder = QFileInfo(m_folder).isDir() ? m_folder : usualDocumentFolder(m_session);
    const QString proposed = folder + u'/' + documentName(report) + u'.' + keyOf(format);
    const QString filter = format == DocumentFormat::Pdf
        ? WriterText::tr("PDF documents (*.pdf)")
        : WriterText::tr("OpenDocument texts (*.odt)");
    return m_prompts.fileToSave(parent, WriterText::tr("Write the document"), proposed, filter);
}

void DocumentWriter::record(const QString &path, const ProgressOptions &options,
                            DocumentFormat format)
{
    // A file that is only read keeps no trace; the document was made all the same.
    if (m_session.isReadOnly())
        return;
    ProducedDocument document;
    document.id = ProducedDocumentId::create();
    document.plan = m_session.contents().plan.id;
    document.kind = reviewKey;
    document.format = format;
    document.fileName = QFileInfo(path).fileName();
    document.filePath = QFileInfo(path).absoluteFilePath();
    document.producedAt = QDateTime::currentDateTimeUtc();
    document.asOf = options.asOf;
    document.language = options.locale.name().left(2);
    document.author = m_making.author;
    document.options =
        QString::fromUtf8(QJsonDocument(toJson(options)).toJson(QJsonDocument::Compact));
    // What goes wrong here, the session tells.
    static_cast<void>(m_session.record(
        {QT_TRANSLATE_NOOP("Edit", "Produce the document \"%1\""), document.fileName},
        [&](Stores &stores) { return stores.documents.insert(document); }));
}

} // namespace passerelle
