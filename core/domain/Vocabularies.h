#pragma once

#include "core/domain/Vocabulary.h"

namespace passerelle {

/// Where an action stands. Late is never a status: it is computed (statistics/Lateness.h).
enum class ActionStatus
{
    NotStarted,
    Preparing,
    InProgress,
    Completed,
    Postponed,
    OnHold,
    Abandoned,
};

/// The coordinator's judgement ("météo"), independent of the status.
enum class Confidence
{
    Secured,
    Attainable,
    SupportNeeded,
    Compromised,
    Unknown
};

enum class Priority
{
    High,
    Medium,
    Low
};

/// How far residents take part (ladder of participation).
enum class ParticipationLevel
{
    None,
    Information,
    Consultation,
    Concertation,
    CoConstruction
};

enum class Recurrence
{
    None,
    Yearly,
    TwiceYearly,
    Quarterly,
    Monthly,
    Weekly
};

/// How an action entered the plan.
enum class ActionOrigin
{
    Initial,
    Amendment,
    Opportunity
};

enum class PlanKind
{
    Cls,
    Clsm,
    HealthPlan,
    Other
};

enum class PlanPhase
{
    Mobilisation,
    Assessment,
    Contracting,
    Implementation,
    Evaluation,
    Renewal,
    Closed,
};

/// What a level of the plan holds: nodes of the outline, actions, or actions of actions.
enum class LevelKind
{
    Node,
    Action,
    SubAction
};

enum class TerritoryKind
{
    Commune,
    Intercommunality,
    Petr,
    Department,
    Region,
    Other
};

/// What an organization does in a plan or an action.
enum class OrganizationRole
{
    Carrier,
    Signatory,
    Lead,
    CoLead,
    Partner,
    Funder
};

enum class CommitteeKind
{
    Steering,
    Technical,
    WorkingGroup,
    Plenary,
    ElectedFollowUp,
    ClsmPlenary,
    ClsmSteering,
};

enum class MeetingState
{
    Draft,
    Convened,
    InSession,
    Closed
};

enum class DecisionStatus
{
    ToDo,
    InProgress,
    Done,
    Dropped
};

enum class IndicatorKind
{
    Context,
    Process,
    Output,
    Outcome,
    Impact
};

/// Which way an indicator should move.
enum class IndicatorDirection
{
    Increase,
    Decrease,
    Stable
};

enum class IndicatorValueType
{
    Number,
    Percentage,
    Rate,
    YesNo,
    Text
};

enum class IndicatorSource
{
    Entered,
    ParticipantSum,
    EventCount
};

/// The size of the place a reading speaks of; comparators are the larger ones.
enum class PlaceLevel
{
    Local,
    Intercommunality,
    Department,
    Region,
    Country
};

/// The lists a user may extend (product vocabulary marked with a star).
enum class TermList
{
    OrganizationKind,
    TargetGroup,
    Theme,
    Funder
};

/// Which demonstration a file is, so that its documents can say so.
enum class Demonstration
{
    Published,
    FictitiousFollowUp
};

// The tables are in Vocabularies.cpp.
template <>
std::span<const VocabularyTerm<ActionStatus>> vocabulary();
template <>
std::span<const VocabularyTerm<Confidence>> vocabulary();
template <>
std::span<const VocabularyTerm<Priority>> vocabulary();
template <>
std::span<const VocabularyTerm<ParticipationLevel>> vocabulary();
template <>
std::span<const VocabularyTerm<Recurrence>> vocabulary();
template <>
std::span<const VocabularyTerm<ActionOrigin>> vocabulary();
template <>
std::span<const VocabularyTerm<PlanKind>> vocabulary();
template <>
std::span<const VocabularyTerm<PlanPhase>> vocabulary();
template <>
std::span<const VocabularyTerm<LevelKind>> vocabulary();
template <>
std::span<const VocabularyTerm<TerritoryKind>> vocabulary();
template <>
std::span<const VocabularyTerm<OrganizationRole>> vocabulary();
template <>
std::span<const VocabularyTerm<CommitteeKind>> vocabulary();
template <>
std::span<const VocabularyTerm<MeetingState>> vocabulary();
template <>
std::span<const VocabularyTerm<DecisionStatus>> vocabulary();
template <>
std::span<const VocabularyTerm<IndicatorKind>> vocabulary();
template <>
std::span<const VocabularyTerm<IndicatorDirection>> vocabulary();
template <>
std::span<const VocabularyTerm<IndicatorValueType>> vocabulary();
template <>
std::span<const VocabularyTerm<IndicatorSource>> vocabulary();
template <>
std::span<const VocabularyTerm<PlaceLevel>> vocabulary();
template <>
std::span<const VocabularyTerm<TermList>> vocabulary();
template <>
std::span<const VocabularyTerm<Demonstration>> vocabulary();

} // namespace passerelle
