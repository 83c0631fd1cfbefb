#include "ui/window/DocumentPath.h"

#include "core/storage/FileIdentity.h"
#include "core/storage/FileReplacement.h"
#include "ui/session/PlanSession.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace passerelle {

namespace {

struct DocumentPath
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPath)
};

} // namespace

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

QString usualDocumentFolder(const PlanSession &session)
{
    const QString beside = QFileInfo(session.workspace().path()).path();
    const bool isOwn =
        beside == QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return isOwn ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : beside;
}

} // namespace passerelle
