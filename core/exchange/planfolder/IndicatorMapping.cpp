#include "core/exchange/planfolder/IndicatorMapping.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/PlanFolderCells.h"
#include "core/exchange/planfolder/PlanFolderText.h"
#include "core/exchange/wording/PeriodText.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

/// Notes the doubts about one file.
struct FileDoubts
{
    QString file;
    Doubts *doubts;

    void add(const QString &sentence, const IndicatorRow &row, const QString &column,
             const QString &words) const
    {
        doubts->add({file, row.row, column}, sentence, {words});
    }
};

std::optional<double> numberFromText(const QString &text)
{
    bool isNumber = false;
    const double value = withoutThousandSpaces(text).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<PlaceLevel> levelFromComparator(const QString &comparator)
{
    const QString key = matchingKey(comparator);
    if (key == u"local")
        return PlaceLevel::Local;
    if (key == u"epci" || key == u"intercommunalite")
        return PlaceLevel::Intercommunality;
    if (key == u"departement")
        return PlaceLevel::Department;
    if (key == u"region")
        return PlaceLevel::Region;
    if (key == u"france")
        return PlaceLevel::Country;
    return std::nullopt;
}

IndicatorValueType valueTypeOf(const Indicator &indicator)
{
    const QString unit = indicator.unit.trimmed();
    if (unit == u"%")
        return IndicatorValueType::Percentage;
    if (matchingKey(unit).startsWith(u"pour "))
        return IndicatorValueType::Rate;
    const auto &readings = indicator.readings;
    const bool hasNumber = std::ranges::any_of(
        readings, [](const Reading &reading) { return reading.value.has_value(); });
    const bool hasWords = std::ranges::any_of(
        readings, [](const Reading &reading) { return !reading.text.isEmpty(); });
    return !hasNumber && hasWords ? IndicatorValueType::Text : IndicatorValueType::Number;
}

/// The publisher all readings share; empty when they differ.
QString sharedSourceName(const std::vector<Reading> &readings)
{
    const QString &first = readings.front().sourceName;
    const bool isShared = std::ranges::all_of(
        readings, [&](const Reading &reading) { return reading.sourceName == first; });
    return isShared ? first : QString();
}

Reading readingOf(const IndicatorRow &row, const FileDoubts &doubts)
{
    Reading reading;
    reading.id = ReadingId::create();
    reading.place = row.territory;
    reading.sourceName = row.sourceName;
    reading.source = row.source;
    reading.level = levelFromComparator(row.comparator);
    LabelledNote comment;
    if (!reading.level && !row.comparator.isEmpty()) {
        comment.add(QStringLiteral("Niveau"), row.comparator);
        doubts.add(PlanFolderText::tr("%1: \"%2\" is not a level of territory; kept as a comment."),
                   row, QStringLiteral("comparator"), row.comparator);
    }
    if (const std::optional<DatePeriod> period = periodFromText(row.date)) {
        reading.period = *period;
    } else if (!row.date.isEmpty()) {
        comment.add(QStringLiteral("Date"), row.date);
        doubts.add(PlanFolderText::tr("%1: \"%2\" is not a date; kept as a comment."), row,
                   QStringLiteral("date_or_year"), row.date);
    }
    reading.value = numberFromText(row.value);
    QStringList words;
    if (!reading.value && !row.value.isEmpty()) {
        words.append(row.value);
        doubts.add(PlanFolderText::tr("%1: \"%2\" is not a number; kept as text."), row,
                   QStringLiteral("value"), row.value);
    }
    if (!row.position.isEmpty())
        words.append(row.position);
    reading.text = words.join(QStringLiteral(" ; "));
    reading.comment = comment.toText();
    return reading;
}

} // namespace

std::vector<Indicator> indicatorsFromRows(std::span<const IndicatorRow> rows, const QString &file,
                                          const PlanId &plan, Doubts *doubts)
{
    const FileDoubts fileDoubts{file, doubts};
    std::vector<Indicator> indicators;
    QHash<std::pair<QString, QString>, std::size_t> indexes;
    for (const IndicatorRow &row : rows) {
        const std::pair key{row.name, row.unit};
        if (!indexes.contains(key)) {
            indexes.insert(key, indicators.size());
            Indicator indicator;
            indicator.id = IndicatorId::create();
            indicator.plan = plan;
            indicator.position = static_cast<int>(indicators.size());
            indicator.name = row.name;
            indicator.unit = row.unit;
            indicators.push_back(indicator);
        }
        indicators.at(indexes.value(key)).readings.push_back(readingOf(row, fileDoubts));
    }
    for (Indicator &indicator : indicators) {
        indicator.valueType = valueTypeOf(indicator);
        indicator.sourceName = sharedSourceName(indicator.readings);
    }
    return indicators;
}

} // namespace passerelle
