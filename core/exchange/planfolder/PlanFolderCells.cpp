#include "core/exchange/planfolder/PlanFolderCells.h"

#include "core/exchange/wording/PeriodText.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

} // namespace

QStringList PlanFolderCells::list(QStringView column) const
{
    QStringList values;
    for (const QString &value : text(column).split(u'|'))
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
    return values;
}

Result<> PlanFolderCells::requireText(QStringView column) const
{
    if (!text(column).isEmpty())
        return {};
    return invalid(QCoreApplication::translate("PlanFolder", "%1: this cell must not be empty.")
                       .arg(place(column)));
}

Result<std::optional<int>> PlanFolderCells::count(QStringView column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int value = written.toInt(&isNumber);
    if (isNumber && value >= 0)
        return std::optional<int>(value);
    return invalid(QCoreApplication::translate("PlanFolder", "%1: \"%2\" is not a whole number.")
                       .arg(place(column), written));
}

Result<DatePeriod> PlanFolderCells::period(QStringView column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return DatePeriod();
    if (const std::optional<DatePeriod> read = periodFromText(written))
        return *read;
    return invalid(QCoreApplication::translate(
                       "PlanFolder", "%1: \"%2\" is not a date; write 2019, 2019-04 or 2019-04-30.")
                       .arg(place(column), written));
}

} // namespace passerelle
