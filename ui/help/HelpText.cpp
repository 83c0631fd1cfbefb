#include "ui/help/HelpText.h"

#include <QImage>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>

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
