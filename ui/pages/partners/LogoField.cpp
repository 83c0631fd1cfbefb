#include "ui/pages/partners/LogoField.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/window/Prompts.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

namespace {

constexpr qint64 largestLogo = 2 * 1024 * 1024;

/// The picture within `room`, never larger than it is; null when it cannot be read.
QImage drawn(const QByteArray &picture, QSize room)
{
    QByteArray bytes = picture;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > room.width() || size.height() > room.height()))
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

LogoField::LogoField(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_preview(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_problem(plainLabel(this))
{
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_problem->setObjectName(QStringLiteral("logoProblem"));
    setLook(*m_remove, "link");
    setLook(*m_problem, "alert");
    m_problem->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_preview);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit committed({}); });
    setProblem({});
    retranslate();
    draw();
}

void LogoField::setLogo(const QByteArray &picture)
{
    setProblem({});
    if (m_picture == picture)
        return;
    m_picture = picture;
    draw();
}

void LogoField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_choose->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
}

void LogoField::chooseFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Choose a logo"), {},
                                              tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        setProblem(tr("The picture cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > largestLogo) {
        setProblem(tr("The picture is larger than 2 MB. Choose a smaller one."));
        return;
    }
    const QByteArray picture = file.readAll();
    if (drawn(picture, {16, 16}).isNull()) {
        setProblem(tr("The file is no picture this program can read. Choose a PNG, JPEG or SVG."));
        return;
    }
    emit committed(picture);
}

void LogoField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LogoField::draw()
{
    m_remove->setVisible(!m_picture.isEmpty());
    m_preview->setVisible(!m_picture.isEmpty());
    const int height = fontMetrics().height() * 3;
    m_preview->setPixmap(QPixmap::fromImage(drawn(m_picture, {height * 3, height})));
}

void LogoField::retranslate()
{
    m_choose->setText(tr("Choose..."));
    m_remove->setText(tr("Remove"));
    m_choose->setAccessibleName(tr("Choose a logo"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_preview->setAccessibleName(tr("Logo"));
}

void LogoField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace passerelle
