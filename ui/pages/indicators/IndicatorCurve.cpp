#include "ui/pages/indicators/IndicatorCurve.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/look/Theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace passerelle {

namespace {

/// A day as a year with decimals: what the horizontal axis counts in.
double yearsOf(QDate day)
{
    return day.year() + double(day.dayOfYear() - 1) / day.daysInYear();
}

struct Bounds
{
    double low;
    double high;
};

Bounds yearsShown(const std::vector<PlaceCurve> &curves)
{
    double first = 9999;
    double last = 0;
    for (const PlaceCurve &curve : curves) {
        first = std::min(first, yearsOf(curve.points.front().day));
        last = std::max(last, yearsOf(curve.points.back().day));
    }
    return {std::floor(first), std::ceil(last + 0.01)};
}

Bounds valuesShown(const std::vector<PlaceCurve> &curves, std::optional<double> target)
{
    double low = curves.front().points.front().value;
    double high = low;
    for (const PlaceCurve &curve : curves)
        for (const PlaceCurve::Point &point : curve.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    if (target) {
        low = std::min(low, *target);
        high = std::max(high, *target);
    }
    const double air = std::max((high - low) * 0.1, std::abs(high) * 0.02);
    // A scale that goes below zero for no value would surprise.
    return {low >= 0 ? std::max(low - air, 0.0) : low - air, high + air};
}

/// Comparators are told apart by their dashes as well as by colour.
QPen comparatorPen(int number, const Theme &theme)
{
    static constexpr std::array styles{Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};
    static const std::array colours{QColor(0xE6, 0x9F, 0x00), QColor(0xCC, 0x79, 0xA7),
                                    QColor(0x00, 0x9E, 0x73)};
    const auto at = std::size_t(number) % styles.size();
    QPen pen(readableOn(theme.panel, colours[at]), 1.8);
    pen.setStyle(styles[at]);
    return pen;
}

/// A name under each year; under some of them when there are many.
QCategoryAxis *yearAxis(const Bounds &years)
{
    constexpr int mostNames = 12;
    const int first = int(years.low);
    const int last = int(years.high);
    auto *axis = new QCategoryAxis;
    axis->setRange(first, last);
    axis->setStartValue(first);
    const int step = (last - first) / mostNames + 1;
    if (step > 1)
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int year = first; year < last; year += step)
        axis->append(QString::number(year), step > 1 ? year : year + 1);
    return axis;
}

int decimalsFor(double step)
{
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
}

void setInk(QAbstractAxis &axis, const Theme &theme, const QFont &font)
{
    axis.setLabelsBrush(theme.softInk);
    axis.setLabelsFont(font);
    axis.setLinePenColor(theme.line);
    axis.setGridLineColor(theme.line);
}

} // namespace

IndicatorCurve::IndicatorCurve(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    setObjectName(QStringLiteral("indicatorCurve"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    setLook(*m_view, "bare");
    QChart &chart = *m_view->chart();
    chart.setBackgroundVisible(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart.setLocalizeNumbers(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

bool IndicatorCurve::isWorthDrawing(const std::vector<PlaceCurve> &curves)
{
    return std::ranges::any_of(curves,
                               [](const PlaceCurve &curve) { return curve.points.size() > 1; });
}

void IndicatorCurve::show(const std::vector<PlaceCurve> &curves, std::optional<double> target)
{
    m_curves = curves;
    m_target = target;
    draw();
}

QSize IndicatorCurve::sizeHint() const
{
    return {letterWidth(fontMetrics()) * 40, fontMetrics().height() * 13};
}

void IndicatorCurve::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        draw();
}

void IndicatorCurve::draw()
{
    QChart &chart = *m_view->chart();
    chart.removeAllSeries();
    const QList<QAbstractAxis *> old = chart.axes();
    for (QAbstractAxis *axis : old) {
        chart.removeAxis(axis);
        delete axis;
    }
    if (!isWorthDrawing(m_curves))
        return;
    const Theme &theme = themeOf(palette());
    const Bounds years = yearsShown(m_curves);
    const Bounds values = valuesShown(m_curves, m_target);
    QCategoryAxis *time = yearAxis(years);
    auto *height = new QValueAxis;
    height->setRange(values.low, values.high);
    height->setTickCount(5);
    height->applyNiceNumbers();
    height->setLabelFormat(
        QStringLiteral("%.%1f").arg(decimalsFor((height->max() - height->min()) / 4)));
    chart.setLocale(QLocale());
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(height, Qt::AlignLeft);
    setInk(*time, theme, font());
    setInk(*height, theme, font());
    chart.legend()->setFont(font());
    chart.legend()->setLabelColor(theme.ink);
    const auto add = [&](QLineSeries *line, const QString &name, const QPen &pen) {
        line->setName(name);
        line->setPen(pen);
        chart.addSeries(line);
        line->attachAxis(time);
        line->attachAxis(height);
    };
    int comparators = 0;
    for (const PlaceCurve &curve : m_curves) {
        auto *line = new QLineSeries;
        for (const PlaceCurve::Point &point : curve.points)
            line->append(yearsOf(point.day), point.value);
        line->setPointsVisible(true);
        add(line, curve.place.isEmpty() ? tr("Our territory") : curve.place,
            curve.isOwn ? QPen(theme.accentInk, 2.4) : comparatorPen(comparators++, theme));
    }
    if (m_target) {
        auto *line = new QLineSeries;
        line->append(years.low, *m_target);
        line->append(years.high, *m_target);
        add(line, tr("Target"), QPen(theme.softInk, 1.4, Qt::DotLine));
    }
}

} // namespace passerelle
