#include "ui/dialogs/NewPlanForm.h"

#include "core/exchange/wording/TypedDates.h"
#include "ui/dialogs/FormParts.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/PeriodField.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace passerelle {

namespace {

/// What a template holds, in one sentence.
QString explanationOf(PlanTemplate from)
{
    switch (from) {
    case PlanTemplate::Cls:
        return NewPlanForm::tr("Axes, objectives and actions to write, with a steering and a "
                               "technical committee (COPIL, COTECH).");
    case PlanTemplate::ClsmRoadMap:
        return NewPlanForm::tr("The seven usual axes of a council, each described, with its "
                               "plenary assembly and its steering committee.");
    case PlanTemplate::HealthPlan:
        return NewPlanForm::tr("The plan of a territory without a signed contract: axes, "
                               "objectives and actions to write, COPIL and COTECH.");
    }
    return {};
}

/// What stands in the way of a term; empty when it can be used.
QString problemOf(const TypedPeriod &term)
{
    switch (term.kind) {
    case TypedPeriod::Kind::Empty:
    case TypedPeriod::Kind::Exact:
        return {};
    case TypedPeriod::Kind::Impossible:
        return term.message;
    case TypedPeriod::Kind::Recurring:
    case TypedPeriod::Kind::Vague:
        break;
    }
    return NewPlanForm::tr("Write years, months or days, as in 2025-2029, or leave it empty.");
}

} // namespace

NewPlanForm::NewPlanForm(QWidget *parent)
    : QWidget(parent)
    , m_templates(new QButtonGroup(this))
    , m_title(new LineField(this))
    , m_term(new PeriodField(this))
    , m_titleProblem(newProblemLine(this))
    , m_termProblem(newProblemLine(this))
{
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_term->setObjectName(QStringLiteral("planTerm"));
    m_term->setPlaceholderText(tr("2025-2029"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addTemplates(*column);
    column->addSpacing(10);
    addField(*column, tr("&Title of the plan"), *m_title, *m_titleProblem);
    column->addSpacing(6);
    addField(*column, tr("T&erm (may stay empty)"), *m_term, *m_termProblem);

    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        // An emptied title is proposed again.
        m_isTitleOwn = !text.trimmed().isEmpty();
        showProblem(*m_title, *m_titleProblem, {});
    });
    connect(m_title, &QLineEdit::editingFinished, this, &NewPlanForm::propose);
    connect(m_term, &QLineEdit::textEdited, this,
            [this] { showProblem(*m_term, *m_termProblem, {}); });
    connect(m_templates, &QButtonGroup::idClicked, this, &NewPlanForm::propose);
    propose();
}

void NewPlanForm::addTemplates(QVBoxLayout &column)
{
    auto *name = new QLabel(tr("Starts from"), this);
    setLook(*name, "fieldName");
    column.addWidget(name);
    for (const VocabularyTerm<PlanTemplate> &term : vocabulary<PlanTemplate>()) {
        auto *button = new QRadioButton(translatedTerm(term.label), this);
        button->setObjectName(QStringLiteral("template_") + QLatin1StringView(term.key));
        button->setAccessibleDescription(explanationOf(term.value));
        m_templates->addButton(button, static_cast<int>(term.value));
        auto *explanation = new QLabel(explanationOf(term.value), this);
        setLook(*explanation, "soft");
        explanation->setWordWrap(true);
        explanation->setIndent(fontMetrics().height() + letterWidth(fontMetrics()));
        column.addWidget(button);
        column.addWidget(explanation);
    }
    m_templates->button(static_cast<int>(PlanTemplate::Cls))->setChecked(true);
}

PlanTemplate NewPlanForm::chosen() const
{
    return static_cast<PlanTemplate>(m_templates->checkedId());
}

void NewPlanForm::setTerritory(const QString &name)
{
    m_territory = name;
    propose();
}

void NewPlanForm::propose()
{
    if (!m_isTitleOwn)
        m_title->setValue(proposedTitle(chosen(), m_territory));
}

std::optional<NewPlan> NewPlanForm::read()
{
    const TypedPeriod term = readTypedPeriod(m_term->text());
    if (const QString problem = problemOf(term); !problem.isEmpty()) {
        showProblem(*m_term, *m_termProblem, problem);
        m_term->setFocus();
        return std::nullopt;
    }
    const NewPlan plan{chosen(), m_title->text().simplified(), term.period};
    // The rule of the plan itself, so that the file has nothing to refuse later.
    if (const auto problem = problemOf(draftFromTemplate(plan.from, plan.title, plan.term).plan)) {
        showProblem(*m_title, *m_titleProblem, *problem);
        m_title->setFocus();
        return std::nullopt;
    }
    return plan;
}

} // namespace passerelle
