#include "core/exchange/odt/OdtReport.h"

#include "core/exchange/odt/OdtBuilder.h"
#include "core/exchange/odt/OdtComposer.h"
#include "core/exchange/odt/OdtFinish.h"
#include "core/exchange/odt/OdtPackage.h"
#include "core/exchange/odt/OdtPart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <libodfgen/libodfgen.hxx>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

/// A document as the generator makes it, before the finish.
struct GeneratedOdt
{
    QByteArray contentXml;
    QByteArray stylesXml;
    OdtExtras extras;
};

GeneratedOdt generate(const Report &report, const FigurePainter &paintFigure)
{
    OdtPart content;
    OdtPart styles;
    OdtGenerator generator;
    generator.addDocumentHandler(&content, ODF_CONTENT_XML);
    generator.addDocumentHandler(&styles, ODF_STYLES_XML);
    generator.startDocument({});
    OdtBuilder builder(generator);
    OdtComposer(builder, paintFigure).compose(report);
    generator.endDocument();
    return {content.xml(), styles.xml(), builder.extras()};
}

Result<std::vector<OdtPackageFile>> finish(const GeneratedOdt &generated, const Report &report)
{
    const Result<OdtStyleNames> names = readOdtStyleNames(generated.stylesXml);
    if (!names)
        return names.error();
    const Result<QByteArray> content =
        finishOdtContent(generated.contentXml, *names, generated.extras);
    if (!content)
        return content.error();
    const Result<QByteArray> styles = finishOdtStyles(generated.stylesXml, *names, report.locale);
    if (!styles)
        return styles.error();
    std::vector<OdtPackageFile> files{
        {u"content.xml"_s, u"text/xml"_s, *content},
        {u"styles.xml"_s, u"text/xml"_s, *styles},
        {u"meta.xml"_s, u"text/xml"_s, odtMetaXml(report)},
        {u"settings.xml"_s, u"text/xml"_s, odtSettingsXml()},
    };
    for (const OdtPictureFile &picture : generated.extras.pictures)
        files.push_back({picture.path, picture.mediaType, picture.content});
    return files;
}

Result<> save(const QByteArray &package, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(package) == package.size() && file.commit())
        return {};
    return Error{
        ErrorCode::File,
        QCoreApplication::translate(
            "OdtReport",
            "The document could not be written to “%1”. Check that the folder exists, that "
            "you may write in it and that space is left, or choose another place.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()};
}

} // namespace

Result<> writeOdt(const Report &report, const FigurePainter &paintFigure, const QString &path)
{
    const Result<std::vector<OdtPackageFile>> files = finish(generate(report, paintFigure), report);
    if (!files)
        return files.error();
    const Result<QByteArray> package = packOdt(*files);
    if (!package)
        return package.error();
    return save(*package, path);
}

} // namespace passerelle
