#pragma once

#include "core/Result.h"
#include "core/reports/Report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace passerelle {

/// A file inside an OpenDocument package.
struct OdtPackageFile
{
    QString path;
    QString mediaType;
    QByteArray content;
};

/// meta.xml: title, subject, author, keywords, language and date of the report.
QByteArray odtMetaXml(const Report &report);

/// settings.xml: the few layout rules that the document relies on.
QByteArray odtSettingsXml();

/// The zip of an OpenDocument text: `mimetype` first and stored, the manifest, then the files. The
/// same files give the same bytes. Error: File when the zip cannot be made.
Result<QByteArray> packOdt(const std::vector<OdtPackageFile> &files);

} // namespace passerelle
