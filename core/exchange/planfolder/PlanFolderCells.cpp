#include "core/exchange/planfolder/PlanFolderCells.h"

#include "core/exchange/planfolder/PlanFolderText.h"
#include "core/exchange/wording/PeriodText.h"

#include <QRegularExpression>

namespace passerelle {

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
    return invalid(PlanFolderText::tr("%1: this cell must not be empty.").arg(place(column)));
}

Result<std::optional<int>> PlanFolderCells::count(QStringView column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int value = withoutThousandSpaces(written).toInt(&isNumber);
    if (isNumber && value >= 0)
        return std::optional<int>(value);
    return invalid(
        PlanFolderText::tr("%1: \"%2\" is not a whole number.").arg(place(column), written));
}

Result<DatePeriod> PlanFolderCells::period(QStringView column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return DatePeriod();
    if (const std::optional<DatePeriod> read = periodFromText(written))
        return *read;
    return invalid(
        PlanFolderText::tr("%1: \"%2\" is not a date; write 2019, 2019-04 or 2019-04-30.")
            .arg(place(column), written));
}

QString withoutThousandSpaces(const QString &number)
{
    static const QRegularExpression grouped(
        QStringLiteral("^\\d{1,3}(?:[ \u00A0\u202F\u2009]\\d{3})+(?![\\d ])"));
    if (!grouped.match(number).hasMatch())
        return number;
    QString plain = number;
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain;
}

} // namespace passerelle
