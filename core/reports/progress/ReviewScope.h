#pragma once

#include "core/reports/ProgressReport.h"
#include "core/statistics/PlanIndex.h"

namespace passerelle {

/// Which fields somebody filled, in any of the actions shown. What nobody filled gets no column.
struct FilledFields
{
    bool statuses = false;
    bool dates = false; ///< planned or actual, or words in their place
    bool leads = false;
    bool partners = false;
    bool nextSteps = false; ///< or milestones in their place
    bool targetGroups = false;
};

/// What the sections of the review work from: the plan as it may be printed and as it was on the
/// day of the data, without actions not for print nor anything attached to them.
class ReviewScope final
{
public:
    ReviewScope(const PlanContents &all, const ProgressOptions &options);
    ReviewScope(const ReviewScope &) = delete;
    ReviewScope &operator=(const ReviewScope &) = delete;

    const PlanContents contents;
    const PlanIndex index;
    const QDate asOf;
    const DatePeriod period;
    const DatePeriod changesPeriod; ///< from `since`, or from the start of the period
    /// From the day after the period to the day of the data, when the review is made later and says
    /// "since"; null otherwise.
    const DatePeriod sincePeriod;
    /// From the start of the period to the day of the data: what is news to the reader.
    const DatePeriod newsPeriod;
    const bool hasSince;
    const QLocale locale;
    const std::set<ReviewSection> sections;
    const FilledFields filled;

    /// Whether somebody is known to have signed the plan; without any date the signatories are
    /// those due to sign.
    bool isSigned() const;

    /// Whether a part is to be printed, so that others may refer to it.
    bool prints(ReviewSection section) const { return sections.contains(section); }

    /// Whether a day is in the reviewed period and not after the day of the data.
    bool isInPeriod(QDate day) const;

    /// Whether a day is in `newsPeriod`.
    bool isNews(QDate day) const;
};

} // namespace passerelle
