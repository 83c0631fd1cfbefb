#include "ui/pages/documents/Paper.h"

#include "ui/look/Theme.h"
#include "ui/printing/ReportPages.h"

#include <QPainter>

namespace passerelle {

Paper::Paper(QWidget *parent)
    : QWidget(parent)
{
}

void Paper::show(std::shared_ptr<const ReportPages> pages, int page)
{
    m_pages = std::move(pages);
    m_page = page;
    m_image = {};
    update();
}

void Paper::paintEvent(QPaintEvent * /*event*/)
{
    if (m_image.size() != size() * devicePixelRatio())
        m_image = drawn();
    QPainter painter(this);
    painter.drawImage(rect(), m_image);
    painter.setPen(themeOf(palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QImage Paper::drawn() const
{
    QImage image(size() * devicePixelRatio(), QImage::Format_RGB32);
    image.fill(Qt::white);
    if (!m_pages)
        return image;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    const QSizeF page = m_pages->pageSize();
    painter.scale(image.width() / page.width(), image.height() / page.height());
    m_pages->paint(painter, m_page);
    return image;
}

} // namespace passerelle
