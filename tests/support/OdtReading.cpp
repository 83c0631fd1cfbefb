#include "tests/support/OdtReading.h"

#include <QXmlStreamReader>
#include <quazip/quazipfile.h>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

/// Text of the element the reader stands on, with the white space that elements stand for.
QString readParagraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.qualifiedName() == u"text:s")
                text += u' ';
            else if (xml.qualifiedName() == u"text:tab")
                text += u'\t';
            else if (xml.qualifiedName() == u"text:line-break")
                text += u'\n';
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

QByteArray partOf(const QString &path, const QString &part)
{
    QuaZipFile file(path, part);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textsOf(const QByteArray &part, QStringView element)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element)
            texts += readParagraph(xml);
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

QStringList attributesOf(const QByteArray &part, QStringView element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.qualifiedName() != element)
            continue;
        values += xml.attributes().hasAttribute(attribute)
            ? xml.attributes().value(attribute).toString()
            : u"-"_s;
    }
    return xml.hasError() ? QStringList{xml.errorString()} : values;
}

QStringList headingsOf(const QByteArray &content)
{
    const QStringList levels = attributesOf(content, u"text:h", u"text:outline-level"_s);
    QStringList headings = textsOf(content, u"text:h");
    for (qsizetype i = 0; i < headings.size(); ++i)
        headings[i].prepend(levels.value(i) + u' ');
    return headings;
}

} // namespace passerelle
