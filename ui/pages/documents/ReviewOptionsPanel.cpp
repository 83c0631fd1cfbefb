#include "ui/pages/documents/ReviewOptionsPanel.h"

#include "core/exchange/wording/TypedDates.h"
#include "core/reports/progress/CoverFacts.h"
#include "core/reports/progress/ReviewPeriod.h"
#include "ui/look/StyleSheet.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PeriodField.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

const QString french = QStringLiteral("fr");
const QString english = QStringLiteral("en");

QLocale localeOf(const QString &language)
{
    return language == english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale(QLocale::French, QLocale::France);
}

QString languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::English ? english : french;
}

} // namespace

ReviewOptionsPanel::ReviewOptionsPanel(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_noLogos(new QLabel(this))
    , m_plan(new ChoiceField(this))
    , m_period(new PeriodField(this))
    , m_since(new DayField(session.today(), this))
    , m_language(new ChoiceField(this))
    , m_logoColumn(new QVBoxLayout)
{
    m_options.locale = localeOf(languageOf(QLocale()));
    setLook(*this, "content");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 10, 10, 10);
    column->setSpacing(4);
    m_planName = addRow(*column, *m_plan, "documentPlan");
    m_periodName = addRow(*column, *m_period, "documentPeriod");
    m_sinceName = addRow(*column, *m_since, "documentSince");
    m_languageName = addRow(*column, *m_language, "documentLanguage");
    addSections(*column);
    m_logosName = new QLabel(this);
    setLook(*m_logosName, "fieldName");
    setLook(*m_noLogos, "soft");
    m_noLogos->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_logosName);
    column->addLayout(m_logoColumn);
    column->addWidget(m_noLogos);
    column->addStretch();
    // A plan may have a long title; the panel is as wide as its splitter lets it be.
    m_plan->setFollowsRoom();
    connectFields();
    retranslate();
}

QLabel *ReviewOptionsPanel::addRow(QVBoxLayout &column, QWidget &field, const char *name)
{
    auto *label = new QLabel(this);
    setLook(*label, "fieldName");
    label->setBuddy(&field);
    field.setObjectName(QString::fromLatin1(name));
    column.addWidget(label);
    column.addWidget(&field);
    column.addSpacing(8);
    return label;
}

void ReviewOptionsPanel::addSections(QVBoxLayout &column)
{
    m_sectionsName = new QLabel(this);
    setLook(*m_sectionsName, "fieldName");
    column.addWidget(m_sectionsName);
    for (const VocabularyTerm<ReviewSection> &term : vocabulary<ReviewSection>()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("section_") + QString::fromLatin1(term.key));
        box->setChecked(true);
        connect(box, &QCheckBox::clicked, this, &ReviewOptionsPanel::takeSections);
        column.addWidget(box);
        m_sections.push_back(box);
    }
}

void ReviewOptionsPanel::connectFields()
{
    connect(m_plan, &ChoiceField::committed, this, [this](const QString &id) {
        // A refusal is told by the session; the field goes back to the plan shown.
        if (!m_session.choosePlan(PlanId(id)))
            refresh();
    });
    connect(m_period, &PeriodField::periodCommitted, this, &ReviewOptionsPanel::takePeriod);
    connect(m_since, &DayField::dayCommitted, this, [this](QDate day) {
        m_options.since = day.isValid() ? std::optional(day) : std::nullopt;
        showDates();
        emit changed();
    });
    connect(m_language, &ChoiceField::committed, this, [this](const QString &key) {
        m_options.locale = localeOf(key);
        emit changed();
    });
}

ProgressOptions ReviewOptionsPanel::options() const
{
    ProgressOptions options = m_options;
    options.asOf = m_session.today();
    options.currentDay = m_session.currentDay();
    return options;
}

void ReviewOptionsPanel::setOptions(const ProgressOptions &options)
{
    m_options = options;
    m_options.locale = localeOf(languageOf(options.locale));
    showDates();
    m_language->setKey(languageOf(m_options.locale));
    const auto terms = vocabulary<ReviewSection>();
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setChecked(m_options.sections.contains(terms[i].value));
    showLogos();
}

void ReviewOptionsPanel::refresh()
{
    QList<std::pair<QString, QString>> plans;
    for (const Plan &plan : m_session.plans())
        plans.emplace_back(plan.id.toString(), plan.title);
    m_plan->setChoices(plans);
    m_plan->setKey(m_session.contents().plan.id.toString());
    m_since->setToday(m_session.today());
    showDates();
    showLogos();
}

void ReviewOptionsPanel::showDates()
{
    // What nobody chose follows the day and the plan, and is shown as what will be used.
    const DatePeriod usual = defaultReviewPeriod(m_session.contents(), m_session.today());
    const DatePeriod period = m_options.period.isNull() ? usual : m_options.period;
    m_period->setPeriod({period, {}});
    m_since->setDay(m_options.since.value_or(period.start));
}

void ReviewOptionsPanel::forgetPlan()
{
    m_options.period = {};
    m_options.since.reset();
    m_options.logos.reset();
    setOptions(m_options);
}

void ReviewOptionsPanel::takePeriod(const PeriodValue &value)
{
    if (value.period.isNull() && !value.words.isEmpty()) {
        m_period->setProblem(tr("\"%1\" is no exact period; write it as 2022, or as "
                                "01/09/2022 - 31/08/2023.")
                                 .arg(value.words));
        return;
    }
    m_options.period = value.period;
    refresh();
    emit changed();
}

void ReviewOptionsPanel::takeSections()
{
    const auto terms = vocabulary<ReviewSection>();
    m_options.sections.clear();
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->isChecked())
            m_options.sections.insert(terms[i].value);
    emit changed();
}

void ReviewOptionsPanel::takeLogos()
{
    LogoChoice choice{false, {}};
    for (const Logo &logo : m_logos) {
        if (!logo.box->isChecked())
            continue;
        if (logo.organization.isNull())
            choice.hasTerritory = true;
        else
            choice.organizations.push_back(logo.organization);
    }
    m_options.logos = choice;
    emit changed();
}

void ReviewOptionsPanel::showLogos()
{
    for (const Logo &logo : m_logos)
        logo.box->deleteLater();
    m_logos.clear();
    const PlanContents &contents = m_session.contents();
    const LogoChoice choice = m_options.logos.value_or(usualLogos(contents.plan));
    if (!contents.territory.logo.isEmpty())
        addLogo({}, contents.territory.name, choice.hasTerritory);
    // Those chosen first, in their order on the page.
    std::vector<const Organization *> organizations;
    for (const OrganizationId &id : choice.organizations)
        if (const Organization *chosen = m_session.index().organization(id))
            organizations.push_back(chosen);
    const std::size_t chosenCount = organizations.size();
    for (const Organization &organization : contents.organizations)
        if (std::ranges::find(choice.organizations, organization.id) == choice.organizations.end())
            organizations.push_back(&organization);
    for (std::size_t i = 0; i < organizations.size(); ++i)
        if (!organizations[i]->logo.isEmpty())
            addLogo(organizations[i]->id, organizations[i]->displayName(), i < chosenCount);
    m_noLogos->setVisible(m_logos.empty());
}

void ReviewOptionsPanel::addLogo(const OrganizationId &organization, const QString &name,
                                 bool isShown)
{
    auto *box = new QCheckBox(inMenu(name), this);
    box->setObjectName(QStringLiteral("logo_") + organization.toString());
    box->setChecked(isShown);
    connect(box, &QCheckBox::clicked, this, &ReviewOptionsPanel::takeLogos);
    m_logoColumn->addWidget(box);
    m_logos.push_back({organization, box});
}

void ReviewOptionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewOptionsPanel::retranslate()
{
    m_planName->setText(tr("Plan"));
    m_periodName->setText(tr("Period reviewed"));
    m_sinceName->setText(tr("What changed since"));
    m_languageName->setText(tr("Language of the document"));
    m_sectionsName->setText(tr("Parts"));
    m_logosName->setText(tr("Logos on the cover"));
    m_noLogos->setText(tr("The file holds no logo."));
    m_plan->setAccessibleName(m_planName->text());
    m_period->setAccessibleName(m_periodName->text());
    m_since->setAccessibleName(m_sinceName->text());
    m_language->setAccessibleName(m_languageName->text());
    m_language->setChoices({{french, tr("French")}, {english, tr("English")}});
    m_language->setKey(languageOf(m_options.locale));
    const auto terms = vocabulary<ReviewSection>();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->setText(labelOf(terms[i].value));
        m_sections[i]->setAccessibleName(m_sections[i]->text());
    }
    refresh();
}

} // namespace passerelle
