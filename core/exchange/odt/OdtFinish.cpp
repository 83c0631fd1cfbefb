#include "core/exchange/odt/OdtFinish.h"

#include "core/exchange/odt/OdtStyleSheet.h"
#include "core/exchange/odt/OdtStyles.h"
#include "core/exchange/odt/OdtText.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

Error malformedPart(const QXmlStreamReader &xml)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("OdtReport",
                                        "The document could not be put together because of a fault "
                                        "in the program. Make it as PDF, and report the fault."),
            u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())};
}

/// A short name no other object of the document has, without the characters that formulas and
/// links of word processors use as separators.
QString uniqueName(const QString &title, QSet<QString> &taken)
{
    static const auto nameSeparators = u".|!:<>\"'[]$#"_s;
    QString name = xmlText(title).simplified();
    for (const QChar separator : nameSeparators)
        name.remove(separator);
    name = xmlText(name.left(80)).trimmed(); // the cut may fall inside a character
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = u"%1 %2"_s.arg(name).arg(number);
    taken.insert(candidate);
    return candidate;
}

/// One pass over a part, element by element. Namespaces are left as prefixes: the generator binds
/// them once, on the root.
class Pass
{
public:
    Pass(const QByteArray &xml, const OdtStyleNames &names)
        : reader(xml)
        , writer(&result)
        , m_names(names)
    {
        reader.setNamespaceProcessing(false);
    }
    virtual ~Pass() = default;

    Result<QByteArray> run()
    {
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartDocument:
                writer.writeStartDocument();
                break;
            case QXmlStreamReader::StartElement:
                startElement(reader.qualifiedName().toString());
                break;
            case QXmlStreamReader::EndElement:
                beforeEnd(reader.qualifiedName());
                writer.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                writer.writeCharacters(reader.text().toString());
                break;
            default:
                break;
            }
        }
        writer.writeEndDocument();
        if (reader.hasError() || writer.hasError())
            return malformedPart(reader);
        return result;
    }

protected:
    /// Whether the element was dealt with, contents and end included.
    virtual bool replace(QStringView element) = 0;
    virtual void adjust(QStringView element, QMap<QString, QString> &attributes) = 0;
    virtual void afterStart(QStringView) { }
    virtual void beforeEnd(QStringView) { }

    bool replaceFontFaces(QStringView element)
    {
        if (element != "office:font-face-decls"_L1)
            return false;
        reader.skipCurrentElement();
        writer.writeStartElement("office:font-face-decls"_L1);
        writeOdtFontFaces(writer);
        writer.writeEndElement();
        return true;
    }

    QXmlStreamReader reader;
    QByteArray result;
    QXmlStreamWriter writer;

private:
    void startElement(const QString &element)
    {
        if (replace(element))
            return;
        QMap<QString, QString> attributes;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            QString value = attribute.value().toString();
            if (attribute.qualifiedName().endsWith("name"_L1))
                value = m_names.value(value, value);
            attributes.insert(attribute.qualifiedName().toString(), value);
        }
        // The generator says 1.1, which has no title for tables.
        if (attributes.contains(u"office:version"_s))
            attributes[u"office:version"_s] = u"1.2"_s;
        adjust(element, attributes);
        writer.writeStartElement(element);
        for (auto attribute = attributes.cbegin(); attribute != attributes.cend(); ++attribute)
            writer.writeAttribute(attribute.key(), attribute.value());
        afterStart(element);
    }

    const OdtStyleNames &m_names;
};

class StylesPass final : public Pass
{
public:
    StylesPass(const QByteArray &xml, const OdtStyleNames &names, const QLocale &locale)
        : Pass(xml, names)
        , m_locale(locale)
    {
    }

private:
    bool replace(QStringView element) override
    {
        if (element == "office:styles"_L1) {
            reader.skipCurrentElement();
            writer.writeStartElement("office:styles"_L1);
            writeOdtStyles(writer, m_locale);
            writer.writeEndElement();
            return true;
        }
        if (isStartingPageStyle(element)) {
            reader.skipCurrentElement();
            return true;
        }
        return replaceFontFaces(element);
    }

    void adjust(QStringView element, QMap<QString, QString> &attributes) override
    {
        if (element == "style:paragraph-properties"_L1)
            attributes.remove(u"style:justify-single-word"_s);
    }

    /// The generator begins with two page styles of its own, in American sizes.
    bool isStartingPageStyle(QStringView element) const
    {
        static const QStringList startingStyles{u"PM0"_s, u"PM1"_s, u"PL0"_s, u"PL1"_s};
        return (element == "style:master-page"_L1 || element == "style:page-layout"_L1)
            && startingStyles.contains(reader.attributes().value("style:name"_L1));
    }

    QLocale m_locale;
};

class ContentPass final : public Pass
{
public:
    ContentPass(const QByteArray &xml, const OdtStyleNames &names, const OdtExtras &extras)
        : Pass(xml, names)
        , m_extras(extras)
    {
    }

private:
    bool replace(QStringView element) override { return replaceFontFaces(element); }

    void adjust(QStringView element, QMap<QString, QString> &attributes) override
    {
        if (element == "style:paragraph-properties"_L1) {
            attributes.remove(u"style:justify-single-word"_s);
        } else if (element == "style:table-row-properties"_L1) {
            attributes[u"fo:keep-together"_s] = u"always"_s;
        } else if (element == "style:table-properties"_L1) {
            attributes[u"fo:margin-top"_s] = u"2pt"_s;
            attributes[u"fo:margin-bottom"_s] = u"10pt"_s;
        } else if (element == "style:table-cell-properties"_L1) {
            attributes.remove(u"fo:padding"_s); // each side has its own
        } else if (element == "table:table"_L1) {
            m_title = m_extras.tableTitles.value(m_tableCount++);
            attributes[u"table:name"_s] = uniqueName(m_title, m_takenNames);
        } else if (element == "draw:frame"_L1) {
            m_frame = m_extras.frames.at(m_frameCount++);
            attributes[u"draw:name"_s] = uniqueName(m_frame.title, m_takenNames);
            attributes.remove(u"draw:layer"_s);
        } else if (element == "style:graphic-properties"_L1) {
            attributes.remove(u"fo:min-width"_s); // meant for text boxes, would widen a small logo
        } else if (element == "draw:image"_L1) {
            attributes[u"xlink:actuate"_s] = u"onLoad"_s;
        }
    }

    void afterStart(QStringView element) override
    {
        if (element == "table:table"_L1)
            writer.writeTextElement("table:title"_L1, xmlText(m_title));
    }

    void beforeEnd(QStringView element) override
    {
        if (element != "draw:frame"_L1)
            return;
        writer.writeTextElement("svg:title"_L1, xmlText(m_frame.title));
        // Other formats keep only the description.
        writer.writeTextElement(
            "svg:desc"_L1,
            xmlText(m_frame.description.isEmpty() ? m_frame.title : m_frame.description));
    }

    const OdtExtras &m_extras;
    QSet<QString> m_takenNames;
    QString m_title;
    OdtFrameTexts m_frame;
    qsizetype m_tableCount = 0;
    size_t m_frameCount = 0;
};

} // namespace

Result<OdtStyleNames> readOdtStyleNames(const QByteArray &stylesXml)
{
    QXmlStreamReader xml(stylesXml);
    xml.setNamespaceProcessing(false);
    OdtStyleNames names;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString name = attributes.value("style:name"_L1).toString();
        if (name.isEmpty())
            continue;
        if (attributes.hasAttribute("style:display-name"_L1))
            names.insert(name, odtStyleName(attributes.value("style:display-name"_L1).toString()));
        else if (attributes.value("style:family"_L1) == "graphic"_L1)
            names.insert(name, odtPictureStyleName());
    }
    if (xml.hasError())
        return malformedPart(xml);
    return names;
}

Result<QByteArray> finishOdtStyles(const QByteArray &stylesXml, const OdtStyleNames &names,
                                   const QLocale &locale)
{
    return StylesPass(stylesXml, names, locale).run();
}

Result<QByteArray> finishOdtContent(const QByteArray &contentXml, const OdtStyleNames &names,
                                    const OdtExtras &extras)
{
    return ContentPass(contentXml, names, extras).run();
}

} // namespace passerelle
