#include "core/reports/ProgressReport.h"

#include "core/reports/ColumnBalance.h"
#include "core/reports/Typography.h"
#include "core/reports/progress/ActionAnnex.h"
#include "core/reports/progress/ChangesSection.h"
#include "core/reports/progress/CoverFacts.h"
#include "core/reports/progress/DecisionSection.h"
#include "core/reports/progress/IndicatorSection.h"
#include "core/reports/progress/NodeSections.h"
#include "core/reports/progress/ReviewPeriod.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/reports/progress/SignatorySection.h"
#include "core/reports/progress/SummarySection.h"

namespace passerelle {

namespace {

void add(Report &report, std::optional<Section> section)
{
    if (section)
        report.sections.push_back(std::move(*section));
}

void addNodes(Report &report, const ReviewScope &scope)
{
    for (Section &section : nodeSections(scope))
        report.sections.push_back(std::move(section));
}

void add(Report &report, ReviewSection section, const ReviewScope &scope)
{
    switch (section) {
    case ReviewSection::Summary:
        return add(report, summarySection(scope));
    case ReviewSection::Changes:
        return add(report, changesSection(scope));
    case ReviewSection::Nodes:
        return addNodes(report, scope);
    case ReviewSection::Indicators:
        return add(report, indicatorSection(scope));
    case ReviewSection::Decisions:
        return add(report, decisionSection(scope));
    case ReviewSection::Signatories:
        return add(report, signatorySection(scope));
    case ReviewSection::Annex:
        return add(report, actionAnnex(scope));
    }
}

void addCover(Report &report, const ReviewScope &scope, const ProgressOptions &options)
{
    const Plan &plan = scope.contents.plan;
    // Without any follow-up there is no period to speak of: the review shows the plan.
    const bool hasPeriod = scope.filled.statuses;
    report.kind = hasPeriod ? ProgressText::tr("Progress review %1").arg(reviewYears(scope.period))
                            : ProgressText::tr("Progress review");
    report.planTitle = plan.title;
    report.planTerm = displayText(plan.term, scope.locale);
    report.territory = scope.contents.territory.name;
    if (hasPeriod)
        report.periodText = reviewPeriodText(scope.period, scope.locale);
    report.dataDateText =
        ProgressText::tr("Data as of %1").arg(displayText(scope.asOf, scope.locale));
    if (scope.contents.territory.demonstration == Demonstration::FictitiousFollowUp)
        report.notice = labelOf(Demonstration::FictitiousFollowUp);
    report.coverLines = coverFacts(scope);
    report.logos = coverLogos(scope, options.logos);
    report.keywords = {labelOf(plan.kind), report.territory,
                       hasPeriod ? reviewYears(scope.period) : QString()};
    report.keywords.removeAll(QString());
}

} // namespace

Report progressReport(const PlanContents &contents, const ProgressOptions &options)
{
    Q_ASSERT(options.asOf.isValid());
    const ReviewScope scope(contents, options);
    Report report;
    report.locale = options.locale;
    report.asOf = options.asOf;
    addCover(report, scope, options);
    for (const ReviewSection section : options.sections)
        add(report, section, scope);
    typeset(report);
    balanceColumns(report);
    return report;
}

} // namespace passerelle
