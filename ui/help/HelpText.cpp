#include "ui/help/HelpText.h"

#include "ui/look/Theme.h"

#include <QImage>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int margin = 16;

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false); // nothing leaves the computer
    document()->setDocumentMargin(margin);
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return loaded;
    auto picture = loaded.value<QImage>();
    if (picture.isNull())
        picture = QImage::fromData(loaded.toByteArray());
    m_fitted = widestPicture();
    if (picture.isNull() || picture.width() <= m_fitted)
        return picture;
    // Here, as documents draw what they shrink themselves without smoothing.
    return picture.scaledToWidth(m_fitted, Qt::SmoothTransformation);
}

void HelpText::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    // Markdown says what is a heading and a table, not how they look.
    setApartHeadings();
    drawTablesLightly();
}

void HelpText::setApartHeadings()
{
    for (QTextBlock block = document()->begin().next(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0)
            continue;
        format.setTopMargin(fontMetrics().height());
        format.setBottomMargin(fontMetrics().height() / 4.0);
        QTextCursor(block).setBlockFormat(format);
    }
}

void HelpText::drawTablesLightly()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(themeOf(palette()).line);
        format.setCellSpacing(0);
        format.setCellPadding(fontMetrics().height() / 4.0);
        format.setTopMargin(fontMetrics().height() / 2.0);
        format.setBottomMargin(fontMetrics().height() / 2.0);
        table->setFormat(format);
    }
}

int HelpText::widestPicture() const
{
    // Room for the scroll bar in any case: with it or without, pictures keep their size.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return std::max(width() - bar - 2 * margin - 2 * frameWidth(), 1);
}

void HelpText::fitPictures()
{
    if (widestPicture() == m_fitted)
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    // Later: the text is being laid out.
    QMetaObject::invokeMethod(this, &HelpText::fitPictures, Qt::QueuedConnection);
}

} // namespace passerelle
