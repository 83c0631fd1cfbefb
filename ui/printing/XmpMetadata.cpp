#include "ui/printing/XmpMetadata.h"

#include <QLibraryInfo>
#include <QXmlStreamWriter>

namespace passerelle {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNames = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

/// <dc:name><rdf:Container><rdf:li>value</rdf:li></rdf:Container></dc:name>
void writeContainer(QXmlStreamWriter &xml, const QString &name, const QString &container,
                    const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (container == QStringLiteral("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter &xml, const QString &space, const QString &name,
               const QString &value)
{
    if (!value.isEmpty())
        xml.writeTextElement(space, name, value);
}

void writeDescription(QXmlStreamWriter &xml, const PdfProperties &properties)
{
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), {});
    writeText(xml, pdfaId, QStringLiteral("part"), QStringLiteral("1"));
    writeText(xml, pdfaId, QStringLiteral("conformance"), QStringLiteral("B"));
    writeContainer(xml, QStringLiteral("title"), QStringLiteral("Alt"), properties.title);
    writeContainer(xml, QStringLiteral("creator"), QStringLiteral("Seq"), properties.author);
    writeContainer(xml, QStringLiteral("description"), QStringLiteral("Alt"), properties.subject);
    writeContainer(xml, QStringLiteral("language"), QStringLiteral("Bag"), properties.language);
    const QString instant = properties.created.toUTC().toString(Qt::ISODate);
    writeText(xml, xmpBasic, QStringLiteral("CreatorTool"), pdfCreatorTool());
    writeText(xml, xmpBasic, QStringLiteral("CreateDate"), instant);
    writeText(xml, xmpBasic, QStringLiteral("ModifyDate"), instant);
    writeText(xml, pdfNames, QStringLiteral("Producer"), pdfProducer());
    writeText(xml, pdfNames, QStringLiteral("Keywords"), properties.keywords);
    xml.writeEndElement();
}

} // namespace

QString pdfCreatorTool()
{
    return QStringLiteral("Passerelle");
}

QString pdfProducer()
{
    return QStringLiteral("Qt ") + QLibraryInfo::version().toString();
}

QByteArray xmpMetadata(const PdfProperties &properties)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dublinCore, QStringLiteral("dc"));
    xml.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    xml.writeNamespace(pdfNames, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaId, QStringLiteral("pdfaid"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeDescription(xml, properties);
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace passerelle
