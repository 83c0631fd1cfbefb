#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <utility>

namespace passerelle {

/// A globally unique text id that knows what it identifies: an ActionId is not a NodeId. Null when
/// default-constructed. Text form: a lower-case UUID without braces.
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    bool isNull() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &left, const Id &right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using TerritoryId = Id<struct TerritoryTag>;
using CommuneId = Id<struct CommuneTag>;
using DistrictId = Id<struct DistrictTag>;
using OrganizationId = Id<struct OrganizationTag>;
using ContactId = Id<struct ContactTag>;
using PlanId = Id<struct PlanTag>;
using PhaseId = Id<struct PhaseTag>;
using SignatoryId = Id<struct SignatoryTag>;
using PledgeId = Id<struct PledgeTag>;
using NodeId = Id<struct NodeTag>;
using ActionId = Id<struct ActionTag>;
using MilestoneId = Id<struct MilestoneTag>;
using EventId = Id<struct EventTag>;
using FollowUpId = Id<struct FollowUpTag>;
using CommitteeId = Id<struct CommitteeTag>;
using CommitteeMemberId = Id<struct CommitteeMemberTag>;
using MeetingId = Id<struct MeetingTag>;
using DecisionId = Id<struct DecisionTag>;
using IndicatorId = Id<struct IndicatorTag>;
using ReadingId = Id<struct ReadingTag>;
using ProducedDocumentId = Id<struct ProducedDocumentTag>;
using SavedFilterId = Id<struct SavedFilterTag>;
using ReferencePlanId = Id<struct ReferencePlanTag>;
using ReferenceObjectiveId = Id<struct ReferenceObjectiveTag>;

} // namespace passerelle

template <typename Tag>
struct std::hash<passerelle::Id<Tag>>
{
    std::size_t operator()(const passerelle::Id<Tag> &id) const noexcept
    {
        return qHash(id.toString());
    }
};
