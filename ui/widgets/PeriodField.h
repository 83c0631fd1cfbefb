#pragma once

#include "core/domain/DatePeriod.h"
#include "ui/widgets/LineField.h"

#include <QDate>

#include <optional>

namespace passerelle {

/// What a PeriodField holds: exact dates, or else the words that could not be read as dates. Those
/// typed as exact dates come without words: words kept beside dates are not what the field shows.
struct PeriodValue
{
    DatePeriod period;
    QString words;

    bool operator==(const PeriodValue &) const = default;
};

/// A period typed as people type it ("3/12/19", "avril-juillet 2019", "mi-2024"): exact dates where
/// possible, kept as words otherwise, which its tool tip tells. What no calendar has is refused
/// beside the field.
class PeriodField final : public LineField
{
    Q_OBJECT

public:
    explicit PeriodField(QWidget *parent = nullptr);

    /// Shows the dates, else the words; words beside dates are the tool tip.
    void setPeriod(const PeriodValue &value);

signals:
    void periodCommitted(const passerelle::PeriodValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &typed);

    PeriodValue m_period;
};

/// One day typed as people type it, "hier" and "15/3" included; nothing is no day.
class DayField final : public LineField
{
    Q_OBJECT

public:
    /// `today` decides what "hier" is and the year of "15/3".
    explicit DayField(QDate today, QWidget *parent = nullptr);

    void setDay(QDate day);
    /// The last sound one: what is typed and no day is told by problem().
    QDate day() const { return m_day; }
    void setToday(QDate today) { m_today = today; }
    /// Whether a month, a season or a year may stand for its last day: "juin 2024", "fin 2024".
    void setTakesPeriods(bool takes) { m_takesPeriods = takes; }

signals:
    /// An invalid day when the field was emptied.
    void dayCommitted(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &typed);

    std::optional<QDate> dayIn(const QString &typed) const;

    QDate m_today;
    QDate m_day;
    bool m_takesPeriods = false;
};

} // namespace passerelle
