#include "ui/printing/PdfFinishing.h"

#include "ui/printing/XmpMetadata.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <string>

namespace passerelle {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle integer(std::size_t value)
{
    return QPDFObjectHandle::newInteger(static_cast<long long>(value));
}

/// Builds the outline tree of a document.
class Outline final
{
public:
    Outline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
        : m_pdf(pdf)
        , m_pages(pdf.getAllPages())
        , m_bookmarks(bookmarks)
    {
    }

    void attach()
    {
        if (m_bookmarks.empty())
            return;
        QPDFObjectHandle root = newDictionary();
        root.replaceKey("/Type", name("/Outlines"));
        addChildren(root, 0, m_bookmarks.size(), 1);
        QPDFObjectHandle catalog = m_pdf.getRoot();
        catalog.replaceKey("/Outlines", root);
        catalog.replaceKey("/PageMode", name("/UseOutlines"));
    }

private:
    QPDFObjectHandle newDictionary()
    {
        return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    }

    /// Hangs the entries of `level` found in [first, last) under `parent`, deeper ones under them.
    void addChildren(QPDFObjectHandle parent, std::size_t first, std::size_t last, int level)
    {
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        std::size_t count = 0;
        while (first < last) {
            std::size_t next = first + 1;
            while (next < last && m_bookmarks[next].level > level)
                ++next;
            QPDFObjectHandle item = newItem(m_bookmarks[first]);
            item.replaceKey("/Parent", parent);
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            if (next > first + 1)
                addChildren(item, first + 1, next, level + 1);
            previous = item;
            first = next;
            ++count;
        }
        parent.replaceKey("/Last", previous);
        // Sections are shown open at the top; a negative count keeps their headings folded.
        const auto shown = static_cast<long long>(count);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 1 ? shown : -shown));
    }

    QPDFObjectHandle newItem(const PdfBookmark &bookmark)
    {
        QPDFObjectHandle page = m_pages.at(std::min(bookmark.page, m_pages.size() - 1));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(page);
        destination.appendItem(name("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newInteger(0));
        destination.appendItem(QPDFObjectHandle::newReal(height - bookmark.topPoints, 2));
        destination.appendItem(QPDFObjectHandle::newNull());
        QPDFObjectHandle item = newDictionary();
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Dest", destination);
        return item;
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    const std::vector<PdfBookmark> &m_bookmarks;
};

void setInfo(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto set = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, unicode(value));
    };
    set("/Title", properties.title);
    set("/Author", properties.author);
    set("/Subject", properties.subject);
    set("/Keywords", properties.keywords);
    set("/Creator", pdfCreatorTool());
    set("/Producer", pdfProducer());
    const QString instant =
        properties.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    set("/CreationDate", instant);
    set("/ModDate", instant);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setMetadata(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle stream =
        QPDFObjectHandle::newStream(&pdf, xmpMetadata(properties).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void setReadingPreferences(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    if (!properties.language.isEmpty())
        catalog.replaceKey("/Lang", unicode(properties.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalog.replaceKey("/ViewerPreferences", preferences);
    // Decimal labels from 1: what readers show is what is printed at the foot of the page.
    QPDFObjectHandle style = QPDFObjectHandle::newDictionary();
    style.replaceKey("/S", name("/D"));
    QPDFObjectHandle ranges = QPDFObjectHandle::newArray();
    ranges.appendItem(integer(0));
    ranges.appendItem(style);
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", ranges);
    catalog.replaceKey("/PageLabels", labels);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &drawn, const PdfProperties &properties,
                               const std::vector<PdfBookmark> &bookmarks)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn.pdf", drawn.constData(),
                              static_cast<std::size_t>(drawn.size()));
        Outline(pdf, bookmarks).attach();
        setInfo(pdf, properties);
        setMetadata(pdf, properties);
        setReadingPreferences(pdf, properties);
        return written(pdf);
    } catch (const std::exception &error) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "PdfFinishing",
                         "The PDF could not be completed. Try again, or choose another format."),
                     QString::fromLocal8Bit(error.what())};
    }
}

} // namespace passerelle
