#include "ui/pages/plan/detail/SheetTab.h"

#include "core/wording/FieldLabels.h"
#include "ui/commands/ActionEdits.h"
#include "ui/commands/TagChoices.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/PeriodField.h"
#include "ui/widgets/TagField.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QVBoxLayout>

namespace passerelle {

namespace {

FieldForm::Name nameOf(const char *column)
{
    return [column] { return fieldLabel(u"action", QString::fromLatin1(column)); };
}

} // namespace

SheetTab::SheetTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_form(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->addWidget(m_form);
    column->addStretch();
    addText("title", &Action::title);
    addWho();
    addWhen();
    addForWhom();
    addTexts();
    addRest();
}

void SheetTab::refresh(const Action &action)
{
    for (const Show &show : m_shows)
        show(action);
}

void SheetTab::change(const Change &change)
{
    editAction(session(), actionId(), change);
    // A refused edit gives the fields back what the file has.
    showAction(actionId());
}

void SheetTab::addWho()
{
    addOrganizations("leads", &Action::leads, [] { return tr("Leads"); });
    addOrganizations("coLeads", &Action::coLeads, [] { return tr("Co-leads"); });
    addOrganizations("partners", &Action::partners, [] { return tr("Partners"); });
    addReferent();
}

void SheetTab::addWhen()
{
    auto *planned = new PeriodField(this);
    planned->setReadOnly(session().isReadOnly());
    m_form->addField(
        "planned", [] { return tr("Planned period"); }, planned);
    connect(planned, &PeriodField::periodCommitted, this, [this](const PeriodValue &value) {
        change([&](Action &a) {
            a.planned = value.period;
            a.calendarText = value.words;
        });
    });
    m_shows.emplace_back([planned](const Action &a) {
        planned->setPeriod({a.planned, a.calendarText});
        const bool hasBoth = !a.planned.isNull() && !a.calendarText.isEmpty();
        planned->setToolTip(hasBoth ? a.calendarText : QString());
    });
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
    m_shows.emplace_back([actual](const Action &a) { actual->setPeriod({a.actual, {}}); });
    addChoice("recurrence", &Action::recurrence);
}

void SheetTab::addForWhom()
{
    addTerms("targetGroups", TermList::TargetGroup, &Action::targetGroups,
             [] { return tr("Target groups"); });
    addTerms("themes", TermList::Theme, &Action::themes, [] { return tr("Themes"); });
    addPlaces();
}

void SheetTab::addTexts()
{
    addText("next_step", &Action::nextStep);
    addText("description", &Action::description);
    addText("context", &Action::context);
    addText("objectives", &Action::objectives);
    addText("expected_results", &Action::expectedResults);
    addText("levers", &Action::levers);
    addText("obstacles", &Action::obstacles);
    addText("watch_points", &Action::watchPoints);
}

void SheetTab::addRest()
{
    addChoice("priority", &Action::priority);
    addChoice("participation", &Action::participation);
    addReferences();
    addLine("code", &Action::code);
    addOrigin();
    addWeight();
    addFlag("is_own_means", &Action::isOwnMeans);
    addFlag("is_not_for_print", &Action::isNotForPrint);
    addText("note", &Action::note);
}

void SheetTab::addLine(const char *column, QString Action::*member)
{
    auto *field = new LineField(this);
    field->setReadOnly(session().isReadOnly());
    m_form->addField(column, nameOf(column), field);
    connect(field, &LineField::committed, this, [this, member](const QString &text) {
        change([&](Action &a) { a.*member = text.trimmed(); });
    });
    m_shows.emplace_back([field, member](const Action &a) { field->setValue(a.*member); });
}

void SheetTab::addText(const char *column, QString Action::*member)
{
    auto *field = new LongTextField(this);
    field->setReadOnly(session().isReadOnly());
    m_form->addField(column, nameOf(column), field);
    connect(field, &LongTextField::committed, this, [this, member](const QString &text) {
        const bool isTitle = member == &Action::title;
        change([&](Action &a) { a.*member = isTitle ? text.simplified() : text; });
    });
    m_shows.emplace_back([field, member](const Action &a) { field->setValue(a.*member); });
}

void SheetTab::addFlag(const char *column, bool Action::*member)
{
    auto *field = new QCheckBox(this);
    field->setEnabled(!session().isReadOnly());
    m_form->addField(column, nameOf(column), field);
    connect(field, &QCheckBox::clicked, this,
            [this, member](bool isOn) { change([&](Action &a) { a.*member = isOn; }); });
    m_shows.emplace_back([field, member](const Action &a) { field->setChecked(a.*member); });
}

template <typename Enum>
void SheetTab::addChoice(const char *column, std::optional<Enum> Action::*member)
{
    auto *field = new ChoiceField(this);
    field->setEnabled(!session().isReadOnly());
    m_form->addField(column, nameOf(column), field);
    connect(field, &ChoiceField::committed, this, [this, member](const QString &key) {
        change([&](Action &a) { a.*member = fromKey<Enum>(key); });
    });
    m_shows.emplace_back([field, member](const Action &a) {
        field->setChoices(choicesOf<Enum>(tr("not said")));
        field->setKey(a.*member ? keyOf(*(a.*member)) : QString());
    });
}

template <typename Enum>
void SheetTab::addChoice(const char *column, Enum Action::*member)
{
    auto *field = new ChoiceField(this);
    field->setEnabled(!session().isReadOnly());
    m_form->addField(column, nameOf(column), field);
    connect(field, &ChoiceField::committed, this, [this, member](const QString &key) {
        change([&](Action &a) { a.*member = fromKey<Enum>(key).value_or(a.*member); });
    });
    m_shows.emplace_back([field, member](const Action &a) {
        field->setChoices(choicesOf<Enum>());
        field->setKey(keyOf(a.*member));
    });
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
    connect(field, &TagField::newNameEntered, this, [this, member](const QString &made) {
        const OrganizationId id = organizationNamed(session(), made);
        if (!id.isNull())
            change([&](Action &a) { (a.*member).push_back(id); });
    });
    m_shows.emplace_back([this, field, member](const Action &a) {
        field->setChoices(organizationTags(session().contents()));
        field->setValues(textsOf(a.*member));
    });
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
        const QString key = termNamed(session(), list, label);
        if (!key.isEmpty())
            change([&](Action &a) { (a.*member) << key; });
    });
    m_shows.emplace_back([this, field, list, member](const Action &a) {
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
                    a.communes.push_back(CommuneId(id));
                else
                    a.districts.push_back(DistrictId(id));
            }
        });
    });
    m_shows.emplace_back([this, field](const Action &a) {
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
    m_shows.emplace_back([this, field](const Action &a) {
        field->setChoices(referenceTags(session().contents().referencePlans));
        field->setValues(textsOf(a.referenceObjectives));
    });
}

void SheetTab::addReferent()
{
    auto *field = new ChoiceField(this);
    field->setEnabled(!session().isReadOnly());
    m_form->addField("elected_referent_id", nameOf("elected_referent_id"), field);
    connect(field, &ChoiceField::committed, this, [this](const QString &id) {
        change([&](Action &a) { a.electedReferent = ContactId(id); });
    });
    m_shows.emplace_back([this, field](const Action &a) {
        QList<std::pair<QString, QString>> choices{{QString(), tr("nobody")}};
        for (const Contact &contact : session().contents().contacts)
            choices.emplace_back(contact.id.toString(), contact.name);
        field->setChoices(choices);
        field->setKey(a.electedReferent.toString());
    });
}

void SheetTab::addOrigin()
{
    addChoice("origin", &Action::origin);
    auto *day = new DayField(session().today(), this);
    day->setReadOnly(session().isReadOnly());
    m_form->addField("origin_on", nameOf("origin_on"), day);
    connect(day, &DayField::dayCommitted, this,
            [this](QDate on) { change([&](Action &a) { a.originOn = on; }); });
    m_shows.emplace_back([day](const Action &a) { day->setDay(a.originOn); });
}

void SheetTab::addWeight()
{
    auto *field = new QDoubleSpinBox(this);
    field->setRange(0.1, 100);
    field->setSingleStep(0.5);
    field->setDecimals(1);
    field->setKeyboardTracking(false);
    field->setEnabled(!session().isReadOnly());
    m_form->addField("weight", nameOf("weight"), field);
    connect(field, &QDoubleSpinBox::editingFinished, this, [this, field] {
        const Action *shown = action();
        if (shown != nullptr && shown->weight != field->value())
            change([&](Action &a) { a.weight = field->value(); });
    });
    m_shows.emplace_back([field](const Action &a) { field->setValue(a.weight); });
}

} // namespace passerelle
