#include "core/exchange/PersonMentions.h"

#include "core/domain/Action.h"
#include "core/domain/Indicator.h"
#include "core/domain/Meeting.h"
#include "core/domain/OutlineNode.h"
#include "core/domain/Plan.h"
#include "core/domain/ProducedDocument.h"
#include "core/domain/TextFolding.h"

namespace passerelle {

namespace {

/// Whole words only: "Ali" is not in "Alimentation".
QString spaced(const QString &text)
{
    return u' ' + matchingKey(text) + u' ';
}

} // namespace

QString placeNameOf(const Action &action)
{
    return QStringLiteral("%1 %2").arg(action.code, action.title).simplified();
}

PersonMentions::PersonMentions(const QString &name)
    : m_name(spaced(name))
{
}

void PersonMentions::look(const char *table, const QString &place,
                          std::initializer_list<Field> fields)
{
    if (m_name.trimmed().isEmpty())
        return;
    for (const Field &field : fields)
        if (spaced(field.text).contains(m_name))
            m_found.push_back(
                {QString::fromLatin1(table), QString::fromLatin1(field.column), place, field.text});
}

void PersonMentions::lookIn(const Organization &organization)
{
    look("organization", organization.name,
         {{"name", organization.name},
          {"short_name", organization.shortName},
          {"address", organization.address},
          {"web", organization.web}});
    for (const QString &alias : organization.aliases)
        look("organization_alias", organization.name, {{"alias", alias}});
}

void PersonMentions::lookIn(const Plan &plan)
{
    look("plan", plan.title,
         {{"title", plan.title}, {"summary", plan.summary}, {"note", plan.note}});
    for (const PhaseChange &phase : plan.phases)
        look("plan_phase", plan.title, {{"note", phase.note}});
}

void PersonMentions::lookIn(const OutlineNode &node)
{
    look("outline_node", node.title,
         {{"title", node.title}, {"description", node.description}, {"note", node.note}});
}

void PersonMentions::lookIn(const Action &action)
{
    const QString place = placeNameOf(action);
    look("action", place,
         {{"title", action.title},
          {"context", action.context},
          {"description", action.description},
          {"objectives", action.objectives},
          {"expected_results", action.expectedResults},
          {"levers", action.levers},
          {"obstacles", action.obstacles},
          {"watch_points", action.watchPoints},
          {"next_step", action.nextStep},
          {"calendar_text", action.calendarText},
          {"note", action.note}});
    for (const Milestone &milestone : action.milestones)
        look("milestone", place, {{"title", milestone.title}});
    for (const Event &event : action.events)
        look("event", place,
             {{"title", event.title}, {"place", event.place}, {"note", event.note}});
    for (const FollowUp &followUp : action.followUps)
        look("follow_up", place,
             {{"author", followUp.author},
              {"text", followUp.text},
              {"status_reason", followUp.statusReason},
              {"resume_condition", followUp.resumeCondition}});
}

void PersonMentions::lookIn(const Signatory &signatory, const Plan &plan)
{
    look("signatory", plan.title,
         {{"function", signatory.function}, {"deliberation", signatory.deliberation}});
    for (const Pledge &pledge : signatory.pledges)
        look("pledge", plan.title, {{"text", pledge.text}, {"kept_how", pledge.keptHow}});
}

void PersonMentions::lookIn(const Committee &committee)
{
    look("committee", committee.name,
         {{"name", committee.name},
          {"chair", committee.chair},
          {"frequency", committee.frequency},
          {"note", committee.note}});
    for (const CommitteeMember &member : committee.members)
        look("committee_member", committee.name, {{"name", member.name}});
}

void PersonMentions::lookIn(const Meeting &meeting)
{
    look("meeting", meeting.title,
         {{"title", meeting.title}, {"place", meeting.place}, {"minutes", meeting.minutes}});
}

void PersonMentions::lookIn(const Decision &decision)
{
    look("decision", decision.number,
         {{"text", decision.text},
          {"reason", decision.reason},
          {"reservations", decision.reservations}});
}

void PersonMentions::lookIn(const Indicator &indicator)
{
    look("indicator", indicator.name,
         {{"name", indicator.name},
          {"definition", indicator.definition},
          {"source_name", indicator.sourceName},
          {"method", indicator.method}});
    for (const Reading &reading : indicator.readings)
        look("reading", indicator.name,
             {{"text", reading.text},
              {"place", reading.place},
              {"source_name", reading.sourceName},
              {"comment", reading.comment}});
}

void PersonMentions::lookIn(const ProducedDocument &document)
{
    look("produced_document", document.fileName,
         {{"file_name", document.fileName},
          {"file_path", document.filePath},
          {"author", document.author}});
}

} // namespace passerelle
