#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

#include <libodfgen/libodfgen.hxx>

namespace passerelle {

/// Takes one part of a document (content.xml, styles.xml) from the generator as XML text.
class OdtPart final : public OdfDocumentHandler
{
public:
    OdtPart();

    void startDocument() override;
    void endDocument() override;
    void startElement(const char *name, const librevenge::RVNGPropertyList &attributes) override;
    void endElement(const char *name) override;
    void characters(const librevenge::RVNGString &text) override;

    const QByteArray &xml() const { return m_xml; }

private:
    QByteArray m_xml;
    QXmlStreamWriter m_writer;
};

} // namespace passerelle
