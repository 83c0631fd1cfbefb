#include "ui/widgets/PeriodField.h"

#include "core/exchange/wording/TypedDates.h"

#include <QEvent>
#include <QLocale>

#include <utility>

namespace passerelle {

namespace {

/// The words the field does not show, or that those shown are no dates.
QString hintFor(const PeriodValue &value)
{
    if (!value.period.isNull() || value.words.isEmpty())
        return value.words;
    const TypedPeriod read = readTypedPeriod(value.words);
    return read.kind == TypedPeriod::Kind::Vague ? read.message : QString();
}

} // namespace

PeriodField::PeriodField(QWidget *parent)
    : LineField(parent)
{
    connect(this, &LineField::committed, this, &PeriodField::read);
}

void PeriodField::setPeriod(const PeriodValue &value)
{
    m_period = value;
    setHint(hintFor(value));
    setValue(value.period.isNull() ? value.words : editText(value.period, QLocale()));
}

void PeriodField::read(const QString &typed)
{
    const TypedPeriod read = readTypedPeriod(typed);
    if (read.kind == TypedPeriod::Kind::Impossible) {
        setProblem(read.message);
        return;
    }
    const bool isExact = read.kind == TypedPeriod::Kind::Exact;
    const PeriodValue value{read.period, isExact ? QString() : read.text};
    setHint(hintFor(value));
    const PeriodValue before = std::exchange(m_period, value);
    if (value == before)
        setPeriod(value);
    else
        emit periodCommitted(value);
    if (!problem().isEmpty())
        m_period = before;
}

void PeriodField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setPeriod(m_period);
    LineField::changeEvent(event);
}

DayField::DayField(QDate today, QWidget *parent)
    : LineField(parent)
    , m_today(today)
{
    connect(this, &LineField::committed, this, &DayField::read);
}

void DayField::setDay(QDate day)
{
    m_day = day;
    setValue(editText(day, QLocale()));
}

std::optional<QDate> DayField::dayIn(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return QDate();
    return m_takesPeriods ? lastDayFromTyped(typed, m_today) : dayFromTyped(typed, m_today);
}

void DayField::read(const QString &typed)
{
    const std::optional<QDate> day = dayIn(typed);
    if (!day) {
        const QString problem = m_takesPeriods
            ? tr("\"%1\" is not a date; write it as 15/03/2023, June 2023 or end of 2023.")
            : tr("\"%1\" is not a day; write it as 15/3, 15/03/2023 or \"yesterday\".");
        setProblem(problem.arg(typed));
        return;
    }
    const QDate before = std::exchange(m_day, *day);
    emit dayCommitted(*day);
    if (problem().isEmpty())
        setDay(m_day);
    else
        m_day = before;
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setDay(m_day);
    LineField::changeEvent(event);
}

} // namespace passerelle
