#include "ui/pages/plan/detail/ActionIndicatorsTab.h"

#include "core/statistics/ComputedIndicator.h"
#include "ui/commands/IndicatorEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace passerelle {

namespace {

QString valueText(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'g', 10);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

/// "42 participants, target 60"
QString standing(const Indicator &indicator, const PlanSession &session)
{
    const std::optional<double> value = currentValue(
        indicator, session.index(), session.contents().territory.name, session.today());
    const QString current =
        value ? valueText(*value, indicator.unit) : ActionIndicatorsTab::tr("no value yet");
    if (!indicator.target)
        return current;
    return ActionIndicatorsTab::tr("%1, target %2")
        .arg(current, valueText(*indicator.target, indicator.unit));
}

} // namespace

ActionIndicatorsTab::ActionIndicatorsTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_entries(new QVBoxLayout)
    , m_nothing(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
{
    m_nothing->setWordWrap(true);
    setLook(*m_nothing, "soft");
    m_name->setObjectName(QStringLiteral("newIndicator"));
    m_add->setObjectName(QStringLiteral("addIndicator"));
    m_name->setEnabled(!session.isReadOnly());
    m_add->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty() && !this->session().isReadOnly());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ActionIndicatorsTab::add);
    connect(m_add, &QPushButton::clicked, this, &ActionIndicatorsTab::add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(10);
    column->addWidget(m_nothing);
    column->addLayout(m_entries);
    column->addLayout(row);
    column->addStretch();
    retranslate();
}

void ActionIndicatorsTab::refresh(const Action &action)
{
    // A name typed by half was for the action left.
    if (std::exchange(m_named, action.id) != action.id)
        m_name->clear();
    clearLayout(*m_entries);
    int count = 0;
    for (const Indicator &indicator : session().contents().indicators) {
        if (indicator.action != action.id)
            continue;
        m_entries->addWidget(entry(indicator));
        ++count;
    }
    m_nothing->setVisible(count == 0);
}

QWidget *ActionIndicatorsTab::entry(const Indicator &indicator)
{
    auto *frame = new QFrame(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *name = new QPushButton(inMenu(indicator.name), frame);
    setLook(*name, "link");
    name->setObjectName(QStringLiteral("indicator"));
    name->setToolTip(indicator.name);
    connect(name, &QPushButton::clicked, this, [this, id = indicator.id] {
        emit destinationChosen({PageKey::Indicators, id.toString()});
    });
    auto *values = plainLabel(frame, standing(indicator, session()));
    values->setObjectName(QStringLiteral("indicatorStanding"));
    values->setWordWrap(true);
    values->setIndent(4);
    setLook(*values, "soft");
    column->addWidget(name, 0, Qt::AlignLeft);
    column->addWidget(values);
    return frame;
}

void ActionIndicatorsTab::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    Indicator indicator = newIndicator(session(), actionId());
    indicator.name = name;
    if (addIndicator(session(), indicator))
        m_name->clear();
}

void ActionIndicatorsTab::retranslate()
{
    m_nothing->setText(tr("Nothing measures this action yet: how many people, how many sessions, "
                          "what changed for the inhabitants?"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setToolTip(tr("Name of a new indicator"));
    m_name->setAccessibleName(tr("Name of a new indicator"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the indicator"));
}

} // namespace passerelle
