#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabulary.h"

#include <QJsonObject>

#include <set>
#include <vector>

namespace passerelle {

/// The parts of an annual review, in the order they are printed.
enum class ReviewSection
{
    Summary,
    Changes,
    Nodes, ///< a section per first-level node ("axes")
    Indicators,
    Decisions,
    Signatories,
    Annex
};

template <>
std::span<const VocabularyTerm<ReviewSection>> vocabulary();

std::set<ReviewSection> allReviewSections();

/// Whose logos stand on the cover; who has none is passed over.
struct LogoChoice
{
    bool hasTerritory = true; ///< first when shown
    std::vector<OrganizationId> organizations; ///< in their order on the page

    bool operator==(const LogoChoice &) const = default;
};

/// How an annual review is made.
struct ProgressOptions
{
    QDate asOf; ///< "today" of every computed rule; must be valid
    DatePeriod period; ///< null: defaultReviewPeriod()
    std::optional<QDate> since; ///< first day of "what changed"; default: the period's
    QLocale locale; ///< dates and numbers; the caller installs the translator of its language
    /// What to print; a part the plan has nothing for is left out in any case. None: the cover.
    std::set<ReviewSection> sections = allReviewSections();
    std::optional<LogoChoice> logos = {}; ///< default: the territory, then the lead bodies
    QDate currentDay = {}; ///< what is dated later is no news, see planOn(); no choice, not in JSON

    bool operator==(const ProgressOptions &) const = default;
};

/// The options as JSON, to be remembered or to record what was made. Keys are stable.
QJsonObject toJson(const ProgressOptions &options);

/// The options written by toJson(). What is missing or not understood (a part that a newer version
/// knows) keeps its default, so that a choice once made never stands in the way; `asOf` may then be
/// null.
ProgressOptions progressOptionsFromJson(const QJsonObject &json);

} // namespace passerelle
