#include "core/reports/progress/SummarySection.h"

#include "core/reports/progress/Difficulties.h"
#include "core/reports/progress/Highlights.h"
#include "core/reports/progress/KeyFigures.h"
#include "core/reports/progress/PlanHoldings.h"
#include "core/reports/progress/ReviewPeriod.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/reports/progress/StatusFigures.h"
#include "core/statistics/StatusCounts.h"

namespace passerelle {

namespace {

void addFigure(Section &section, std::optional<Figure> figure)
{
    if (figure)
        section.blocks.emplace_back(std::move(*figure));
}

void addHistory(Section &section, const ReviewScope &scope)
{
    std::optional<Figure> figure = statusOverTimeFigure(scope);
    if (!figure)
        return;
    const QString numbers =
        completedByYearText(std::get<StackedAreaChart>(figure->chart), scope.locale);
    addFigure(section, std::move(figure));
    if (!numbers.isEmpty())
        section.blocks.emplace_back(Paragraph{{plain(numbers)}, ParagraphStyle::Note});
}

std::vector<SimpleBlock> listColumn(const QString &title, std::vector<RichText> items)
{
    if (items.empty())
        return {};
    return {Heading{2, title}, BulletList{std::move(items)}};
}

/// Next to each other when there are two, else one below the figures.
void addHighlightsAndDifficulties(Section &section, const ReviewScope &scope)
{
    SideBySide both;
    for (std::vector<SimpleBlock> column :
         {listColumn(ProgressText::tr("Highlights"), highlights(scope)),
          listColumn(ProgressText::tr("Difficulties"), difficulties(scope))})
        if (!column.empty())
            both.columns.push_back(std::move(column));
    if (both.columns.size() == 2)
        section.blocks.emplace_back(std::move(both));
    else if (both.columns.size() == 1)
        for (const SimpleBlock &block : both.columns.front())
            std::visit([&section](const auto &value) { section.blocks.emplace_back(value); },
                       block);
}

QString leadText(const ReviewScope &scope)
{
    const QString dataDate =
        ProgressText::tr("Data as of %1").arg(displayText(scope.asOf, scope.locale));
    if (!scope.filled.statuses)
        return dataDate + u'.';
    return ProgressText::tr("%1. %2.").arg(reviewPeriodText(scope.period, scope.locale), dataDate);
}

/// What the rates count.
QString ratesNote(const ReviewScope &scope)
{
    const QString engaged = ProgressText::tr("Engaged: in progress, completed or on hold.");
    const int abandoned =
        statusCounts(scope.index.planActions(), scope.asOf).of(ActionStatus::Abandoned);
    if (abandoned == 0)
        return engaged;
    return engaged + u' '
        + ProgressText::tr("%n abandoned action(s) left out.", nullptr, abandoned);
}

} // namespace

Section summarySection(const ReviewScope &scope)
{
    Section section;
    section.title = scope.filled.statuses ? ProgressText::tr("The year in brief")
                                          : ProgressText::tr("The plan in brief");
    section.blocks.emplace_back(Paragraph{{plain(leadText(scope))}, ParagraphStyle::Lead});
    if (KeyFigureBand band = keyFigures(scope); band.figures.size() > 1)
        section.blocks.emplace_back(std::move(band));
    if (scope.filled.statuses)
        section.blocks.emplace_back(Paragraph{{plain(ratesNote(scope))}, ParagraphStyle::Note});
    if (const QString text = notSaidYet(scope); !text.isEmpty())
        section.blocks.emplace_back(Paragraph{{plain(text)}});
    addFigure(section, statusByNodeFigure(scope));
    addHistory(section, scope);
    addHighlightsAndDifficulties(section, scope);
    if (!scope.filled.statuses)
        for (Block &block : planHoldings(scope))
            section.blocks.push_back(std::move(block));
    return section;
}

} // namespace passerelle
