#include "ui/widgets/NumberField.h"

#include "core/exchange/wording/TypedNumbers.h"

#include <QEvent>

#include <utility>

namespace passerelle {

NumberField::NumberField(QWidget *parent)
    : LineField(parent)
{
    connect(this, &LineField::committed, this, &NumberField::read);
}

void NumberField::setNumber(std::optional<double> number)
{
    m_number = number;
    setValue(editText(number, QLocale()));
}

void NumberField::read(const QString &typed)
{
    const std::optional<double> number = numberFromTyped(typed);
    if (!number && !typed.trimmed().isEmpty()) {
        setProblem(tr("\"%1\" is not a number; write it as 1200 or 12,5.").arg(typed));
        return;
    }
    const std::optional<double> before = std::exchange(m_number, number);
    if (number == before)
        setNumber(number);
    else
        emit numberCommitted(number);
    if (!problem().isEmpty())
        m_number = before;
}

void NumberField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setNumber(m_number);
    LineField::changeEvent(event);
}

} // namespace passerelle
