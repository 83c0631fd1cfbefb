#include "tests/support/PlanBuilder.h"

#include <QTimeZone>

#include <algorithm>

namespace passerelle {

namespace {

template <typename Value, typename Key>
Value &byId(std::vector<Value> &values, const Key &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    Q_ASSERT(found != values.end());
    return *found;
}

} // namespace

PlanBuilder::PlanBuilder()
{
    contents.territory.name = QStringLiteral("Agglomération d'Agen");
    contents.plan.id = PlanId(QStringLiteral("plan"));
    contents.plan.title = QStringLiteral("Contrat local de santé de l’Agglomération d’Agen");
    contents.plan.kind = PlanKind::Cls;
    contents.plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                            {QStringLiteral("Objectif"), LevelKind::Node},
                            {QStringLiteral("Action"), LevelKind::Action}};
}

QString PlanBuilder::nextId(QChar letter)
{
    return letter + QString::number(++m_count);
}

NodeId PlanBuilder::node(const QString &code, const QString &title, const NodeId &parent)
{
    OutlineNode node;
    node.id = NodeId(nextId(u'n'));
    node.parent = parent;
    node.level = parent.isNull() ? 0 : edit(parent).level + 1;
    node.code = code;
    node.title = title;
    contents.nodes.push_back(node);
    return node.id;
}

ActionId PlanBuilder::action(const QString &code, const QString &title, const NodeId &node)
{
    Action action;
    action.id = ActionId(nextId(u'a'));
    action.node = node;
    action.code = code;
    action.title = title;
    contents.actions.push_back(action);
    return action.id;
}

ActionId PlanBuilder::subAction(const QString &code, const QString &title, const ActionId &parent)
{
    const NodeId node = edit(parent).node;
    const ActionId id = action(code, title, node);
    edit(id).parent = parent;
    return id;
}

OrganizationId PlanBuilder::organization(const QString &name, const QString &shortName)
{
    Organization organization;
    organization.id = OrganizationId(nextId(u'o'));
    organization.name = name;
    organization.shortName = shortName;
    contents.organizations.push_back(organization);
    return organization.id;
}

SignatoryId PlanBuilder::signatory(const OrganizationId &organization)
{
    Signatory signatory;
    signatory.id = SignatoryId(nextId(u's'));
    signatory.organization = organization;
    contents.signatories.push_back(signatory);
    return signatory.id;
}

MeetingId PlanBuilder::meeting(const QString &title, QDate day, MeetingState state)
{
    Meeting meeting;
    meeting.id = MeetingId(nextId(u'm'));
    meeting.title = title;
    meeting.held = {day, day};
    meeting.state = state;
    contents.meetings.push_back(meeting);
    return meeting.id;
}

DecisionId PlanBuilder::decision(const MeetingId &meeting, const QString &number,
                                 const QString &text)
{
    Decision decision;
    decision.id = DecisionId(nextId(u'd'));
    decision.meeting = meeting;
    decision.number = number;
    decision.text = text;
    contents.decisions.push_back(decision);
    return decision.id;
}

IndicatorId PlanBuilder::indicator(const QString &name, const QString &unit,
                                   IndicatorValueType type)
{
    Indicator indicator;
    indicator.id = IndicatorId(nextId(u'i'));
    indicator.name = name;
    indicator.unit = unit;
    indicator.valueType = type;
    contents.indicators.push_back(indicator);
    return indicator.id;
}

FollowUp &PlanBuilder::followUp(const ActionId &action, QDate day)
{
    std::vector<FollowUp> &followUps = edit(action).followUps;
    FollowUp followUp;
    followUp.id = FollowUpId(nextId(u'f'));
    followUp.effectiveOn = day;
    followUp.recordedAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(m_count);
    followUps.push_back(followUp);
    return followUps.back();
}

FollowUp &PlanBuilder::says(const ActionId &action, QDate day, ActionStatus status,
                            const QString &reason)
{
    FollowUp &said = followUp(action, day);
    said.status = status;
    said.statusReason = reason;
    return said;
}

FollowUp &PlanBuilder::feels(const ActionId &action, QDate day, Confidence confidence,
                             const QString &text)
{
    FollowUp &felt = followUp(action, day);
    felt.confidence = confidence;
    felt.text = text;
    return felt;
}

FollowUp &PlanBuilder::notes(const ActionId &action, QDate day, const QString &text)
{
    FollowUp &noted = followUp(action, day);
    noted.text = text;
    return noted;
}

Reading &PlanBuilder::reads(const IndicatorId &indicator, PlaceLevel level, const QString &place,
                            const QString &period, std::optional<double> value, const QString &text)
{
    std::vector<Reading> &readings = edit(indicator).readings;
    Reading reading;
    reading.id = ReadingId(nextId(u'r'));
    reading.period = periodFromIsoText(period).value_or(DatePeriod{});
    reading.level = level;
    reading.place = place;
    reading.value = value;
    reading.text = text;
    readings.push_back(reading);
    return readings.back();
}

Action &PlanBuilder::edit(const ActionId &id)
{
    return byId(contents.actions, id);
}

OutlineNode &PlanBuilder::edit(const NodeId &id)
{
    return byId(contents.nodes, id);
}

Indicator &PlanBuilder::edit(const IndicatorId &id)
{
    return byId(contents.indicators, id);
}

Decision &PlanBuilder::edit(const DecisionId &id)
{
    return byId(contents.decisions, id);
}

Signatory &PlanBuilder::edit(const SignatoryId &id)
{
    return byId(contents.signatories, id);
}

} // namespace passerelle
