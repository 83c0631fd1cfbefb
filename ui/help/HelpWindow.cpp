#include "ui/help/HelpWindow.h"

#include "ui/help/HelpText.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStyle>
#include <QUrl>

#include <algorithm>

namespace passerelle {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget(this))
    , m_text(new HelpText(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_list->setObjectName(QStringLiteral("helpChapters"));
    m_text->setObjectName(QStringLiteral("helpText"));
    setLook(*m_text, "reading");
    layOut();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            show(m_chapters.at(static_cast<size_t>(row)).name);
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::onSourceChanged);
    resize(letterWidth(fontMetrics()) * 120, fontMetrics().height() * 40);
}

void HelpWindow::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
}

void HelpWindow::fitList()
{
    // Titles are read whole, and the text has the rest.
    const int titles = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth();
    const int bar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    const int most = letterWidth(fontMetrics()) * 40;
    m_list->setFixedWidth(std::min(titles + bar, most));
}

void HelpWindow::open(const QString &chapter)
{
    show(chapter);
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::chapter() const
{
    return QFileInfo(m_text->source().path()).completeBaseName();
}

void HelpWindow::show(const QString &chapter)
{
    const QUrl source(helpUrl(chapter, QLocale().language()));
    if (m_text->source() != source)
        m_text->setSource(source);
    onSourceChanged(source);
}

void HelpWindow::onSourceChanged(const QUrl & /*source*/)
{
    const auto found = std::ranges::find(m_chapters, chapter(), &HelpChapter::name);
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(found == m_chapters.end() ? -1
                                                    : static_cast<int>(found - m_chapters.begin()));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_text->reload(); // sizes of headings and the colour of links are those of the reading
    if (event->type() == QEvent::FontChange)
        fitList();
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help of Passerelle"));
    m_list->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    const QString shown = m_chapters.empty() ? QStringLiteral("start") : chapter();
    m_chapters = helpChapters(QLocale().language());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const HelpChapter &each : m_chapters)
            m_list->addItem(each.title);
    }
    fitList();
    show(shown);
}

} // namespace passerelle
