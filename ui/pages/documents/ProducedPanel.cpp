#include "ui/pages/documents/ProducedPanel.h"

#include "ui/look/StyleSheet.h"
#include "ui/pages/documents/ProducedDocumentModel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QUrl>
#include <QVBoxLayout>

namespace passerelle {

ProducedPanel::ProducedPanel(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new ProducedDocumentModel(this))
{
    setLook(*m_nothing, "soft");
    m_nothing->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("produced"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 10, 10);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &ProducedPanel::open);
    retranslate();
}

void ProducedPanel::show(std::vector<ProducedDocument> documents)
{
    m_nothing->setVisible(documents.empty());
    m_list->setVisible(!documents.empty());
    m_model->show(std::move(documents));
}

int ProducedPanel::count() const
{
    return m_model->rowCount();
}

void ProducedPanel::open(const QModelIndex &index)
{
    const QString path = m_model->document(index).filePath;
    if (QFileInfo::exists(path))
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else
        emit missing(path);
}

void ProducedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProducedPanel::retranslate()
{
    m_list->setAccessibleName(tr("Documents produced"));
    m_nothing->setText(
        tr("What you write from here is listed, with its date, author and options."));
}

} // namespace passerelle
