#include "core/domain/Vocabularies.h"

#include <QCoreApplication>

#include <array>

namespace passerelle {

QString translatedTerm(const char *label)
{
    return QCoreApplication::translate("Vocabulary", label);
}

template <>
std::span<const VocabularyTerm<ActionStatus>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ActionStatus::NotStarted, "not_started",
                       QT_TRANSLATE_NOOP("Vocabulary", "Not started")},
        VocabularyTerm{ActionStatus::Preparing, "preparing",
                       QT_TRANSLATE_NOOP("Vocabulary", "In preparation")},
        VocabularyTerm{ActionStatus::InProgress, "in_progress",
                       QT_TRANSLATE_NOOP("Vocabulary", "In progress")},
        VocabularyTerm{ActionStatus::Completed, "completed",
                       QT_TRANSLATE_NOOP("Vocabulary", "Completed")},
        VocabularyTerm{ActionStatus::Postponed, "postponed",
                       QT_TRANSLATE_NOOP("Vocabulary", "Postponed")},
        VocabularyTerm{ActionStatus::OnHold, "on_hold", QT_TRANSLATE_NOOP("Vocabulary", "On hold")},
        VocabularyTerm{ActionStatus::Abandoned, "abandoned",
                       QT_TRANSLATE_NOOP("Vocabulary", "Abandoned")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Confidence>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Confidence::Secured, "secured",
                       QT_TRANSLATE_NOOP("Vocabulary", "Objectives secured")},
        VocabularyTerm{Confidence::Attainable, "attainable",
                       QT_TRANSLATE_NOOP("Vocabulary", "Objectives attainable")},
        VocabularyTerm{Confidence::SupportNeeded, "support_needed",
                       QT_TRANSLATE_NOOP("Vocabulary", "Support needed")},
        VocabularyTerm{Confidence::Compromised, "compromised",
                       QT_TRANSLATE_NOOP("Vocabulary", "Objectives compromised")},
        VocabularyTerm{Confidence::Unknown, "unknown",
                       QT_TRANSLATE_NOOP("Vocabulary", "Not stated")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Priority>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Priority::High, "high", QT_TRANSLATE_NOOP("Vocabulary", "High")},
        VocabularyTerm{Priority::Medium, "medium", QT_TRANSLATE_NOOP("Vocabulary", "Medium")},
        VocabularyTerm{Priority::Low, "low", QT_TRANSLATE_NOOP("Vocabulary", "Low")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<ParticipationLevel>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ParticipationLevel::None, "none",
                       QT_TRANSLATE_NOOP("Vocabulary", "No participation")},
        VocabularyTerm{ParticipationLevel::Information, "information",
                       QT_TRANSLATE_NOOP("Vocabulary", "Information")},
        VocabularyTerm{ParticipationLevel::Consultation, "consultation",
                       QT_TRANSLATE_NOOP("Vocabulary", "Consultation")},
        VocabularyTerm{ParticipationLevel::Concertation, "concertation",
                       QT_TRANSLATE_NOOP("Vocabulary", "Concertation")},
        VocabularyTerm{ParticipationLevel::CoConstruction, "co_construction",
                       QT_TRANSLATE_NOOP("Vocabulary", "Co-construction")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Recurrence>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Recurrence::None, "none", QT_TRANSLATE_NOOP("Vocabulary", "Once")},
        VocabularyTerm{Recurrence::Yearly, "yearly",
                       QT_TRANSLATE_NOOP("Vocabulary", "Once a year")},
        VocabularyTerm{Recurrence::TwiceYearly, "twice_yearly",
                       QT_TRANSLATE_NOOP("Vocabulary", "Twice a year")},
        VocabularyTerm{Recurrence::Quarterly, "quarterly",
                       QT_TRANSLATE_NOOP("Vocabulary", "Every quarter")},
        VocabularyTerm{Recurrence::Monthly, "monthly",
                       QT_TRANSLATE_NOOP("Vocabulary", "Every month")},
        VocabularyTerm{Recurrence::Weekly, "weekly", QT_TRANSLATE_NOOP("Vocabulary", "Every week")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<ActionOrigin>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ActionOrigin::Initial, "initial",
                       QT_TRANSLATE_NOOP("Vocabulary", "Initial plan")},
        VocabularyTerm{ActionOrigin::Amendment, "amendment",
                       QT_TRANSLATE_NOOP("Vocabulary", "Amendment")},
        VocabularyTerm{ActionOrigin::Opportunity, "opportunity",
                       QT_TRANSLATE_NOOP("Vocabulary", "Opportunity")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlanKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlanKind::Cls, "cls",
                       QT_TRANSLATE_NOOP("Vocabulary", "Local health contract")},
        VocabularyTerm{PlanKind::Clsm, "clsm",
                       QT_TRANSLATE_NOOP("Vocabulary", "Local mental health council")},
        VocabularyTerm{PlanKind::HealthPlan, "health_plan",
                       QT_TRANSLATE_NOOP("Vocabulary", "Health plan")},
        VocabularyTerm{PlanKind::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other plan")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlanPhase>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlanPhase::Mobilisation, "mobilisation",
                       QT_TRANSLATE_NOOP("Vocabulary", "Mobilisation")},
        VocabularyTerm{PlanPhase::Assessment, "assessment",
                       QT_TRANSLATE_NOOP("Vocabulary", "Needs assessment")},
        VocabularyTerm{PlanPhase::Contracting, "contracting",
                       QT_TRANSLATE_NOOP("Vocabulary", "Contracting")},
        VocabularyTerm{PlanPhase::Implementation, "implementation",
                       QT_TRANSLATE_NOOP("Vocabulary", "Implementation")},
        VocabularyTerm{PlanPhase::Evaluation, "evaluation",
                       QT_TRANSLATE_NOOP("Vocabulary", "Evaluation")},
        VocabularyTerm{PlanPhase::Renewal, "renewal", QT_TRANSLATE_NOOP("Vocabulary", "Renewal")},
        VocabularyTerm{PlanPhase::Closed, "closed", QT_TRANSLATE_NOOP("Vocabulary", "Closed")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<LevelKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{LevelKind::Node, "node", QT_TRANSLATE_NOOP("Vocabulary", "Outline level")},
        VocabularyTerm{LevelKind::Action, "action", QT_TRANSLATE_NOOP("Vocabulary", "Action")},
        VocabularyTerm{LevelKind::SubAction, "sub_action",
                       QT_TRANSLATE_NOOP("Vocabulary", "Sub-action")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<TerritoryKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{TerritoryKind::Commune, "commune",
                       QT_TRANSLATE_NOOP("Vocabulary", "Commune")},
        VocabularyTerm{TerritoryKind::Intercommunality, "intercommunality",
                       QT_TRANSLATE_NOOP("Vocabulary", "Intercommunality")},
        VocabularyTerm{TerritoryKind::Petr, "petr",
                       QT_TRANSLATE_NOOP("Vocabulary", "Rural territorial pole (PETR)")},
        VocabularyTerm{TerritoryKind::Department, "department",
                       QT_TRANSLATE_NOOP("Vocabulary", "Department")},
        VocabularyTerm{TerritoryKind::Region, "region", QT_TRANSLATE_NOOP("Vocabulary", "Region")},
        VocabularyTerm{TerritoryKind::Other, "other",
                       QT_TRANSLATE_NOOP("Vocabulary", "Other territory")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<OrganizationRole>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{OrganizationRole::Carrier, "carrier",
                       QT_TRANSLATE_NOOP("Vocabulary", "Lead body")},
        VocabularyTerm{OrganizationRole::Signatory, "signatory",
                       QT_TRANSLATE_NOOP("Vocabulary", "Signatory")},
        VocabularyTerm{OrganizationRole::Lead, "lead", QT_TRANSLATE_NOOP("Vocabulary", "Lead")},
        VocabularyTerm{OrganizationRole::CoLead, "co_lead",
                       QT_TRANSLATE_NOOP("Vocabulary", "Co-lead")},
        VocabularyTerm{OrganizationRole::Partner, "partner",
                       QT_TRANSLATE_NOOP("Vocabulary", "Partner")},
        VocabularyTerm{OrganizationRole::Funder, "funder",
                       QT_TRANSLATE_NOOP("Vocabulary", "Funder")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<CommitteeKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{CommitteeKind::Steering, "steering",
                       QT_TRANSLATE_NOOP("Vocabulary", "Steering committee")},
        VocabularyTerm{CommitteeKind::Technical, "technical",
                       QT_TRANSLATE_NOOP("Vocabulary", "Technical committee")},
        VocabularyTerm{CommitteeKind::WorkingGroup, "working_group",
                       QT_TRANSLATE_NOOP("Vocabulary", "Working group")},
        VocabularyTerm{CommitteeKind::Plenary, "plenary",
                       QT_TRANSLATE_NOOP("Vocabulary", "Plenary")},
        VocabularyTerm{CommitteeKind::ElectedFollowUp, "elected_followup",
                       QT_TRANSLATE_NOOP("Vocabulary", "Elected members' follow-up")},
        VocabularyTerm{CommitteeKind::ClsmPlenary, "clsm_plenary",
                       QT_TRANSLATE_NOOP("Vocabulary", "CLSM plenary")},
        VocabularyTerm{CommitteeKind::ClsmSteering, "clsm_steering",
                       QT_TRANSLATE_NOOP("Vocabulary", "CLSM steering committee")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<MeetingState>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{MeetingState::Draft, "draft", QT_TRANSLATE_NOOP("Vocabulary", "Draft")},
        VocabularyTerm{MeetingState::Convened, "convened",
                       QT_TRANSLATE_NOOP("Vocabulary", "Convened")},
        VocabularyTerm{MeetingState::InSession, "in_session",
                       QT_TRANSLATE_NOOP("Vocabulary", "In session")},
        VocabularyTerm{MeetingState::Closed, "closed",
                       QT_TRANSLATE_NOOP("Vocabulary", "Meeting closed")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<DecisionStatus>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{DecisionStatus::ToDo, "to_do", QT_TRANSLATE_NOOP("Vocabulary", "To do")},
        VocabularyTerm{DecisionStatus::InProgress, "in_progress",
                       QT_TRANSLATE_NOOP("Vocabulary", "Under way")},
        VocabularyTerm{DecisionStatus::Done, "done", QT_TRANSLATE_NOOP("Vocabulary", "Done")},
        VocabularyTerm{DecisionStatus::Dropped, "dropped",
                       QT_TRANSLATE_NOOP("Vocabulary", "Dropped")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorKind::Context, "context",
                       QT_TRANSLATE_NOOP("Vocabulary", "Context")},
        VocabularyTerm{IndicatorKind::Process, "process",
                       QT_TRANSLATE_NOOP("Vocabulary", "Process")},
        VocabularyTerm{IndicatorKind::Output, "output", QT_TRANSLATE_NOOP("Vocabulary", "Output")},
        VocabularyTerm{IndicatorKind::Outcome, "outcome",
                       QT_TRANSLATE_NOOP("Vocabulary", "Outcome")},
        VocabularyTerm{IndicatorKind::Impact, "impact", QT_TRANSLATE_NOOP("Vocabulary", "Impact")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorDirection>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorDirection::Increase, "increase",
                       QT_TRANSLATE_NOOP("Vocabulary", "Should increase")},
        VocabularyTerm{IndicatorDirection::Decrease, "decrease",
                       QT_TRANSLATE_NOOP("Vocabulary", "Should decrease")},
        VocabularyTerm{IndicatorDirection::Stable, "stable",
                       QT_TRANSLATE_NOOP("Vocabulary", "Should stay stable")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorValueType>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorValueType::Number, "number",
                       QT_TRANSLATE_NOOP("Vocabulary", "Number")},
        VocabularyTerm{IndicatorValueType::Percentage, "percentage",
                       QT_TRANSLATE_NOOP("Vocabulary", "Percentage")},
        VocabularyTerm{IndicatorValueType::Rate, "rate",
                       QT_TRANSLATE_NOOP("Vocabulary", "Rate per N")},
        VocabularyTerm{IndicatorValueType::YesNo, "yes_no",
                       QT_TRANSLATE_NOOP("Vocabulary", "Yes or no")},
        VocabularyTerm{IndicatorValueType::Text, "text", QT_TRANSLATE_NOOP("Vocabulary", "Text")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<IndicatorSource>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{IndicatorSource::Entered, "entered",
                       QT_TRANSLATE_NOOP("Vocabulary", "Entered by hand")},
        VocabularyTerm{IndicatorSource::ParticipantSum, "participant_sum",
                       QT_TRANSLATE_NOOP("Vocabulary", "Sum of participants")},
        VocabularyTerm{IndicatorSource::EventCount, "event_count",
                       QT_TRANSLATE_NOOP("Vocabulary", "Number of events")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<PlaceLevel>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlaceLevel::Local, "local", QT_TRANSLATE_NOOP("Vocabulary", "Local")},
        VocabularyTerm{PlaceLevel::Intercommunality, "intercommunality",
                       QT_TRANSLATE_NOOP("Vocabulary", "Intercommunality")},
        VocabularyTerm{PlaceLevel::Department, "department",
                       QT_TRANSLATE_NOOP("Vocabulary", "Department")},
        VocabularyTerm{PlaceLevel::Region, "region", QT_TRANSLATE_NOOP("Vocabulary", "Region")},
        VocabularyTerm{PlaceLevel::Country, "country", QT_TRANSLATE_NOOP("Vocabulary", "France")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<TermList>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{TermList::OrganizationKind, "organization_kind",
                       QT_TRANSLATE_NOOP("Vocabulary", "Kinds of organization")},
        VocabularyTerm{TermList::TargetGroup, "target_group",
                       QT_TRANSLATE_NOOP("Vocabulary", "Target groups")},
        VocabularyTerm{TermList::Theme, "theme", QT_TRANSLATE_NOOP("Vocabulary", "Themes")},
        VocabularyTerm{TermList::Funder, "funder", QT_TRANSLATE_NOOP("Vocabulary", "Funders")},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<Demonstration>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{Demonstration::Published, "published",
                       QT_TRANSLATE_NOOP("Vocabulary", "Published plan")},
        VocabularyTerm{Demonstration::FictitiousFollowUp, "fictitious_follow_up",
                       QT_TRANSLATE_NOOP("Vocabulary", "Demonstration data: fictitious follow-up")},
    };
    return terms;
}

} // namespace passerelle
