#include "core/domain/Vocabularies.h"

#include <QCoreApplication>

#include <array>

namespace passerelle {

QString translatedTerm(const char *label)
{
    return QCoreApplication::translate("Vocabulary", label);
}

#define TERM(label) QT_TRANSLATE_NOOP("Vocabulary", label)

template <>
std::span<const VocabularyTerm<ActionStatus>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ActionStatus::NotStarted, "not_started", TERM("Not started")},
        VocabularyTerm{ActionStatus::Preparing, "preparing", TERM("In preparation")},
        VocabularyTerm{ActionStatus::InProgress, "in_progress", TERM("In progress")},
        VocabularyTerm{ActionStatus::Completed, "completed", TERM("Completed")},
        VocabularyTerm{ActionStatus::Postponed, "postponed", TERM("Postponed")},
        VocabularyTerm{ActionStatus::OnHold, "on_hold", TERM("On hold")},
        VocabularyTerm{ActionStatus::Abandoned, "abandoned", TERM("Abandoned")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Confidence>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Confidence::Secured, "secured", TERM("Objectives secured")},
        VocabularyTerm{Confidence::Attainable, "attainable", TERM("Objectives attainable")},
        VocabularyTerm{Confidence::SupportNeeded, "support_needed", TERM("Support needed")},
        VocabularyTerm{Confidence::Compromised, "compromised", TERM("Objectives compromised")},
        VocabularyTerm{Confidence::Unknown, "unknown", TERM("Not stated")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Priority>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Priority::High, "high", TERM("High")},
        VocabularyTerm{Priority::Medium, "medium", TERM("Medium")},
        VocabularyTerm{Priority::Low, "low", TERM("Low")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<ParticipationLevel>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ParticipationLevel::None, "none", TERM("No participation")},
        VocabularyTerm{ParticipationLevel::Information, "information", TERM("Information")},
        VocabularyTerm{ParticipationLevel::Consultation, "consultation", TERM("Consultation")},
        VocabularyTerm{ParticipationLevel::Concertation, "concertation", TERM("Concertation")},
        VocabularyTerm{ParticipationLevel::CoConstruction, "co_construction",
                       TERM("Co-construction")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Recurrence>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Recurrence::None, "none", TERM("Once")},
        VocabularyTerm{Recurrence::Yearly, "yearly", TERM("Once a year")},
        VocabularyTerm{Recurrence::TwiceYearly, "twice_yearly", TERM("Twice a year")},
        VocabularyTerm{Recurrence::Quarterly, "quarterly", TERM("Every quarter")},
        VocabularyTerm{Recurrence::Monthly, "monthly", TERM("Every month")},
        VocabularyTerm{Recurrence::Weekly, "weekly", TERM("Every week")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<ActionOrigin>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ActionOrigin::Initial, "initial", TERM("Initial plan")},
        VocabularyTerm{ActionOrigin::Amendment, "amendment", TERM("Amendment")},
        VocabularyTerm{ActionOrigin::Opportunity, "opportunity", TERM("Opportunity")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlanKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlanKind::Cls, "cls", TERM("Local health contract")},
        VocabularyTerm{PlanKind::Clsm, "clsm", TERM("Local mental health council")},
        VocabularyTerm{PlanKind::HealthPlan, "health_plan", TERM("Health plan")},
        VocabularyTerm{PlanKind::Other, "other", TERM("Other plan")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlanPhase>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlanPhase::Mobilisation, "mobilisation", TERM("Mobilisation")},
        VocabularyTerm{PlanPhase::Assessment, "assessment", TERM("Needs assessment")},
        VocabularyTerm{PlanPhase::Contracting, "contracting", TERM("Contracting")},
        VocabularyTerm{PlanPhase::Implementation, "implementation", TERM("Implementation")},
        VocabularyTerm{PlanPhase::Evaluation, "evaluation", TERM("Evaluation")},
        VocabularyTerm{PlanPhase::Renewal, "renewal", TERM("Renewal")},
        VocabularyTerm{PlanPhase::Closed, "closed", TERM("Closed")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<LevelKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{LevelKind::Node, "node", TERM("Outline level")},
        VocabularyTerm{LevelKind::Action, "action", TERM("Action")},
        VocabularyTerm{LevelKind::SubAction, "sub_action", TERM("Sub-action")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<TerritoryKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{TerritoryKind::Commune, "commune", TERM("Commune")},
        VocabularyTerm{TerritoryKind::Intercommunality, "intercommunality",
                       TERM("Intercommunality")},
        VocabularyTerm{TerritoryKind::Petr, "petr", TERM("Rural territorial pole (PETR)")},
        VocabularyTerm{TerritoryKind::Department, "department", TERM("Department")},
        VocabularyTerm{TerritoryKind::Region, "region", TERM("Region")},
        VocabularyTerm{TerritoryKind::Other, "other", TERM("Other territory")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<OrganizationRole>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{OrganizationRole::Carrier, "carrier", TERM("Lead body")},
        VocabularyTerm{OrganizationRole::Signatory, "signatory", TERM("Signatory")},
        VocabularyTerm{OrganizationRole::Lead, "lead", TERM("Lead")},
        VocabularyTerm{OrganizationRole::CoLead, "co_lead", TERM("Co-lead")},
        VocabularyTerm{OrganizationRole::Partner, "partner", TERM("Partner")},
        VocabularyTerm{OrganizationRole::Funder, "funder", TERM("Funder")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<CommitteeKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{CommitteeKind::Steering, "steering", TERM("Steering committee")},
        VocabularyTerm{CommitteeKind::Technical, "technical", TERM("Technical committee")},
        VocabularyTerm{CommitteeKind::WorkingGroup, "working_group", TERM("Working group")},
        VocabularyTerm{CommitteeKind::Plenary, "plenary", TERM("Plenary")},
        VocabularyTerm{CommitteeKind::ElectedFollowUp, "elected_followup",
                       TERM("Elected members' follow-up")},
        VocabularyTerm{CommitteeKind::ClsmPlenary, "clsm_plenary", TERM("CLSM plenary")},
        VocabularyTerm{CommitteeKind::ClsmSteering, "clsm_steering",
                       TERM("CLSM steering committee")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<MeetingState>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{MeetingState::Draft, "draft", TERM("Draft")},
        VocabularyTerm{MeetingState::Convened, "convened", TERM("Convened")},
        VocabularyTerm{MeetingState::InSession, "in_session", TERM("In session")},
        VocabularyTerm{MeetingState::Closed, "closed", TERM("Meeting closed")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<DecisionStatus>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{DecisionStatus::ToDo, "to_do", TERM("To do")},
        VocabularyTerm{DecisionStatus::InProgress, "in_progress", TERM("Under way")},
        VocabularyTerm{DecisionStatus::Done, "done", TERM("Done")},
        VocabularyTerm{DecisionStatus::Dropped, "dropped", TERM("Dropped")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorKind::Context, "context", TERM("Context")},
        VocabularyTerm{IndicatorKind::Process, "process", TERM("Process")},
        VocabularyTerm{IndicatorKind::Output, "output", TERM("Output")},
        VocabularyTerm{IndicatorKind::Outcome, "outcome", TERM("Outcome")},
        VocabularyTerm{IndicatorKind::Impact, "impact", TERM("Impact")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorDirection>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorDirection::Increase, "increase", TERM("Should increase")},
        VocabularyTerm{IndicatorDirection::Decrease, "decrease", TERM("Should decrease")},
        VocabularyTerm{IndicatorDirection::Stable, "stable", TERM("Should stay stable")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorValueType>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorValueType::Number, "number", TERM("Number")},
        VocabularyTerm{IndicatorValueType::Percentage, "percentage", TERM("Percentage")},
        VocabularyTerm{IndicatorValueType::Rate, "rate", TERM("Rate per N")},
        VocabularyTerm{IndicatorValueType::YesNo, "yes_no", TERM("Yes or no")},
        VocabularyTerm{IndicatorValueType::Text, "text", TERM("Text")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorSource>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorSource::Entered, "entered", TERM("Entered by hand")},
        VocabularyTerm{IndicatorSource::ParticipantSum, "participant_sum",
                       TERM("Sum of participants")},
        VocabularyTerm{IndicatorSource::EventCount, "event_count", TERM("Number of events")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlaceLevel>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlaceLevel::Local, "local", TERM("Local")},
        VocabularyTerm{PlaceLevel::Intercommunality, "intercommunality", TERM("Intercommunality")},
        VocabularyTerm{PlaceLevel::Department, "department", TERM("Department")},
        VocabularyTerm{PlaceLevel::Region, "region", TERM("Region")},
        VocabularyTerm{PlaceLevel::Country, "country", TERM("France")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<TermList>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{TermList::OrganizationKind, "organization_kind",
                       TERM("Kinds of organization")},
        VocabularyTerm{TermList::TargetGroup, "target_group", TERM("Target groups")},
        VocabularyTerm{TermList::Theme, "theme", TERM("Themes")},
        VocabularyTerm{TermList::Funder, "funder", TERM("Funders")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Demonstration>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Demonstration::Published, "published", TERM("Published plan")},
        VocabularyTerm{Demonstration::FictitiousFollowUp, "fictitious_follow_up",
                       TERM("Demonstration data: fictitious follow-up")},
    };
    return terms;
}

#undef TERM

} // namespace passerelle
