#include "ui/pages/partners/SignatureSection.h"

#include "core/domain/Quotation.h"
#include "core/wording/FieldLabels.h"
#include "ui/commands/LeaveRow.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/PeriodField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

SignatoryId idOf(const Signatory *signatory)
{
    return signatory != nullptr ? signatory->id : SignatoryId();
}

} // namespace

SignatureSection::SignatureSection(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_sign(new QPushButton(this))
    , m_unsign(new QPushButton(this))
    , m_form(new FieldForm(this))
    , m_representative(new ChoiceField(this))
    , m_function(new LineField(this))
    , m_signedOn(new DayField(session.today(), this))
    , m_deliberation(new LineField(this))
    , m_pledgesTitle(new QLabel(this))
    , m_pledgeColumn(new QVBoxLayout)
    , m_addPledge(new QPushButton(this))
{
    layOut();
    connectParts();
    retranslate();
}

void SignatureSection::layOut()
{
    setLook(*m_title, "cardTitle");
    m_title->setTextFormat(Qt::PlainText);
    setLook(*m_pledgesTitle, "fieldName");
    m_title->setWordWrap(true);
    m_sign->setObjectName(QStringLiteral("sign"));
    m_unsign->setObjectName(QStringLiteral("unsign"));
    m_addPledge->setObjectName(QStringLiteral("addPledge"));
    setLook(*m_unsign, "link");
    setLook(*m_addPledge, "link");
    m_form->addField(
        "representative", [] { return fieldLabel(u"signatory", u"representative_id"); },
        m_representative);
    m_form->addField(
        "signatoryFunction", [] { return tr("As"); }, m_function);
    m_form->addField(
        "signedOn", [] { return tr("Signed on"); }, m_signedOn);
    m_form->addField(
        "deliberation", [] { return fieldLabel(u"signatory", u"deliberation"); }, m_deliberation);
    m_representative->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pledgeColumn->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_unsign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_sign, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_pledgesTitle);
    column->addLayout(m_pledgeColumn);
    column->addWidget(m_addPledge, 0, Qt::AlignLeft);
    const bool isReadOnly = m_session.isReadOnly();
    for (QPushButton *button : {m_sign, m_unsign, m_addPledge})
        button->setEnabled(!isReadOnly);
    m_representative->setEnabled(!isReadOnly);
    for (LineField *field : {m_function, static_cast<LineField *>(m_signedOn), m_deliberation})
        field->setReadOnly(isReadOnly);
}

void SignatureSection::connectParts()
{
    connect(m_sign, &QPushButton::clicked, this,
            [this] { addSignatory(m_session, m_organization); });
    connect(m_unsign, &QPushButton::clicked, this, [this] {
        if (const Signatory *signatory = signatureOf(m_session.contents(), m_organization))
            removeSignatory(m_session, signatory->id);
    });
    connect(m_addPledge, &QPushButton::clicked, this, &SignatureSection::addPledge);
    connect(m_representative, &ChoiceField::committed, this, [this](const QString &key) {
        change([&](Signatory &s) { s.representative = ContactId(key); });
    });
    writeTyped(m_function, this, [this](const QString &text) {
        return change([&](Signatory &s) { s.function = text.trimmed(); });
    });
    connect(m_signedOn, &DayField::dayCommitted, this,
            [this](QDate day) { change([&](Signatory &s) { s.signedOn = day; }); });
    writeTyped(m_deliberation, this, [this](const QString &text) {
        return change([&](Signatory &s) { s.deliberation = text.trimmed(); });
    });
}

bool SignatureSection::change(const std::function<void(Signatory &)> &change)
{
    const bool isWritten = editSignatory(m_session, m_signatory, change);
    showOrganization(m_organization);
    return isWritten;
}

bool SignatureSection::changePledge(const PledgeId &id,
                                    const std::function<void(Pledge &)> &changeOne)
{
    return change([&](Signatory &signatory) {
        const auto pledge = std::ranges::find(signatory.pledges, id, &Pledge::id);
        if (pledge != signatory.pledges.end())
            changeOne(*pledge);
    });
}

void SignatureSection::addPledge()
{
    Pledge added;
    added.id = PledgeId::create();
    added.text = tr("New pledge");
    change([&](Signatory &signatory) { signatory.pledges.push_back(added); });
    if (m_pledges.empty())
        return;
    m_pledges.back().text->setFocus();
    m_pledges.back().text->selectAll();
}

bool SignatureSection::removePledge(const PledgeId &id)
{
    return change([&](Signatory &signatory) {
        std::erase_if(signatory.pledges, [&](const Pledge &pledge) { return pledge.id == id; });
    });
}

void SignatureSection::showOrganization(const OrganizationId &organization)
{
    // What is being typed belongs to the signature left, also when it is one of another plan.
    if (idOf(signatureOf(m_session.contents(), organization)) != m_signatory)
        leaveRow(*this, m_session);
    m_organization = organization;
    const Signatory *signatory = signatureOf(m_session.contents(), organization);
    m_signatory = idOf(signatory);
    const bool hasSigned = signatory != nullptr;
    setVisible(m_session.hasPlan());
    m_sign->setVisible(!hasSigned);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_unsign), static_cast<QWidget *>(m_form),
          static_cast<QWidget *>(m_pledgesTitle), static_cast<QWidget *>(m_addPledge)})
        widget->setVisible(hasSigned);
    const QString plan = insideQuotes(m_session.contents().plan.title);
    m_title->setText(hasSigned ? tr("Signature of \"%1\"").arg(plan)
                               : tr("Has not signed \"%1\"").arg(plan));
    if (hasSigned)
        showSignature(*signatory);
    else
        clearPledges();
}

void SignatureSection::showSignature(const Signatory &signatory)
{
    QList<std::pair<QString, QString>> choices{{QString(), tr("Nobody named")}};
    for (const Contact &contact : m_session.contents().contacts)
        if (contact.organization == m_organization || contact.id == signatory.representative)
            choices.emplace_back(contact.id.toString(), contact.name);
    m_representative->setChoices(choices);
    m_representative->setKey(signatory.representative.toString());
    m_function->setValue(signatory.function);
    m_signedOn->setToday(m_session.today());
    m_signedOn->setDay(signatory.signedOn);
    m_deliberation->setValue(signatory.deliberation);
    showPledges(signatory);
}

void SignatureSection::showPledges(const Signatory &signatory)
{
    // The fields stay, with what is being typed, as long as the pledges are the same.
    if (!std::ranges::equal(signatory.pledges, m_pledges, {}, &Pledge::id, &PledgeFields::id)) {
        clearPledges();
        for (const Pledge &pledge : signatory.pledges)
            addPledgeFields(pledge.id);
    }
    for (size_t i = 0; i < m_pledges.size(); ++i) {
        m_pledges[i].text->setValue(signatory.pledges[i].text);
        m_pledges[i].keptHow->setValue(signatory.pledges[i].keptHow);
    }
}

void SignatureSection::addPledgeFields(const PledgeId &id)
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(4);
    row->addLayout(fields, 1);
    auto *text = new LongTextField(frame);
    auto *keptHow = new LongTextField(frame);
    text->setObjectName(QStringLiteral("pledgeText"));
    text->setAccessibleName(tr("Pledge"));
    keptHow->setObjectName(QStringLiteral("pledgeKeptHow"));
    keptHow->setAccessibleName(fieldLabel(u"pledge", u"kept_how"));
    keptHow->setPlaceholderText(fieldLabel(u"pledge", u"kept_how"));
    fields->addWidget(text);
    fields->addWidget(keptHow);
    auto *remove = new QToolButton(frame);
    remove->setText(QStringLiteral("✕"));
    remove->setObjectName(QStringLiteral("removePledge"));
    remove->setAccessibleName(tr("Remove this pledge"));
    remove->setToolTip(tr("Remove this pledge"));
    remove->setEnabled(!m_session.isReadOnly());
    row->addWidget(remove, 0, Qt::AlignTop);
    for (LongTextField *field : {text, keptHow})
        field->setReadOnly(m_session.isReadOnly());
    writeTyped(text, this, [this, id](const QString &typed) {
        // A pledge without words is none.
        if (typed.trimmed().isEmpty())
            return removePledge(id);
        return changePledge(id, [&](Pledge &pledge) { pledge.text = typed.trimmed(); });
    });
    writeTyped(keptHow, this, [this, id](const QString &typed) {
        return changePledge(id, [&](Pledge &pledge) { pledge.keptHow = typed.trimmed(); });
    });
    connect(remove, &QToolButton::clicked, this, [this, id] { removePledge(id); });
    m_pledgeColumn->addWidget(frame);
    m_pledges.push_back({id, frame, text, keptHow});
    frame->show();
}

void SignatureSection::clearPledges()
{
    for (const PledgeFields &fields : m_pledges) {
        m_pledgeColumn->removeWidget(fields.frame);
        // The field that was left, or the button that was clicked, is still speaking.
        fields.frame->hide();
        fields.frame->deleteLater();
    }
    m_pledges.clear();
}

void SignatureSection::retranslate()
{
    m_sign->setText(tr("Make it a signatory"));
    m_unsign->setText(tr("Take the signature back"));
    m_pledgesTitle->setText(tr("Pledges"));
    m_addPledge->setText(tr("+ Add a pledge"));
    showOrganization(m_organization);
}

void SignatureSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        clearPledges();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace passerelle
