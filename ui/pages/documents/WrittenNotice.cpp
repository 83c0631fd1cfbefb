#include "ui/pages/documents/WrittenNotice.h"

#include "ui/look/StyleSheet.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace passerelle {

WrittenNotice::WrittenNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_document(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    setObjectName(QStringLiteral("written"));
    m_text->setObjectName(QStringLiteral("writtenText"));
    m_document->setObjectName(QStringLiteral("openDocument"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_document, m_folder})
        setLook(*button, "link");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_document);
    row->addWidget(m_folder);
    connect(m_document, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
    retranslate();
    hide();
}

void WrittenNotice::show(const QString &path)
{
    m_path = path;
    retranslate();
    show("message", true);
}

void WrittenNotice::warn(const QString &sentence)
{
    m_path.clear();
    m_text->setText(sentence);
    show("warning", false);
}

void WrittenNotice::show(const char *look, bool hasFile)
{
    setLook(*this, look);
    repolish(*this);
    m_document->setVisible(hasFile);
    m_folder->setVisible(hasFile);
    setAccessibleName(m_text->text());
    QFrame::show();
}

void WrittenNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WrittenNotice::retranslate()
{
    if (!m_path.isEmpty())
        m_text->setText(tr("Written: %1").arg(QDir::toNativeSeparators(m_path)));
    m_document->setText(tr("Open the document"));
    m_folder->setText(tr("Open the folder"));
    m_document->setAccessibleName(m_document->text());
    m_folder->setAccessibleName(m_folder->text());
}

} // namespace passerelle
