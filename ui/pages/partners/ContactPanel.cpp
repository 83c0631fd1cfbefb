#include "ui/pages/partners/ContactPanel.h"

#include "core/wording/FieldLabels.h"
#include "ui/commands/LeaveRow.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/commands/TagChoices.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/partners/PersonCommands.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/PeriodField.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

ContactPanel::ContactPanel(PlanSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_mandate(new QLabel(this))
    , m_form(new FieldForm(this))
    , m_name(new LineField(this))
    , m_function(new LineField(this))
    , m_organization(new ChoiceField(this))
    , m_email(new LineField(this))
    , m_phone(new LineField(this))
    , m_start(new DayField(session.today(), this))
    , m_end(new DayField(session.today(), this))
    , m_privacyTitle(new QLabel(this))
    , m_privacy(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_erase(new QPushButton(this))
{
    setObjectName(QStringLiteral("contactPanel"));
    layOut();
    connectParts();
    retranslate();
}

void ContactPanel::layOut()
{
    setLook(*m_title, "itemTitle");
    setLook(*m_mandate, "soft");
    setLook(*m_privacyTitle, "cardTitle");
    setLook(*m_privacy, "soft");
    for (QLabel *label : {m_title, m_mandate, m_privacy})
        label->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_export->setObjectName(QStringLiteral("exportPerson"));
    m_erase->setObjectName(QStringLiteral("erasePerson"));
    m_form->addField(
        "contactName", [] { return tr("Name"); }, m_name);
    m_form->addField(
        "function", [] { return tr("Function"); }, m_function);
    m_form->addField(
        "organization", [] { return tr("Organisation"); }, m_organization);
    m_form->addField(
        "email", [] { return fieldLabel(u"contact", u"email"); }, m_email);
    m_form->addField(
        "phone", [] { return fieldLabel(u"contact", u"phone"); }, m_phone);
    m_form->addField(
        "mandateStart", [] { return fieldLabel(u"contact", u"mandate_start"); }, m_start);
    m_form->addField(
        "mandateEnd", [] { return fieldLabel(u"contact", u"mandate_end"); }, m_end);
    // Names of organizations are long; the field stays as wide as the panel.
    m_organization->setFollowsRoom();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_mandate);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addSpacing(16);
    column->addWidget(m_privacyTitle);
    column->addWidget(m_privacy);
    column->addWidget(m_export, 0, Qt::AlignLeft);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    column->addStretch();
    const bool isReadOnly = m_session.isReadOnly();
    for (LineField *field : {m_name, m_function, m_email, m_phone,
                             static_cast<LineField *>(m_start), static_cast<LineField *>(m_end)})
        field->setReadOnly(isReadOnly);
    m_organization->setEnabled(!isReadOnly);
    m_erase->setEnabled(!isReadOnly);
}

void ContactPanel::connectParts()
{
    writeTyped(m_name, this, [this](const QString &text) { return rename(text); });
    const auto writeMember = [this](LineField *field, QString Contact::*member) {
        writeTyped(field, this, [this, member](const QString &text) {
            return change([&](Contact &contact) { contact.*member = text.simplified(); });
        });
    };
    writeMember(m_function, &Contact::function);
    writeMember(m_email, &Contact::email);
    writeMember(m_phone, &Contact::phone);
    connect(m_organization, &ChoiceField::committed, this, [this](const QString &key) {
        change([&](Contact &contact) { contact.organization = OrganizationId(key); });
    });
    connect(m_start, &DayField::dayCommitted, this,
            [this](QDate day) { setMandate(day, m_end->day(), m_start); });
    connect(m_end, &DayField::dayCommitted, this,
            [this](QDate day) { setMandate(m_start->day(), day, m_end); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { passerelle::exportPerson(m_session, m_prompts, m_id, this); });
    connect(m_erase, &QPushButton::clicked, this,
            [this] { passerelle::erasePerson(m_session, m_prompts, m_id, this); });
}

bool ContactPanel::change(const std::function<void(Contact &)> &change)
{
    const bool isWritten = editContact(m_session, m_id, change);
    showContact(m_id);
    return isWritten;
}

bool ContactPanel::rename(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        m_name->setProblem(tr("A contact needs a name."));
        return true;
    }
    return change([&](Contact &contact) { contact.name = name; });
}

void ContactPanel::setMandate(QDate start, QDate end, DayField *typedIn)
{
    if (start.isValid() && end.isValid() && end < start) {
        typedIn->setProblem(tr("The mandate would end before it starts."));
        return;
    }
    change([&](Contact &contact) { contact.mandate = {start, end}; });
}

void ContactPanel::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ContactPanel::showContact(const ContactId &id)
{
    // What is being typed belongs to the one left.
    if (id != m_id)
        leaveRow(*this, m_session);
    const Contact *shown = m_session.index().contact(id);
    if (shown == nullptr)
        return;
    m_id = id;
    m_title->setText(shown->name);
    showMandate(*shown);
    m_name->setValue(shown->name);
    m_function->setValue(shown->function);
    QList<std::pair<QString, QString>> bodies{{QString(), tr("None")}};
    for (const Tag &tag : organizationTags(m_session.contents()))
        bodies.emplace_back(tag.id, tag.label);
    m_organization->setChoices(bodies);
    m_organization->setKey(shown->organization.toString());
    m_email->setValue(shown->email);
    m_phone->setValue(shown->phone);
    for (DayField *field : {m_start, m_end})
        field->setToday(m_session.today());
    m_start->setDay(shown->mandate.start);
    m_end->setDay(shown->mandate.end);
}

void ContactPanel::showMandate(const Contact &contact)
{
    switch (mandateOn(contact, m_session.today())) {
    case MandateState::ToCome:
        m_mandate->setText(tr("The mandate has not begun."));
        break;
    case MandateState::InOffice:
        m_mandate->clear();
        break;
    case MandateState::Over:
        m_mandate->setText(tr("The mandate is over."));
        break;
    }
    m_mandate->setVisible(!m_mandate->text().isEmpty());
}

void ContactPanel::retranslate()
{
    m_privacyTitle->setText(tr("Personal data"));
    m_privacy->setText(tr("A person may ask to see what the file holds about them, and to be "
                          "erased from it."));
    m_export->setText(tr("Export what the file holds..."));
    m_erase->setText(tr("Erase this person..."));
    showContact(m_id);
}

void ContactPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passerelle
