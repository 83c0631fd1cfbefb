#include "core/storage/FileStamp.h"

#include "core/storage/Connection.h"

#include <QFileInfo>

namespace passerelle {

FileStamp fileStamp(const Connection &connection, const QString &path)
{
    FileStamp stamp;
    const QFileInfo file(path);
    if (!file.exists())
        return stamp;
    stamp.exists = true;
    stamp.hasMoved = connection.hasMoved();
    stamp.size = file.size();
    stamp.modified = file.lastModified();
    stamp.changeCounter = connection.changeCounter();
    return stamp;
}

} // namespace passerelle
