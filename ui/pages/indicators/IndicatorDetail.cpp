#include "ui/pages/indicators/IndicatorDetail.h"

#include "core/statistics/ComputedIndicator.h"
#include "core/statistics/IndicatorComparison.h"
#include "ui/commands/IndicatorEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/indicators/ComparisonCard.h"
#include "ui/pages/indicators/IndicatorCurve.h"
#include "ui/pages/indicators/IndicatorForm.h"
#include "ui/pages/indicators/ListedIndicator.h"
#include "ui/pages/indicators/ReadingsCard.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LineField.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace passerelle {

IndicatorDetail::IndicatorDetail(PlanSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_name(new LineField)
    , m_subject(new QLabel)
    , m_comparison(new ComparisonCard)
    , m_curveCard(new Card)
    , m_curve(new IndicatorCurve)
    , m_readings(new ReadingsCard(session))
    , m_form(new IndicatorForm(session, [this](const Indicator &after) { return write(after); }))
{
    layOut();
    m_name->setReadOnly(session.isReadOnly());
    writeTyped(m_name, this, [this](const QString &name) {
        Indicator after = m_indicator;
        after.name = name.trimmed();
        return write(after);
    });
    retranslate();
}

void IndicatorDetail::layOut()
{
    setObjectName(QStringLiteral("indicatorDetail"));
    setWidgetResizable(true);
    auto *content = new QWidget;
    setLook(*content, "content");
    m_name->setObjectName(QStringLiteral("indicatorName"));
    setLook(*m_name, "itemName");
    setLook(*m_subject, "soft");
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_curveCard->body().addWidget(m_curve);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 4, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_subject);
    column->addWidget(m_comparison);
    column->addWidget(m_curveCard);
    column->addWidget(m_readings);
    column->addWidget(m_form);
    column->addStretch();
    setWidget(content);
}

void IndicatorDetail::show(const Indicator &indicator)
{
    const bool isOther = m_indicator.id != indicator.id;
    m_indicator = indicator;
    const PlanContents &contents = m_session.contents();
    const QDate today = m_session.today();
    m_name->setValue(indicator.name);
    m_subject->setText(subjectOf(indicator, contents, m_session.index()));
    m_comparison->show(indicator, compareIndicator(indicator, contents.territory.name, today),
                       currentValue(indicator, m_session.index(), contents.territory.name, today));
    showCurve();
    m_readings->show(indicator);
    m_form->show(indicator);
    if (isOther)
        ensureVisible(0, 0);
}

void IndicatorDetail::showCurve()
{
    const std::vector<PlaceCurve> curves =
        indicatorCurves(m_indicator, m_session.contents().territory.name, m_session.today());
    // One value is no course: the number above says it all.
    m_curveCard->setVisible(IndicatorCurve::isWorthDrawing(curves));
    m_curve->show(curves, m_indicator.target);
}

void IndicatorDetail::editName()
{
    ensureVisible(0, 0);
    m_name->setFocus();
    m_name->selectAll();
}

bool IndicatorDetail::write(const Indicator &after)
{
    const Indicator before = m_indicator;
    if (writeIndicator(m_session, before, after))
        return true;
    // A refusal is told by the session; the fields go back to what the file holds.
    show(before);
    return false;
}

void IndicatorDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void IndicatorDetail::retranslate()
{
    m_name->setAccessibleName(tr("Name of the indicator"));
    m_name->setPlaceholderText(tr("Name of the indicator"));
    m_curveCard->setTitle(tr("Course"));
    m_curve->setAccessibleName(tr("Curve of the readings; its numbers are in the table below"));
}

} // namespace passerelle
