#include "ui/window/WelcomePage.h"

#include "ui/look/Icons.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/MenuText.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace passerelle {

namespace {

constexpr int columnCharacters = 62;

QString iconOf(WindowCommand offer)
{
    switch (offer) {
    case WindowCommand::NewFile:
        return QStringLiteral("document-new");
    case WindowCommand::OpenFile:
        return QStringLiteral("document-open");
    default:
        return QStringLiteral("help-about");
    }
}

QLabel *newLabel(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    setLook(*label, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_title(newLabel(this, "productTitle"))
    , m_subtitle(newLabel(this, "soft"))
    , m_offerGrid(new QGridLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(16);
    m_recent = recentCard();
    column->addWidget(m_recent);
    column->addSpacing(16);
    m_offerGrid->setHorizontalSpacing(16);
    m_offerGrid->setVerticalSpacing(10);
    m_offerGrid->setColumnStretch(1, 1);
    column->addLayout(m_offerGrid);
    addOffer(WindowCommand::NewFile, "main");
    addOffer(WindowCommand::OpenFile, "");
    addOffer(WindowCommand::OpenDemonstration, "");

    m_content->setLayout(column);
    auto *scrolled = new QWidget(this);
    setLook(*scrolled, "content");
    auto *centred = new QVBoxLayout(scrolled);
    centred->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_content, 4);
    row->addStretch(1);
    centred->addLayout(row);
    centred->addStretch(3);
    auto *scroll = new QScrollArea(this); // for large texts
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    retranslate();
    fit();
}

QWidget *WelcomePage::recentCard()
{
    auto *card = new QFrame(this);
    setLook(*card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    m_recentTitle = newLabel(card, "cardTitle");
    m_recentFiles = new QVBoxLayout;
    m_recentFiles->setSpacing(2);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recentFiles);
    return card;
}

void WelcomePage::addOffer(WindowCommand command, const char *look)
{
    auto *button = new QPushButton(this);
    setLook(*button, look);
    button->setObjectName(QStringLiteral("offer%1").arg(static_cast<int>(command)));
    QLabel *words = newLabel(this, "soft");
    const int row = int(m_offers.size());
    m_offerGrid->addWidget(button, row, 0, Qt::AlignVCenter);
    m_offerGrid->addWidget(words, row, 1, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [this, command] { emit commandChosen(command); });
    m_offers.push_back({button, words, command});
}

void WelcomePage::fit()
{
    m_content->setMaximumWidth(letterWidth(fontMetrics()) * columnCharacters);
    const Theme &theme = themeOf(palette());
    for (const Offer &offer : m_offers) {
        const bool isMain = offer.command == WindowCommand::NewFile;
        const QColor colour = isMain ? theme.onAccent : theme.accentInk;
        offer.button->setIcon(icon(iconOf(offer.command), colour, colour));
        offer.button->setIconSize(QSize(1, 1) * fontMetrics().height());
    }
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_paths = paths;
    showRecentFiles();
}

void WelcomePage::showRecentFiles()
{
    clearLayout(*m_recentFiles);
    m_recent->setVisible(!m_paths.isEmpty());
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(this);
        setLook(*button, "link");
        button->setText(inMenu(
            QStringLiteral("%1   –   %2")
                .arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()))));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setObjectName(QStringLiteral("recent"));
        button->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recentFiles->addWidget(button);
    }
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fit();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Passerelle"));
    m_subtitle->setText(tr("The action plan of a local health contract or a local mental health "
                           "council: its actions, partners, indicators and the documents it "
                           "owes."));
    m_recentTitle->setText(tr("Opened last"));
    for (const Offer &offer : m_offers) {
        switch (offer.command) {
        case WindowCommand::NewFile:
            offer.button->setText(tr("New file..."));
            offer.words->setText(tr("Empty, or from a template: CLS, CLSM road map, health plan."));
            break;
        case WindowCommand::OpenFile:
            offer.button->setText(tr("Open..."));
            offer.words->setText(tr("A file of this computer or of a shared folder."));
            break;
        default:
            offer.button->setText(tr("Open the demonstration"));
            offer.words->setText(tr("The local health contract of Agen, with an invented "
                                    "follow-up: try everything, nothing can be broken."));
            break;
        }
    }
    showRecentFiles();
}

} // namespace passerelle
