#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle::test {

/// The names in a folder, hidden ones included, sorted, with a space between.
QString namesIn(const QString &folder);

QByteArray bytesOf(const QString &path);
void setBytes(const QString &path, const QByteArray &bytes);

/// Makes the file look as if written so many seconds ago.
void setAge(const QString &path, int seconds);

} // namespace passerelle::test
