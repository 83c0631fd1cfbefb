#include "ui/pages/indicators/ComparisonCard.h"

#include "core/reports/progress/IndicatorWords.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/IndicatorProgress.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/indicators/ComparisonScale.h"
#include "ui/pages/indicators/ListedIndicator.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace passerelle {

ComparisonCard::ComparisonCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_value(plainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_progressWords(plainLabel(this))
{
    setLook(*m_value, "figure");
    m_value->setObjectName(QStringLiteral("currentValue"));
    m_value->setWordWrap(true);
    setLook(*m_progressWords, "soft");
    m_progressWords->setObjectName(QStringLiteral("progressWords"));
    m_progressWords->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setRange(0, 100);
    m_card->body().addWidget(m_value);
    m_card->body().addWidget(m_progress);
    m_card->body().addWidget(m_progressWords);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void ComparisonCard::show(const Indicator &indicator, const IndicatorComparison &comparison,
                          std::optional<double> current)
{
    m_indicator = indicator;
    m_comparison = comparison;
    m_current = current;
    refresh();
}

void ComparisonCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ComparisonCard::refresh()
{
    m_card->setTitle(tr("Where it stands"));
    if (m_current)
        m_value->setText(withUnit(valueText(m_indicator, *m_current, QLocale()), m_indicator));
    else if (m_comparison.own)
        m_value->setText(readingText(m_indicator, *m_comparison.own, QLocale()));
    else
        m_value->setText(tr("No value of our own yet"));
    // Only a value is worth large letters.
    setLook(*m_value, m_current || m_comparison.own ? "figure" : "soft");
    repolish(*m_value);
    showProgress();
    showComparators();
}

void ComparisonCard::showProgress()
{
    const std::optional<double> progress = indicatorProgress(m_indicator, m_current);
    m_progress->setVisible(progress.has_value());
    m_progressWords->setVisible(m_indicator.target.has_value());
    if (!m_indicator.target)
        return;
    const QString target = valueText(m_indicator, *m_indicator.target, QLocale());
    if (!progress) {
        m_progressWords->setText(tr("Target: %1").arg(target));
        return;
    }
    m_progress->setValue(qRound(clippedForDisplay(*progress) * 100));
    m_progressWords->setText(tr("%1 of the way from %2 to %3")
                                 .arg(percentText(*progress, QLocale()),
                                      valueText(m_indicator, *m_indicator.baseline, QLocale()),
                                      target));
    m_progress->setAccessibleName(m_progressWords->text());
}

void ComparisonCard::showComparators()
{
    delete m_comparators;
    m_comparators = new QWidget(this);
    auto *grid = new QGridLayout(m_comparators);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(3, 1);
    m_card->body().addWidget(m_comparators);
    int row = 0;
    for (const ComparedReading &comparator : m_comparison.comparators)
        addComparator(comparator, row++);
    m_comparators->setVisible(row > 0);
}

void ComparisonCard::addComparator(const ComparedReading &comparator, int row)
{
    auto *grid = qobject_cast<QGridLayout *>(m_comparators->layout());
    auto *place = plainLabel(m_comparators, comparator.reading.place);
    auto *value =
        plainLabel(m_comparators, readingText(m_indicator, comparator.reading, QLocale()));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(place, row, 0);
    grid->addWidget(value, row, 1);
    if (!comparator.comparatorClass)
        return;
    grid->addWidget(new ComparisonScale(*comparator.comparatorClass, m_comparators), row, 2);
    auto *words = plainLabel(m_comparators);
    words->setObjectName(QStringLiteral("comparison%1").arg(row));
    words->setWordWrap(true);
    words->setText(
        tr("%1 (%2)").arg(classText(*comparator.comparatorClass, comparator.reading.place),
                          gapText(m_indicator, *m_comparison.own->value, comparator, QLocale())));
    grid->addWidget(words, row, 3);
}

} // namespace passerelle
