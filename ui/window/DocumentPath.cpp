#include "ui/window/DocumentPath.h"

#include "core/storage/FileIdentity.h"
#include "core/storage/FileReplacement.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace passerelle {

namespace {

struct DocumentPath
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPath)
};

/// "txt" and "json" of "Text (*.txt);;JSON (*.json)".
QStringList suffixesOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\*\.(\w+))"));
    QStringList suffixes;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(filter))
        suffixes << match.captured(1);
    return suffixes;
}

} // namespace

QString askDocumentPath(Prompts &prompts, QWidget *parent, const QString &title,
                        const QString &proposed, const QString &filter)
{
    return withEndOf(filter, prompts.fileToSave(parent, title, proposed, filter), prompts, parent);
}

QString withEndOf(const QString &filter, const QString &path, Prompts &prompts, QWidget *parent)
{
    const QStringList suffixes = suffixesOf(filter);
    const bool isComplete =
        suffixes.isEmpty() || suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
    if (path.isEmpty() || isComplete)
        return path;
    const QString completed = path + u'.' + suffixes.first();
    if (!QFileInfo::exists(completed))
        return completed;
    // The box asked about the name without its end.
    const Question question{
        DocumentPath::tr("Write the document"),
        DocumentPath::tr("\"%1\" is there already.").arg(QFileInfo(completed).fileName()),
        {DocumentPath::tr("Keep it"), DocumentPath::tr("Replace it")}};
    return prompts.answer(parent, question) == 1 ? completed : QString();
}

Result<> checkDocumentPath(const QString &path, const PlanSession &session)
{
    // Asked first: the file we have open must not be opened a second time, even to look at it.
    if (isSameFile(path, session.workspace().path()))
        return Error{ErrorCode::File,
                     DocumentPath::tr(
                         "This is the file you are working on: give the document another name."),
                     {}};
    return checkReplaceable(path);
}

} // namespace passerelle
