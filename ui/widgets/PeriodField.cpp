#include "ui/widgets/PeriodField.h"

#include "core/exchange/wording/TypedDates.h"

#include <QEvent>
#include <QLocale>

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
    setProblem({});
    setToolTip(read.message);
    const PeriodValue value{read.period, read.text};
    if (value == m_period) {
        setPeriod(value);
        return;
    }
    m_period = value;
    emit periodCommitted(value);
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
    if (typed.trimmed().isEmpty()) {
        setDay({});
        emit dayCommitted({});
        return;
    }
    const std::optional<QDate> day = dayFromTyped(typed, m_today);
    if (!day) {
        setProblem(
            tr("\"%1\" is not a day; write it as 15/3, 15/03/2023 or \"yesterday\".").arg(typed));
        return;
    }
    setDay(*day);
    emit dayCommitted(*day);
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setDay(m_day);
    LineField::changeEvent(event);
}

} // namespace passerelle
