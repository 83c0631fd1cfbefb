#include "ui/pages/plan/PlanPlaces.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace passerelle {

namespace {

constexpr size_t keptPlans = 20;

const QString planKey = QStringLiteral("plan");
const QString currentKey = QStringLiteral("current");
const QString closedKey = QStringLiteral("closed");

} // namespace

PlanPlace &PlanPlaces::of(const PlanId &plan)
{
    const auto known = std::ranges::find(m_places, plan, &PlanPlace::plan);
    if (known == m_places.end())
        m_places.insert(m_places.begin(), PlanPlace{plan, {}, {}});
    else
        std::rotate(m_places.begin(), known, known + 1);
    if (m_places.size() > keptPlans)
        m_places.pop_back();
    return m_places.front();
}

QVariantList PlanPlaces::toVariant() const
{
    QVariantList values;
    for (const PlanPlace &place : m_places)
        values << QVariantMap{{planKey, place.plan.toString()},
                              {currentKey, place.current},
                              {closedKey, QStringList(place.closed.begin(), place.closed.end())}};
    return values;
}

PlanPlaces PlanPlaces::fromVariant(const QVariantList &values)
{
    PlanPlaces places;
    for (const QVariant &value : values) {
        const QVariantMap map = value.toMap();
        const QStringList closed = map.value(closedKey).toStringList();
        places.m_places.push_back({PlanId(map.value(planKey).toString()),
                                   map.value(currentKey).toString(),
                                   {closed.begin(), closed.end()}});
    }
    return places;
}

} // namespace passerelle
