#include "core/storage/FileStamp.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace passerelle {

FileStamp fileStamp(const QString &path)
{
    constexpr qint64 counterOffset = 24;
    FileStamp stamp;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return stamp;
    stamp.exists = true;
    stamp.size = file.size();
    stamp.modified = file.fileTime(QFileDevice::FileModificationTime);
    file.seek(counterOffset);
    const QByteArray counter = file.read(sizeof(quint32));
    if (counter.size() == sizeof(quint32))
        stamp.changeCounter = qFromBigEndian<quint32>(counter.constData());
    return stamp;
}

} // namespace passerelle
