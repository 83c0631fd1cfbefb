#include "core/wording/RowSentences.h"

#include "core/wording/WordingText.h"

#include <algorithm>

namespace passerelle {

namespace {

struct SourceSentences
{
    const char *table;
    const char *variety; ///< empty: any
    const char *named;
    const char *added;
    const char *removed;
};

constexpr SourceSentences sentences[]{
    {"action", "", QT_TRANSLATE_NOOP("Wording", "Action \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Action \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Action \"%1\" removed")},
    {"outline_node", "", QT_TRANSLATE_NOOP("Wording", "Part of the plan \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Part of the plan \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Part of the plan \"%1\" removed")},
    {"milestone", "", QT_TRANSLATE_NOOP("Wording", "Milestone \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Milestone \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Milestone \"%1\" removed")},
    {"event", "", QT_TRANSLATE_NOOP("Wording", "Event \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Event \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Event \"%1\" removed")},
    {"follow_up", "", QT_TRANSLATE_NOOP("Wording", "Follow-up of %1"),
     QT_TRANSLATE_NOOP("Wording", "Follow-up of %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Follow-up of %1 removed")},
    {"action_organization", "lead", QT_TRANSLATE_NOOP("Wording", "Lead %1"),
     QT_TRANSLATE_NOOP("Wording", "Lead %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Lead %1 removed")},
    {"action_organization", "co_lead", QT_TRANSLATE_NOOP("Wording", "Co-lead %1"),
     QT_TRANSLATE_NOOP("Wording", "Co-lead %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Co-lead %1 removed")},
    {"action_organization", "partner", QT_TRANSLATE_NOOP("Wording", "Partner %1"),
     QT_TRANSLATE_NOOP("Wording", "Partner %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Partner %1 removed")},
    {"action_term", "target_group", QT_TRANSLATE_NOOP("Wording", "Target group \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Target group \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Target group \"%1\" removed")},
    {"action_term", "theme", QT_TRANSLATE_NOOP("Wording", "Theme \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Theme \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Theme \"%1\" removed")},
    {"action_commune", "", QT_TRANSLATE_NOOP("Wording", "Commune %1"),
     QT_TRANSLATE_NOOP("Wording", "Commune %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Commune %1 removed")},
    {"action_district", "", QT_TRANSLATE_NOOP("Wording", "Priority district %1"),
     QT_TRANSLATE_NOOP("Wording", "Priority district %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Priority district %1 removed")},
    {"action_reference_objective", "",
     QT_TRANSLATE_NOOP("Wording", "Objective of a reference plan \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Objective of a reference plan \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Objective of a reference plan \"%1\" removed")},
    {"decision", "", QT_TRANSLATE_NOOP("Wording", "Decision \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Decision \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Decision \"%1\" removed")},
    {"indicator", "", QT_TRANSLATE_NOOP("Wording", "Indicator \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Indicator \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Indicator \"%1\" removed")},
    {"meeting", "", QT_TRANSLATE_NOOP("Wording", "Meeting \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Meeting \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Meeting \"%1\" removed")},
    {"committee", "", QT_TRANSLATE_NOOP("Wording", "Committee \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Committee \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Committee \"%1\" removed")},
    {"organization", "", QT_TRANSLATE_NOOP("Wording", "Organization \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Organization \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Organization \"%1\" removed")},
    {"contact", "", QT_TRANSLATE_NOOP("Wording", "Person \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Person \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Person \"%1\" removed")},
    {"signatory", "", QT_TRANSLATE_NOOP("Wording", "Signatory %1"),
     QT_TRANSLATE_NOOP("Wording", "Signatory %1 added"),
     QT_TRANSLATE_NOOP("Wording", "Signatory %1 removed")},
    {"pledge", "", QT_TRANSLATE_NOOP("Wording", "Pledge \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Pledge \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Pledge \"%1\" removed")},
    {"plan", "", QT_TRANSLATE_NOOP("Wording", "Plan \"%1\""),
     QT_TRANSLATE_NOOP("Wording", "Plan \"%1\" added"),
     QT_TRANSLATE_NOOP("Wording", "Plan \"%1\" removed")},
};

} // namespace

RowSentences rowSentences(QStringView table, QStringView variety)
{
    const auto *const found = std::ranges::find_if(sentences, [&](const SourceSentences &entry) {
        const QLatin1StringView expected(entry.variety);
        return table == QLatin1StringView(entry.table)
            && (expected.isEmpty() || variety == expected);
    });
    if (found == std::end(sentences))
        return {QStringLiteral("%1"), WordingText::tr("Added: %1"), WordingText::tr("Removed: %1")};
    return {WordingText::tr(found->named), WordingText::tr(found->added),
            WordingText::tr(found->removed)};
}

} // namespace passerelle
