#include "core/exchange/odt/OdtPackage.h"

#include "core/exchange/odt/OdtStyleSheet.h"
#include "core/exchange/odt/OdtText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <zlib.h>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto odtMediaType = "application/vnd.oasis.opendocument.text"_L1;
constexpr auto officeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto odfVersion = "1.2"_L1;

struct LayoutRule
{
    QLatin1StringView name;
    bool isOn;
};

/// The first is the one wanted: a row whose paragraphs keep with the next one stays with the next
/// row, so a group row is never the last of a page. The others are what LibreOffice does by
/// itself, but a file with settings counts as old for every rule it leaves out.
constexpr LayoutRule layoutRules[] = {
    {"TableRowKeep"_L1, true},
    {"AddExternalLeading"_L1, true},
    {"AddParaLineSpacingToTableCells"_L1, true},
    {"AddParaSpacingToTableCells"_L1, true},
    {"AutoFirstLineIndentDisregardLineSpace"_L1, true},
    {"ClipAsCharacterAnchoredWriterFlyFrames"_L1, false},
    {"CollapseEmptyCellPara"_L1, true},
    {"DoNotJustifyLinesWithManualBreak"_L1, false},
    {"DoNotResetParaAttrsForNumFont"_L1, false},
    {"EmptyDbFieldHidesPara"_L1, true},
    {"IgnoreFirstLineIndentInNumbering"_L1, false},
    {"PropLineSpacingShrinksFirstLine"_L1, true},
    {"SubtractFlysAnchoredAtFlys"_L1, false},
    {"TabOverflow"_L1, true},
    {"UnxForceZeroExtLeading"_L1, false},
    {"UseFormerLineSpacing"_L1, false},
    {"UseFormerObjectPositioning"_L1, false},
    {"UseFormerTextWrapping"_L1, false},
    {"UseOldNumbering"_L1, false},
};

enum class Packing
{
    Stored,
    Deflated
};

QByteArray manifestXml(const std::vector<OdtPackageFile> &files)
{
    QByteArray result;
    QXmlStreamWriter xml(&result);
    const auto writeEntry = [&xml](const QString &path, const QString &mediaType) {
        xml.writeEmptyElement("manifest:file-entry"_L1);
        xml.writeAttribute("manifest:full-path"_L1, path);
        xml.writeAttribute("manifest:media-type"_L1, mediaType);
    };
    xml.writeStartDocument();
    xml.writeStartElement("manifest:manifest"_L1);
    xml.writeAttribute("xmlns:manifest"_L1,
                       "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1);
    xml.writeAttribute("manifest:version"_L1, odfVersion);
    writeEntry(u"/"_s, odtMediaType);
    for (const OdtPackageFile &file : files)
        writeEntry(file.path, file.mediaType);
    xml.writeEndElement();
    xml.writeEndDocument();
    return result;
}

bool addToZip(QuaZip &zip, const OdtPackageFile &file, Packing packing)
{
    // One instant for all, the first that zip can write: the content alone makes the bytes.
    QuaZipNewInfo entry(file.path);
    entry.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    QuaZipFile output(&zip);
    const bool isStored = packing == Packing::Stored;
    if (!output.open(QIODevice::WriteOnly, entry, nullptr, 0, isStored ? 0 : Z_DEFLATED,
                     isStored ? 0 : Z_DEFAULT_COMPRESSION))
        return false;
    const bool isWritten = output.write(file.content) == file.content.size();
    output.close();
    return isWritten && output.getZipError() == ZIP_OK;
}

} // namespace

QByteArray odtMetaXml(const Report &report)
{
    QByteArray result;
    QXmlStreamWriter xml(&result);
    const auto write = [&xml](QLatin1StringView element, const QString &text) {
        const QString clean = xmlText(text).simplified();
        if (!clean.isEmpty())
            xml.writeTextElement(element, clean);
    };
    const auto [language, country] = odtLanguage(report.locale);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-meta"_L1);
    xml.writeAttribute("xmlns:office"_L1, officeNamespace);
    xml.writeAttribute("xmlns:meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1);
    xml.writeAttribute("xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1);
    xml.writeAttribute("office:version"_L1, odfVersion);
    xml.writeStartElement("office:meta"_L1);
    write("meta:generator"_L1, u"Passerelle/"_s + QStringLiteral(PASSERELLE_VERSION));
    write("dc:title"_L1,
          report.planTitle.isEmpty() ? report.kind
                                     : u"%1 – %2"_s.arg(report.kind, report.planTitle));
    write("dc:subject"_L1, u"%1 %2"_s.arg(report.planTitle, report.planTerm));
    write("meta:initial-creator"_L1, report.territory);
    write("dc:creator"_L1, report.territory);
    write("dc:language"_L1, u"%1-%2"_s.arg(language, country));
    if (report.asOf.isValid())
        write("meta:creation-date"_L1, report.asOf.startOfDay().toString(Qt::ISODate));
    for (const QString &keyword : report.keywords)
        write("meta:keyword"_L1, keyword);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return result;
}

QByteArray odtSettingsXml()
{
    QByteArray result;
    QXmlStreamWriter xml(&result);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-settings"_L1);
    xml.writeAttribute("xmlns:office"_L1, officeNamespace);
    xml.writeAttribute("xmlns:config"_L1, "urn:oasis:names:tc:opendocument:xmlns:config:1.0"_L1);
    // Not used by any element, but by the name of the set below, which readers resolve.
    xml.writeAttribute("xmlns:ooo"_L1, "http://openoffice.org/2004/office"_L1);
    xml.writeAttribute("office:version"_L1, odfVersion);
    xml.writeStartElement("office:settings"_L1);
    xml.writeStartElement("config:config-item-set"_L1);
    xml.writeAttribute("config:name"_L1, "ooo:configuration-settings"_L1);
    for (const LayoutRule &rule : layoutRules) {
        xml.writeStartElement("config:config-item"_L1);
        xml.writeAttribute("config:name"_L1, rule.name);
        xml.writeAttribute("config:type"_L1, "boolean"_L1);
        xml.writeCharacters(rule.isOn ? "true"_L1 : "false"_L1);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return result;
}

Result<QByteArray> packOdt(const std::vector<OdtPackageFile> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    bool isPacked = zip.open(QuaZip::mdCreate);
    zip.setDataDescriptorWritingEnabled(false); // plain headers, as readers of mimetype expect
    isPacked = isPacked
        && addToZip(zip, {u"mimetype"_s, {}, QByteArray(odtMediaType.data(), odtMediaType.size())},
                    Packing::Stored)
        && addToZip(zip, {u"META-INF/manifest.xml"_s, {}, manifestXml(files)}, Packing::Deflated);
    for (const OdtPackageFile &file : files) {
        // Pictures are compressed by themselves.
        const bool isPicture = file.mediaType.startsWith("image/"_L1);
        isPacked = isPacked && addToZip(zip, file, isPicture ? Packing::Stored : Packing::Deflated);
    }
    zip.close();
    if (isPacked && zip.getZipError() == ZIP_OK)
        return buffer.data();
    return Error{ErrorCode::File,
                 QCoreApplication::translate("OdtReport",
                                             "The document could not be packed: memory may be "
                                             "short. Close other programs and try again."),
                 u"zip error %1"_s.arg(zip.getZipError())};
}

} // namespace passerelle
