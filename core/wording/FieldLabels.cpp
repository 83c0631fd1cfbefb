#include "core/wording/FieldLabels.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

struct FieldLabel
{
    const char *table; ///< empty: the same in every table
    const char *column;
    const char *label;
};

constexpr FieldLabel labels[]{
    {"", "id", QT_TRANSLATE_NOOP("Field", "Identifier")},
    {"", "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"", "logo", QT_TRANSLATE_NOOP("Field", "Logo")},
    {"", "title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"", "code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"", "position", QT_TRANSLATE_NOOP("Field", "Order")},
    {"", "level", QT_TRANSLATE_NOOP("Field", "Level")},
    {"", "text", QT_TRANSLATE_NOOP("Field", "Text")},
    {"", "note", QT_TRANSLATE_NOOP("Field", "Notes")},
    {"", "source", QT_TRANSLATE_NOOP("Field", "Where it comes from")},
    {"", "description", QT_TRANSLATE_NOOP("Field", "Description")},
    {"", "summary", QT_TRANSLATE_NOOP("Field", "Summary")},
    {"", "function", QT_TRANSLATE_NOOP("Field", "Function")},
    {"", "population", QT_TRANSLATE_NOOP("Field", "Inhabitants")},
    {"", "place", QT_TRANSLATE_NOOP("Field", "Place")},
    {"", "status", QT_TRANSLATE_NOOP("Field", "Status")},
    {"", "signed_on", QT_TRANSLATE_NOOP("Field", "Signed on")},
    {"", "due_on", QT_TRANSLATE_NOOP("Field", "Due")},
    {"", "done_on", QT_TRANSLATE_NOOP("Field", "Done on")},
    {"", "source_name", QT_TRANSLATE_NOOP("Field", "Publisher")},
    {"", "organization_id", QT_TRANSLATE_NOOP("Field", "Organization")},
    {"", "responsible_id", QT_TRANSLATE_NOOP("Field", "Responsible")},
    {"", "contact_id", QT_TRANSLATE_NOOP("Field", "Person")},
    {"", "commune_id", QT_TRANSLATE_NOOP("Field", "Commune")},
    {"", "district_id", QT_TRANSLATE_NOOP("Field", "Priority district")},
    {"", "plan_id", QT_TRANSLATE_NOOP("Field", "Plan")},
    {"", "node_id", QT_TRANSLATE_NOOP("Field", "Part of the plan")},
    {"", "action_id", QT_TRANSLATE_NOOP("Field", "Action")},
    {"", "meeting_id", QT_TRANSLATE_NOOP("Field", "Meeting")},
    {"", "committee_id", QT_TRANSLATE_NOOP("Field", "Committee")},
    {"", "indicator_id", QT_TRANSLATE_NOOP("Field", "Indicator")},
    {"", "signatory_id", QT_TRANSLATE_NOOP("Field", "Signatory")},
    {"", "reference_plan_id", QT_TRANSLATE_NOOP("Field", "Reference plan")},
    {"", "objective_id", QT_TRANSLATE_NOOP("Field", "Objective of a reference plan")},
    {"", "parent_id", QT_TRANSLATE_NOOP("Field", "Placed under")},
    {"", "role", QT_TRANSLATE_NOOP("Field", "Role")},
    {"", "list", QT_TRANSLATE_NOOP("Field", "List")},
    {"", "key", QT_TRANSLATE_NOOP("Field", "Choice")},
    {"", "label", QT_TRANSLATE_NOOP("Field", "Wording")},
    {"territory", "demonstration", QT_TRANSLATE_NOOP("Field", "Demonstration")},
    {"commune", "insee_code", QT_TRANSLATE_NOOP("Field", "INSEE code")},
    {"commune", "member_from", QT_TRANSLATE_NOOP("Field", "Member from")},
    {"commune", "member_to", QT_TRANSLATE_NOOP("Field", "Member until")},
    {"organization", "short_name", QT_TRANSLATE_NOOP("Field", "Short name")},
    {"organization", "address", QT_TRANSLATE_NOOP("Field", "Address")},
    {"organization", "web", QT_TRANSLATE_NOOP("Field", "Web site")},
    {"organization_alias", "alias", QT_TRANSLATE_NOOP("Field", "Other spelling")},
    {"contact", "email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {"contact", "phone", QT_TRANSLATE_NOOP("Field", "Telephone")},
    {"contact", "mandate_start", QT_TRANSLATE_NOOP("Field", "Start of the mandate")},
    {"contact", "mandate_end", QT_TRANSLATE_NOOP("Field", "End of the mandate")},
    {"plan", "generation", QT_TRANSLATE_NOOP("Field", "Generation")},
    {"plan", "previous_plan_id", QT_TRANSLATE_NOOP("Field", "Previous plan")},
    {"plan", "term_start", QT_TRANSLATE_NOOP("Field", "Start of the plan")},
    {"plan", "term_end", QT_TRANSLATE_NOOP("Field", "End of the plan")},
    {"plan", "commune_count", QT_TRANSLATE_NOOP("Field", "Number of communes")},
    {"plan_phase", "phase", QT_TRANSLATE_NOOP("Field", "Phase")},
    {"plan_phase", "since", QT_TRANSLATE_NOOP("Field", "Since")},
    {"produced_document", "format", QT_TRANSLATE_NOOP("Field", "File format")},
    {"produced_document", "file_name", QT_TRANSLATE_NOOP("Field", "File name")},
    {"produced_document", "file_path", QT_TRANSLATE_NOOP("Field", "Written to")},
    {"produced_document", "produced_at", QT_TRANSLATE_NOOP("Field", "Produced on")},
    {"produced_document", "as_of", QT_TRANSLATE_NOOP("Field", "Data as of")},
    {"produced_document", "language", QT_TRANSLATE_NOOP("Field", "Language")},
    {"produced_document", "author", QT_TRANSLATE_NOOP("Field", "Author")},
    {"produced_document", "options", QT_TRANSLATE_NOOP("Field", "Options")},
    {"saved_filter", "page", QT_TRANSLATE_NOOP("Field", "Page")},
    {"saved_filter", "definition", QT_TRANSLATE_NOOP("Field", "What it filters by")},
    {"advice_choice", "advice", QT_TRANSLATE_NOOP("Field", "Advice")},
    {"advice_choice", "hidden_until", QT_TRANSLATE_NOOP("Field", "Put away until")},
    {"signatory", "representative_id", QT_TRANSLATE_NOOP("Field", "Represented by")},
    {"signatory", "deliberation", QT_TRANSLATE_NOOP("Field", "Deliberation")},
    {"pledge", "kept_how", QT_TRANSLATE_NOOP("Field", "How it is kept")},
    {"outline_node", "is_transversal", QT_TRANSLATE_NOOP("Field", "Transversal")},
    {"committee", "chair", QT_TRANSLATE_NOOP("Field", "Chair")},
    {"committee", "frequency", QT_TRANSLATE_NOOP("Field", "Usual frequency")},
    {"committee_member", "is_alternate", QT_TRANSLATE_NOOP("Field", "Alternate")},
    {"committee_member", "college", QT_TRANSLATE_NOOP("Field", "College")},
    {"meeting", "held_start", QT_TRANSLATE_NOOP("Field", "Held on")},
    {"meeting", "held_end", QT_TRANSLATE_NOOP("Field", "Held until")},
    {"meeting", "start_time", QT_TRANSLATE_NOOP("Field", "Start time")},
    {"meeting", "end_time", QT_TRANSLATE_NOOP("Field", "End time")},
    {"meeting", "state", QT_TRANSLATE_NOOP("Field", "State")},
    {"meeting", "minutes", QT_TRANSLATE_NOOP("Field", "Minutes")},
    {"action", "origin", QT_TRANSLATE_NOOP("Field", "Origin")},
    {"action", "origin_on", QT_TRANSLATE_NOOP("Field", "Brought in on")},
    {"action", "origin_meeting_id", QT_TRANSLATE_NOOP("Field", "Decided at")},
    {"action", "context", QT_TRANSLATE_NOOP("Field", "Context")},
    {"action", "objectives", QT_TRANSLATE_NOOP("Field", "Objectives")},
    {"action", "expected_results", QT_TRANSLATE_NOOP("Field", "Expected results")},
    {"action", "levers", QT_TRANSLATE_NOOP("Field", "Levers")},
    {"action", "obstacles", QT_TRANSLATE_NOOP("Field", "Obstacles")},
    {"action", "watch_points", QT_TRANSLATE_NOOP("Field", "Watch points")},
    {"action", "next_step", QT_TRANSLATE_NOOP("Field", "Next step")},
    {"action", "elected_referent_id", QT_TRANSLATE_NOOP("Field", "Elected referent")},
    {"action", "planned_start", QT_TRANSLATE_NOOP("Field", "Planned start")},
    {"action", "planned_end", QT_TRANSLATE_NOOP("Field", "Planned end")},
    {"action", "actual_start", QT_TRANSLATE_NOOP("Field", "Actual start")},
    {"action", "actual_end", QT_TRANSLATE_NOOP("Field", "Actual end")},
    {"action", "calendar_text", QT_TRANSLATE_NOOP("Field", "Calendar in words")},
    {"action", "recurrence", QT_TRANSLATE_NOOP("Field", "Recurrence")},
    {"action", "priority", QT_TRANSLATE_NOOP("Field", "Priority")},
    {"action", "participation", QT_TRANSLATE_NOOP("Field", "Participation")},
    {"action", "is_not_for_print", QT_TRANSLATE_NOOP("Field", "Not for print")},
    {"action", "weight", QT_TRANSLATE_NOOP("Field", "Weight in the rates")},
    {"action", "is_own_means", QT_TRANSLATE_NOOP("Field", "Own means")},
    {"event", "held_on", QT_TRANSLATE_NOOP("Field", "Day")},
    {"event", "participants", QT_TRANSLATE_NOOP("Field", "Participants")},
    {"follow_up", "effective_on", QT_TRANSLATE_NOOP("Field", "Day")},
    {"follow_up", "recorded_at", QT_TRANSLATE_NOOP("Field", "Entered at")},
    {"follow_up", "author", QT_TRANSLATE_NOOP("Field", "Author")},
    {"follow_up", "status_reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"follow_up", "postponed_to", QT_TRANSLATE_NOOP("Field", "Postponed to")},
    {"follow_up", "resume_condition", QT_TRANSLATE_NOOP("Field", "Condition to resume")},
    {"follow_up", "remind_on", QT_TRANSLATE_NOOP("Field", "Reminder on")},
    {"follow_up", "confidence", QT_TRANSLATE_NOOP("Field", "Confidence")},
    {"follow_up", "is_highlight", QT_TRANSLATE_NOOP("Field", "Highlight")},
    {"decision", "number", QT_TRANSLATE_NOOP("Field", "Number")},
    {"decision", "reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"decision", "reservations", QT_TRANSLATE_NOOP("Field", "Reservations")},
    {"indicator", "definition", QT_TRANSLATE_NOOP("Field", "Definition")},
    {"indicator", "unit", QT_TRANSLATE_NOOP("Field", "Unit")},
    {"indicator", "direction", QT_TRANSLATE_NOOP("Field", "Expected direction")},
    {"indicator", "method", QT_TRANSLATE_NOOP("Field", "Method")},
    {"indicator", "periodicity", QT_TRANSLATE_NOOP("Field", "Periodicity")},
    {"indicator", "baseline", QT_TRANSLATE_NOOP("Field", "Baseline")},
    {"indicator", "baseline_on", QT_TRANSLATE_NOOP("Field", "Day of the baseline")},
    {"indicator", "target", QT_TRANSLATE_NOOP("Field", "Target")},
    {"indicator", "target_on", QT_TRANSLATE_NOOP("Field", "Day of the target")},
    {"indicator", "value_type", QT_TRANSLATE_NOOP("Field", "Type of value")},
    {"indicator", "computed_from", QT_TRANSLATE_NOOP("Field", "Computed from")},
    {"indicator_reading", "period_start", QT_TRANSLATE_NOOP("Field", "Start of the period")},
    {"indicator_reading", "period_end", QT_TRANSLATE_NOOP("Field", "End of the period")},
    {"indicator_reading", "value", QT_TRANSLATE_NOOP("Field", "Value")},
    {"indicator_reading", "comment", QT_TRANSLATE_NOOP("Field", "Comment")},
};

} // namespace

QString fieldLabel(QStringView table, QStringView column)
{
    const auto *const found = std::ranges::find_if(labels, [&](const FieldLabel &entry) {
        const QLatin1StringView owner(entry.table);
        return column == QLatin1StringView(entry.column) && (owner.isEmpty() || table == owner);
    });
    return found == std::end(labels) ? QString()
                                     : QCoreApplication::translate("Field", found->label);
}

bool isBookkeeping(QStringView column)
{
    return column == u"id" || column == u"position" || column == u"recorded_at";
}

} // namespace passerelle
