#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

/// Makes small plans for tests, with readable ids ("n1", "a1", "o1"...).
class PlanBuilder final
{
public:
    PlanBuilder();

    NodeId node(const QString &code, const QString &title, const NodeId &parent = {});
    ActionId action(const QString &code, const QString &title, const NodeId &node = {});
    ActionId subAction(const QString &code, const QString &title, const ActionId &parent);
    OrganizationId organization(const QString &name, const QString &shortName = {});
    SignatoryId signatory(const OrganizationId &organization);
    MeetingId meeting(const QString &title, QDate day, MeetingState state = MeetingState::Closed);
    DecisionId decision(const MeetingId &meeting, const QString &number, const QString &text);
    IndicatorId indicator(const QString &name, const QString &unit,
                          IndicatorValueType type = IndicatorValueType::Rate);

    /// Adds a follow-up that states a status; the reason serves as its text too.
    FollowUp &says(const ActionId &action, QDate day, ActionStatus status,
                   const QString &reason = {});
    FollowUp &feels(const ActionId &action, QDate day, Confidence confidence, const QString &text);
    FollowUp &notes(const ActionId &action, QDate day, const QString &text);
    Reading &reads(const IndicatorId &indicator, PlaceLevel level, const QString &place,
                   const QString &period, std::optional<double> value, const QString &text = {});

    Action &edit(const ActionId &id);
    OutlineNode &edit(const NodeId &id);
    Indicator &edit(const IndicatorId &id);
    Decision &edit(const DecisionId &id);
    Signatory &edit(const SignatoryId &id);

    PlanContents contents;

private:
    int m_count = 0;
    QString nextId(QChar letter);
    FollowUp &followUp(const ActionId &action, QDate day);
};

} // namespace passerelle
