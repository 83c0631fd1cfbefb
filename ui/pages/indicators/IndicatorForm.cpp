#include "ui/pages/indicators/IndicatorForm.h"

#include "core/reports/progress/ReviewWords.h"
#include "ui/look/StyleSheet.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PeriodField.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace passerelle {

namespace {

const QString territoryKey = QStringLiteral("territory");
const QString planKey = QStringLiteral("plan");
const QString nodePrefix = QStringLiteral("node:");
const QString actionPrefix = QStringLiteral("action:");

QString subjectKey(const Indicator &indicator)
{
    if (!indicator.action.isNull())
        return actionPrefix + indicator.action.toString();
    if (!indicator.node.isNull())
        return nodePrefix + indicator.node.toString();
    return indicator.plan.isNull() ? territoryKey : planKey;
}

} // namespace

IndicatorForm::IndicatorForm(PlanSession &session, Write write, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_write(std::move(write))
    , m_card(new Card(this))
    , m_form(new QFormLayout)
    , m_subject(new ChoiceField(this))
    , m_definition(new LongTextField(this))
    , m_kind(new ChoiceField(this))
    , m_valueType(new ChoiceField(this))
    , m_unit(new LineField(this))
    , m_direction(new ChoiceField(this))
    , m_baseline(new NumberField(this))
    , m_baselineOn(new DayField(session.today(), this))
    , m_target(new NumberField(this))
    , m_targetOn(new DayField(session.today(), this))
    , m_periodicity(new LineField(this))
    , m_source(new LineField(this))
    , m_method(new LongTextField(this))
{
    layOut();
    connectFields();
    retranslate();
    const bool isReadOnly = session.isReadOnly();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_subject, m_kind, m_valueType, m_direction})
        field->setEnabled(!isReadOnly);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{
             m_unit, m_baseline, m_baselineOn, m_target, m_targetOn, m_periodicity, m_source})
        field->setReadOnly(isReadOnly);
    m_definition->setReadOnly(isReadOnly);
    m_method->setReadOnly(isReadOnly);
}

void IndicatorForm::layOut()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_subject->setFollowsRoom();
    addRow(*m_subject, QT_TR_NOOP("Concerns"));
    addRow(*m_definition, QT_TR_NOOP("Definition"));
    addRow(*m_kind, QT_TR_NOOP("Kind"));
    addRow(*m_valueType, QT_TR_NOOP("Type of value"));
    addRow(*m_unit, QT_TR_NOOP("Unit"));
    addRow(*m_direction, QT_TR_NOOP("Direction"));
    addValueRow(*m_baseline, *m_baselineOn, QT_TR_NOOP("Baseline"));
    addValueRow(*m_target, *m_targetOn, QT_TR_NOOP("Target"));
    addRow(*m_periodicity, QT_TR_NOOP("Periodicity"));
    addRow(*m_source, QT_TR_NOOP("Source"));
    addRow(*m_method, QT_TR_NOOP("Method"));
    m_subject->setObjectName(QStringLiteral("indicatorSubject"));
    m_definition->setObjectName(QStringLiteral("indicatorDefinition"));
    m_kind->setObjectName(QStringLiteral("indicatorKind"));
    m_valueType->setObjectName(QStringLiteral("indicatorValueType"));
    m_unit->setObjectName(QStringLiteral("indicatorUnit"));
    m_direction->setObjectName(QStringLiteral("indicatorDirection"));
    m_baseline->setObjectName(QStringLiteral("indicatorBaseline"));
    m_baselineOn->setObjectName(QStringLiteral("indicatorBaselineDay"));
    m_target->setObjectName(QStringLiteral("indicatorTarget"));
    m_targetOn->setObjectName(QStringLiteral("indicatorTargetDay"));
    m_periodicity->setObjectName(QStringLiteral("indicatorPeriodicity"));
    m_source->setObjectName(QStringLiteral("indicatorSource"));
    m_method->setObjectName(QStringLiteral("indicatorMethod"));
    m_card->body().addLayout(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QLabel *IndicatorForm::addRow(QWidget &field, const char *name)
{
    auto *label = new QLabel(this);
    setLook(*label, "fieldName");
    label->setBuddy(&field);
    m_form->addRow(label, &field);
    m_names.emplace_back(label, name);
    return label;
}

QLabel *IndicatorForm::addValueRow(NumberField &value, DayField &day, const char *name)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&value);
    row->addWidget(&day);
    QLabel *label = addRow(*both, name);
    label->setBuddy(&value);
    return label;
}

void IndicatorForm::connectFields()
{
    // Each takes the indicator as it is shown and writes what it becomes.
    const auto write = [this](auto member) {
        return [this, member](const auto &value) {
            Indicator changed = m_indicator;
            changed.*member = value;
            return m_write(changed);
        };
    };
    connect(m_subject, &ChoiceField::committed, this, &IndicatorForm::attachTo);
    writeTyped(m_definition, this, write(&Indicator::definition));
    writeTyped(m_method, this, write(&Indicator::method));
    writeTyped(m_unit, this, write(&Indicator::unit));
    writeTyped(m_periodicity, this, write(&Indicator::periodicity));
    writeTyped(m_source, this, write(&Indicator::sourceName));
    connect(m_baseline, &NumberField::numberCommitted, this, write(&Indicator::baseline));
    connect(m_target, &NumberField::numberCommitted, this, write(&Indicator::target));
    connect(m_baselineOn, &DayField::dayCommitted, this, write(&Indicator::baselineOn));
    connect(m_targetOn, &DayField::dayCommitted, this, write(&Indicator::targetOn));
    connect(m_kind, &ChoiceField::committed, this, [write](const QString &key) {
        write (&Indicator::kind)(fromKey<IndicatorKind>(key).value_or(IndicatorKind::Context));
    });
    connect(m_valueType, &ChoiceField::committed, this, [write](const QString &key) {
        write (&Indicator::valueType)(
            fromKey<IndicatorValueType>(key).value_or(IndicatorValueType::Number));
    });
    connect(m_direction, &ChoiceField::committed, this, [write](const QString &key) {
        write (&Indicator::direction)(fromKey<IndicatorDirection>(key));
    });
}

void IndicatorForm::attachTo(const QString &key)
{
    Indicator changed = m_indicator;
    changed.plan = {};
    changed.node = {};
    changed.action = {};
    if (key.startsWith(actionPrefix))
        changed.action = ActionId(key.mid(actionPrefix.size()));
    else if (key.startsWith(nodePrefix))
        changed.node = NodeId(key.mid(nodePrefix.size()));
    else if (key == planKey)
        changed.plan = m_session.contents().plan.id;
    m_write(changed);
}

void IndicatorForm::show(const Indicator &indicator)
{
    m_indicator = indicator;
    refresh();
}

void IndicatorForm::refresh()
{
    m_baselineOn->setToday(m_session.today());
    m_targetOn->setToday(m_session.today());
    m_subject->setChoices(subjects());
    m_subject->setKey(subjectKey(m_indicator));
    m_definition->setValue(m_indicator.definition);
    m_kind->setKey(keyOf(m_indicator.kind));
    m_valueType->setKey(keyOf(m_indicator.valueType));
    m_unit->setValue(m_indicator.unit);
    m_direction->setKey(m_indicator.direction ? keyOf(*m_indicator.direction) : QString());
    m_baseline->setNumber(m_indicator.baseline);
    m_baselineOn->setDay(m_indicator.baselineOn);
    m_target->setNumber(m_indicator.target);
    m_targetOn->setDay(m_indicator.targetOn);
    m_periodicity->setValue(m_indicator.periodicity);
    m_source->setValue(m_indicator.sourceName);
    m_method->setValue(m_indicator.method);
}

QList<std::pair<QString, QString>> IndicatorForm::subjects() const
{
    const PlanContents &contents = m_session.contents();
    QList<std::pair<QString, QString>> choices{{territoryKey, contents.territory.name}};
    if (m_session.hasPlan())
        choices.emplace_back(planKey, contents.plan.title);
    for (const OutlineNode &node : contents.nodes)
        choices.emplace_back(nodePrefix + node.id.toString(), codeAndTitle(node.code, node.title));
    for (const Action &action : contents.actions)
        choices.emplace_back(actionPrefix + action.id.toString(),
                             codeAndTitle(action.code, action.title));
    return choices;
}

void IndicatorForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IndicatorForm::retranslate()
{
    m_card->setTitle(tr("What is measured"));
    for (const auto &[label, name] : m_names) {
        label->setText(tr(name));
        label->buddy()->setAccessibleName(tr(name));
    }
    m_baselineOn->setPlaceholderText(tr("On"));
    m_targetOn->setPlaceholderText(tr("For"));
    m_baselineOn->setAccessibleName(tr("Day of the baseline"));
    m_targetOn->setAccessibleName(tr("Day of the target"));
    m_kind->setChoices(choicesOf<IndicatorKind>());
    m_valueType->setChoices(choicesOf<IndicatorValueType>());
    m_direction->setChoices(choicesOf<IndicatorDirection>(tr("(not stated)")));
    refresh();
}

} // namespace passerelle
