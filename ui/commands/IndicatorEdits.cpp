#include "ui/commands/IndicatorEdits.h"

#include "core/domain/Quotation.h"
#include "core/workspace/Stores.h"
#include "ui/session/PlanSession.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

int positionAfter(const std::vector<Indicator> &indicators)
{
    const auto last = std::ranges::max_element(indicators, {}, &Indicator::position);
    return last == indicators.end() ? 0 : last->position + 1;
}

} // namespace

Result<ChangeSet> writeIndicator(PlanSession &session, const Indicator &before,
                                 const Indicator &after)
{
    if (before == after)
        return ChangeSet{};
    return session.write({QT_TRANSLATE_NOOP("Edit", "Edit indicator \"%1\""), after.name},
                         [&](Stores &stores) { return stores.indicators.update(before, after); });
}

Result<ChangeSet> addIndicator(PlanSession &session, const Indicator &indicator)
{
    return session.write({QT_TRANSLATE_NOOP("Edit", "Add indicator \"%1\""), indicator.name},
                         [&](Stores &stores) { return stores.indicators.insert(indicator); });
}

Result<ChangeSet> removeIndicator(PlanSession &session, const Indicator &indicator)
{
    // The contents, and the indicator with them, are read anew by the edit.
    const Indicator removed = indicator;
    Result<ChangeSet> written =
        session.write({QT_TRANSLATE_NOOP("Edit", "Remove indicator \"%1\""), removed.name},
                      [&](Stores &stores) { return stores.indicators.remove(removed.id); });
    const int readings = int(removed.readings.size());
    if (written)
        session.tell(QCoreApplication::translate("IndicatorEdits",
                                                 "Indicator \"%1\" removed, with %n reading(s).",
                                                 nullptr, readings)
                         .arg(insideQuotes(removed.name)),
                     true);
    return written;
}

Indicator newIndicator(const PlanSession &session)
{
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.plan = session.contents().plan.id;
    indicator.position = positionAfter(session.contents().indicators);
    indicator.name = QCoreApplication::translate("IndicatorEdits", "New indicator");
    indicator.kind = IndicatorKind::Output;
    return indicator;
}

Indicator newIndicator(const PlanSession &session, const ActionId &action)
{
    Indicator indicator = newIndicator(session);
    indicator.plan = {};
    indicator.action = action;
    return indicator;
}

Indicator copyOf(const Indicator &indicator, const PlanSession &session)
{
    Indicator copy = indicator;
    copy.id = IndicatorId::create();
    copy.position = positionAfter(session.contents().indicators);
    copy.name = QCoreApplication::translate("IndicatorEdits", "%1 (copy)").arg(indicator.name);
    copy.readings.clear();
    return copy;
}

Reading newReading(const PlanSession &session)
{
    Reading reading;
    reading.id = ReadingId::create();
    const int year = session.today().year();
    reading.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    reading.place = session.contents().territory.name;
    reading.level = PlaceLevel::Local;
    return reading;
}

} // namespace passerelle
