#include "ui/pages/plan/detail/SheetTab.h"

#include "ui/commands/ActionEdits.h"
#include "ui/commands/TagChoices.h"
#include "ui/pages/plan/detail/LastFollowUps.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PeriodField.h"
#include "ui/widgets/TagField.h"

#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

SheetTab::SheetTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_form(new FieldForm(this))
    , m_fields(*m_form, QStringLiteral("action"), session.isReadOnly(),
               [this](const Change &edit) { return change(edit); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->addWidget(m_form);
    column->addStretch();
    m_fields.addTitle("title", &Action::title);
    addEssentials();
    addWho();
    addWhen();
    addForWhom();
    addTexts();
    addRest();
}

void SheetTab::addEssentials()
{
    m_fields.addLine("code", &Action::code);
    addOrganizations("leads", &Action::leads, [] { return tr("Leads"); });
    addOrganizations("partners", &Action::partners, [] { return tr("Partners"); });
    addPlanned();
    addTerms("targetGroups", TermList::TargetGroup, &Action::targetGroups,
             [] { return tr("Target groups"); });
    m_fields.addText("description", &Action::description);
    m_fields.addText("next_step", &Action::nextStep);
    auto *lastFollowUps = new LastFollowUps(this);
    m_form->addWide(lastFollowUps);
    connect(lastFollowUps, &LastFollowUps::addRequested, this, &SheetTab::followUpRequested);
    m_fields.addShow([this, lastFollowUps](const Action &a) {
        lastFollowUps->show(a, session().index(), session().today(), session().isReadOnly());
    });
}

void SheetTab::refresh(const Action &action)
{
    m_fields.show(action);
}

bool SheetTab::change(const Change &change)
{
    const bool isWritten = editAction(session(), actionId(), change);
    // A refused edit gives the fields back what the file has, but for the texts typed.
    showAction(actionId());
    return isWritten;
}

void SheetTab::addWho()
{
    addOrganizations("coLeads", &Action::coLeads, [] { return tr("Co-leads"); });
    addReferent();
}

void SheetTab::addPlanned()
{
    auto *planned = new PeriodField(this);
    planned->setReadOnly(session().isReadOnly());
    m_form->addField(
        "planned", [] { return tr("Planned period"); }, planned);
    connect(planned, &PeriodField::periodCommitted, this, [this](const PeriodValue &value) {
        change([&](Action &a) { setPlanned(a, value.period, value.words); });
    });
    m_fields.addShow([planned](const Action &a) {
        planned->setPeriod({a.planned, a.calendarText});
    });
}

void SheetTab::addWhen()
{
    auto *actual = new PeriodField(this);
    actual->setReadOnly(session().isReadOnly());
    m_form->addField(
        "actual", [] { return tr("Actual period"); }, actual);
    connect(actual, &PeriodField::periodCommitted, this, [this, actual](const PeriodValue &value) {
        if (value.period.isNull() && !value.words.isEmpty()) {
            actual->setProblem(tr("Actual dates must be exact: 03/12/2019, March 2020, "
                                  "2019-2021."));
            return;
        }
        change([&](Action &a) { a.actual = value.period; });
    });
    m_fields.addShow([actual](const Action &a) { actual->setPeriod({a.actual, {}}); });
    m_fields.addChoice("recurrence", &Action::recurrence);
}

void SheetTab::addForWhom()
{
    addTerms("themes", TermList::Theme, &Action::themes, [] { return tr("Themes"); });
    addPlaces();
}

void SheetTab::addTexts()
{
    m_fields.addText("context", &Action::context);
    m_fields.addText("objectives", &Action::objectives);
    m_fields.addText("expected_results", &Action::expectedResults);
    m_fields.addText("levers", &Action::levers);
    m_fields.addText("obstacles", &Action::obstacles);
    m_fields.addText("watch_points", &Action::watchPoints);
}

void SheetTab::addRest()
{
    const auto notSaid = [] { return tr("not said"); };
    m_fields.addChoice("priority", &Action::priority, notSaid);
    m_fields.addChoice("participation", &Action::participation, notSaid);
    addReferences();
    addOrigin();
    addWeight();
    m_fields.addFlag("is_own_means", &Action::isOwnMeans);
    m_fields.addFlag("is_not_for_print", &Action::isNotForPrint);
    m_fields.addText("note", &Action::note);
}

void SheetTab::addOrganizations(const char *column, std::vector<OrganizationId> Action::*member,
                                const std::function<QString()> &name)
{
    auto *field = new TagField(this);
    field->setReadOnly(session().isReadOnly());
    m_form->addField(column, name, field);
    connect(field, &TagField::committed, this, [this, member](const QStringList &ids) {
        change([&](Action &a) { a.*member = idsOf<OrganizationId>(ids); });
    });
    connect(field, &TagField::newNameEntered, this,
            [this, field, member](const QString &made) { addNamed(*field, member, made); });
    m_fields.addShow([this, field, member](const Action &a) {
        field->setChoices(organizationTags(session().contents()));
        field->setValues(textsOf(a.*member));
    });
}

void SheetTab::addNamed(TagField &field, std::vector<OrganizationId> Action::*member,
                        const QString &name)
{
    QString problem;
    editAction(session(), actionId(), [&](Action &a, NewNames &names) {
        const Result<OrganizationId> named = names.organizations.named(name);
        // The name may be another one of an organization that is there already.
        if (!named)
            problem = named.error().message;
        else if (std::ranges::find(a.*member, *named) == (a.*member).end())
            (a.*member).push_back(*named);
    });
    if (!problem.isEmpty()) {
        field.setProblem(problem);
        return;
    }
    showAction(actionId());
}

void SheetTab::addTerms(const char *column, TermList list, QStringList Action::*member,
                        const std::function<QString()> &name)
{
    auto *field = new TagField(this);
    field->setReadOnly(session().isReadOnly());
    m_form->addField(column, name, field);
    connect(field, &TagField::committed, this, [this, member](const QStringList &keys) {
        change([&](Action &a) { a.*member = keys; });
    });
    connect(field, &TagField::newNameEntered, this, [this, list, member](const QString &label) {
        editAction(session(), actionId(), [&](Action &a, NewNames &names) {
            (a.*member) << termNamed(session().contents(), list, label, names);
        });
        showAction(actionId());
    });
    m_fields.addShow([this, field, list, member](const Action &a) {
        field->setChoices(termTags(session().contents(), list));
        field->setValues(a.*member);
    });
}

void SheetTab::addPlaces()
{
    auto *field = new TagField(this);
    field->setReadOnly(session().isReadOnly());
    field->setTakesNewNames(false);
    m_form->addField(
        "places", [] { return tr("Places"); }, field);
    connect(field, &TagField::committed, this, [this](const QStringList &ids) {
        const Territory &territory = session().contents().territory;
        change([&](Action &a) {
            a.communes.clear();
            a.districts.clear();
            for (const QString &id : ids) {
                const bool isCommune = std::ranges::any_of(
                    territory.communes, [&](const Commune &c) { return c.id.toString() == id; });
                if (isCommune)
                    a.communes.emplace_back(id);
                else
                    a.districts.emplace_back(id);
            }
        });
    });
    m_fields.addShow([this, field](const Action &a) {
        const std::vector<Tag> places = placeTags(session().contents().territory);
        field->setPlaceholder(tr("the whole territory"));
        field->setToolTip(places.empty() ? tr("No commune is listed in this file yet.")
                                         : QString());
        field->setChoices(places);
        field->setValues(textsOf(a.communes) + textsOf(a.districts));
    });
}

void SheetTab::addReferences()
{
    auto *field = new TagField(this);
    field->setReadOnly(session().isReadOnly());
    field->setTakesNewNames(false);
    m_form->addField(
        "referenceObjectives", [] { return tr("Reference plans"); }, field);
    connect(field, &TagField::committed, this, [this](const QStringList &ids) {
        change([&](Action &a) { a.referenceObjectives = idsOf<ReferenceObjectiveId>(ids); });
    });
    m_fields.addShow([this, field](const Action &a) {
        field->setChoices(referenceTags(session().contents().referencePlans));
        field->setValues(textsOf(a.referenceObjectives));
    });
}

void SheetTab::addReferent()
{
    auto *field = new ChoiceField(this);
    field->setEnabled(!session().isReadOnly());
    m_form->addField("elected_referent_id", m_fields.nameOf("elected_referent_id"), field);
    connect(field, &ChoiceField::committed, this, [this](const QString &id) {
        change([&](Action &a) { a.electedReferent = ContactId(id); });
    });
    m_fields.addShow([this, field](const Action &a) {
        QList<std::pair<QString, QString>> choices{{QString(), tr("nobody")}};
        for (const Contact &contact : session().contents().contacts)
            choices.emplace_back(contact.id.toString(), contact.name);
        field->setChoices(choices);
        field->setKey(a.electedReferent.toString());
    });
}

void SheetTab::addOrigin()
{
    m_fields.addChoice("origin", &Action::origin);
    auto *day = new DayField(session().today(), this);
    day->setReadOnly(session().isReadOnly());
    m_form->addField("origin_on", m_fields.nameOf("origin_on"), day);
    connect(day, &DayField::dayCommitted, this,
            [this](QDate on) { change([&](Action &a) { a.originOn = on; }); });
    m_fields.addShow([this, day](const Action &a) {
        day->setToday(session().today());
        day->setDay(a.originOn);
    });
}

void SheetTab::addWeight()
{
    auto *field = new NumberField(this);
    field->setReadOnly(session().isReadOnly());
    m_form->addField("weight", m_fields.nameOf("weight"), field);
    connect(field, &NumberField::numberCommitted, this, [this, field](std::optional<double> typed) {
        if (typed.value_or(0) > 0)
            change([&](Action &a) { a.weight = *typed; });
        else
            field->setProblem(tr("The weight is a number above zero."));
    });
    m_fields.addShow([field](const Action &a) { field->setNumber(a.weight); });
}

} // namespace passerelle
