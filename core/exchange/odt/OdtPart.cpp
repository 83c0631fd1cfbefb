#include "core/exchange/odt/OdtPart.h"

#include <librevenge/librevenge.h>

namespace passerelle {

OdtPart::OdtPart()
    : m_writer(&m_xml)
{
}

void OdtPart::startDocument()
{
    m_writer.writeStartDocument();
}

void OdtPart::endDocument()
{
    m_writer.writeEndDocument();
}

void OdtPart::startElement(const char *name, const librevenge::RVNGPropertyList &attributes)
{
    m_writer.writeStartElement(QString::fromUtf8(name));
    librevenge::RVNGPropertyList::Iter attribute(attributes);
    for (attribute.rewind(); attribute.next();) {
        const QString key = QString::fromUtf8(attribute.key());
        // Notes of the generator to itself, and lists written as elements of their own.
        if (attribute.child() || key.startsWith(QLatin1StringView("librevenge:")))
            continue;
        m_writer.writeAttribute(key, QString::fromUtf8(attribute()->getStr().cstr()));
    }
}

void OdtPart::endElement(const char *)
{
    m_writer.writeEndElement();
}

void OdtPart::characters(const librevenge::RVNGString &text)
{
    m_writer.writeCharacters(QString::fromUtf8(text.cstr()));
}

} // namespace passerelle
