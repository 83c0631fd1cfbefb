#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace passerelle {

/// A file of the package at `path`; empty when it is not there.
QByteArray partOf(const QString &path, const QString &part);

/// The text inside every element of that name ("text:p"), white-space elements included. The XML
/// error alone when the part is malformed.
QStringList textsOf(const QByteArray &part, QStringView element);

/// One attribute of every element of that name; "-" where it is absent. The XML error alone when
/// the part is malformed.
QStringList attributesOf(const QByteArray &part, QStringView element, const QString &attribute);

/// "1 Title" for every heading, in order.
QStringList headingsOf(const QByteArray &content);

} // namespace passerelle
