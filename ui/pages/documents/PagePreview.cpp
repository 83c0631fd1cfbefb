#include "ui/pages/documents/PagePreview.h"

#include "ui/look/StyleSheet.h"
#include "ui/pages/documents/Paper.h"
#include "ui/printing/ReportPages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int paperMargin = 16;
constexpr double a4Ratio = 297.0 / 210.0;
constexpr int widestPaper = 1000; ///< at 100 %; wider lines are no easier to read

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
    , m_previous(addButton("previousPage"))
    , m_number(new QLabel(this))
    , m_next(addButton("nextPage"))
    , m_whole(addButton("wholePage"))
    , m_scroll(new QScrollArea(this))
    , m_paper(new Paper)
{
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    m_whole->setCheckable(true);
    m_whole->setChecked(m_showsWholePage);
    setLook(*m_whole, "chip");
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(paperMargin, 4, paperMargin, 4);
    bar->addWidget(m_previous);
    bar->addWidget(m_number);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(m_whole);
    m_scroll->setObjectName(QStringLiteral("preview"));
    m_scroll->setWidget(m_paper);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { setPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPage(m_page + 1); });
    connect(m_whole, &QToolButton::toggled, this, &PagePreview::setShowsWholePage);
    m_scroll->installEventFilter(this);
    retranslate();
}

PagePreview::~PagePreview() = default;

QToolButton *PagePreview::addButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PagePreview::show(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(pageCount() - 1, 0));
    m_paper->show(m_pages, m_page);
    retranslate();
}

int PagePreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void PagePreview::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(pageCount() - 1, 0));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_paper->show(m_pages, m_page);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void PagePreview::setShowsWholePage(bool whole)
{
    m_showsWholePage = whole;
    m_whole->setChecked(whole);
    fit();
}

bool PagePreview::eventFilter(QObject *watched, QEvent *event)
{
    // The scroll area would scroll by Page up and Page down; pages are what people turn here.
    if (watched == m_scroll && event->type() == QEvent::KeyPress
        && turnsPage(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PagePreview::turnsPage(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return true;
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return true;
    case Qt::Key_Home:
        setPage(0);
        return true;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        return true;
    default:
        return false;
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        retranslate(); // the room for the number of the page
        fit();
    }
    QWidget::changeEvent(event);
}

void PagePreview::fit()
{
    for (QToolButton *button : {m_previous, m_next})
        button->setFixedSize(QSize(1, 1) * 1.6 * fontMetrics().height());
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QSize room(m_scroll->width() - bar - 2 * paperMargin,
                     m_scroll->height() - 2 * paperMargin);
    const int widest = widestPaper * fontMetrics().height() / 16;
    int width = std::min(room.width(), widest);
    if (m_showsWholePage)
        width = std::min(width, int(room.height() / a4Ratio));
    width = std::max(width, 100);
    m_paper->resize(width, qRound(width * a4Ratio));
}

void PagePreview::retranslate()
{
    m_previous->setToolTip(tr("Previous page (Page up)"));
    m_next->setToolTip(tr("Next page (Page down)"));
    m_whole->setText(tr("Whole page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_whole->setAccessibleName(m_whole->text());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    m_number->setText(pageCount() > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(pageCount())
                                      : QString());
    m_number->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("Page %1 of %2").arg(888).arg(888)));
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setAccessibleDescription(m_number->text());
}

} // namespace passerelle
