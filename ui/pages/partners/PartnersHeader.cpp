#include "ui/pages/partners/PartnersHeader.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/ElidedLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

QString keyOf(PartnerView view)
{
    switch (view) {
    case PartnerView::Organizations:
        return QStringLiteral("organizations");
    case PartnerView::Contacts:
        return QStringLiteral("contacts");
    case PartnerView::WhoDoesWhat:
        return QStringLiteral("whoDoesWhat");
    }
    return {};
}

QString nameOf(PartnerView view)
{
    switch (view) {
    case PartnerView::Organizations:
        return PartnersHeader::tr("Organisations");
    case PartnerView::Contacts:
        return PartnersHeader::tr("Contacts");
    case PartnerView::WhoDoesWhat:
        return PartnersHeader::tr("Who does what");
    }
    return {};
}

PartnersHeader::PartnersHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_views(new QButtonGroup(this))
    , m_words(new QLineEdit(this))
    , m_counts(new ElidedLabel({}, this))
    , m_add(new QPushButton(this))
{
    setLook(*m_title, "pageTitle");
    setLook(*m_counts, "soft");
    m_words->setObjectName(QStringLiteral("partnerWords"));
    m_words->setClearButtonEnabled(true);
    setLook(*m_words, "filter");
    m_counts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_counts->setObjectName(QStringLiteral("partnerCounts"));
    m_add->setObjectName(QStringLiteral("addPartner"));
    // Two lines, as on the action plan: with large texts one would not hold them all.
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_counts);
    top->addSpacing(8);
    top->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    for (const PartnerView view : partnerViews) {
        auto *button = new QPushButton(this);
        setLook(*button, "chip");
        button->setCheckable(true);
        button->setObjectName(keyOf(view) + QStringLiteral("View"));
        m_views->addButton(button, int(view));
        below->addWidget(button);
    }
    below->addSpacing(8);
    below->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addLayout(below);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        showAdd();
        emit viewChosen(PartnerView(id));
    });
    connect(m_words, &QLineEdit::textChanged, this, &PartnersHeader::wordsChanged);
    connect(m_add, &QPushButton::clicked, this, &PartnersHeader::addRequested);
    setView(PartnerView::Organizations);
    retranslate();
}

PartnerView PartnersHeader::view() const
{
    return PartnerView(std::max(0, m_views->checkedId()));
}

void PartnersHeader::setView(PartnerView view)
{
    m_views->button(int(view))->setChecked(true);
    showAdd();
}

QString PartnersHeader::words() const
{
    return m_words->text();
}

void PartnersHeader::setWords(const QString &words)
{
    m_words->setText(words);
}

void PartnersHeader::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void PartnersHeader::setCounts(int shown, int all)
{
    m_counts->setWords(tr("%1 shown of %2").arg(shown).arg(all));
}

void PartnersHeader::setMayAdd(bool mayAdd)
{
    m_add->setEnabled(mayAdd);
}

void PartnersHeader::showAdd()
{
    m_add->setVisible(view() != PartnerView::WhoDoesWhat);
    m_add->setText(view() == PartnerView::Contacts ? tr("+ Contact") : tr("+ Organisation"));
}

void PartnersHeader::retranslate()
{
    m_title->setText(tr("Partners"));
    for (const PartnerView view : partnerViews)
        m_views->button(int(view))->setText(nameOf(view));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setToolTip(tr("Filter (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter"));
    showAdd();
}

} // namespace passerelle
