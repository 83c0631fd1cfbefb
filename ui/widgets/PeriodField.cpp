#include "ui/widgets/PeriodField.h"

#include "core/exchange/wording/TypedDates.h"

#include <QEvent>
#include <QLocale>

#include <utility>

namespace passerelle {

PeriodField::PeriodField(QWidget *parent)
    : LineField(parent)
{
    connect(this, &LineField::committed, this, &PeriodField::read);
}

void PeriodField::setPeriod(const PeriodValue &value)
{
    m_period = value;
    setValue(value.period.isNull() ? value.words : editText(value.period, QLocale()));
}

void PeriodField::read(const QString &typed)
{
    const TypedPeriod read = readTypedPeriod(typed);
    if (read.kind == TypedPeriod::Kind::Impossible) {
        setProblem(read.message);
        return;
    }
    setToolTip(read.message);
    const bool isExact = read.kind == TypedPeriod::Kind::Exact;
    const PeriodValue value{read.period, isExact ? QString() : read.text};
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

void DayField::read(const QString &typed)
{
    const std::optional<QDate> day =
        typed.trimmed().isEmpty() ? QDate() : dayFromTyped(typed, m_today);
    if (!day) {
        setProblem(
            tr("\"%1\" is not a day; write it as 15/3, 15/03/2023 or \"yesterday\".").arg(typed));
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
