#pragma once

#include <QByteArrayView>
#include <QString>

namespace passerelle {

/// Offset of the first byte that breaks UTF-8 (overlong forms, surrogates and cut sequences
/// included), -1 when the bytes are UTF-8.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Text written by an older Windows program (code page 1252). Never fails: the five bytes the code
/// page leaves unused become U+FFFD.
QString fromWindows1252(QByteArrayView bytes);

} // namespace passerelle
