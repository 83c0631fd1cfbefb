#include "ui/pages/plan/detail/ActionParts.h"

#include "core/exchange/wording/TypedDates.h"

#include <QCoreApplication>
#include <QLocale>

namespace passerelle {

namespace {

class PartText final
{
    Q_DECLARE_TR_FUNCTIONS(ActionParts)
};

using Problem = std::optional<QString>;

template <typename Part>
QStringList idsOf(const std::vector<Part> &parts)
{
    QStringList ids;
    for (const Part &part : parts)
        ids << part.id.toString();
    return ids;
}

Problem readDay(const PlanSession &session, const QString &typed, QDate &day)
{
    if (typed.isEmpty()) {
        day = {};
        return {};
    }
    const std::optional<QDate> read = dayFromTyped(typed, session.today());
    if (!read)
        return PartText::tr("\"%1\" is not a day; write it as 15/3, 15/03/2023 or \"yesterday\".")
            .arg(typed);
    day = *read;
    return {};
}

Problem readCount(const QString &typed, std::optional<int> &count)
{
    if (typed.isEmpty()) {
        count.reset();
        return {};
    }
    bool isNumber = false;
    const int read = QLocale().toInt(typed, &isNumber);
    if (!isNumber || read < 0)
        return PartText::tr("\"%1\" is not a number of people; write it in figures.").arg(typed);
    count = read;
    return {};
}

Problem readTitle(const QString &typed, QString &title)
{
    if (typed.isEmpty())
        return PartText::tr(
            "A title is needed; to take the line away, choose it and press Remove.");
    title = typed;
    return {};
}

Problem readOrganization(const QString &typed, NewNames &made, OrganizationId &id)
{
    if (typed.isEmpty()) {
        id = {};
        return {};
    }
    const Result<OrganizationId> named = made.organizations.named(typed);
    if (!named)
        return named.error().message;
    id = *named;
    return {};
}

PartColumn milestoneDay(PlanSession &session, const std::function<QString()> &name,
                        QDate Milestone::*member)
{
    return {name,
            [member](const Action &a, size_t row) {
                return editText(a.milestones[row].*member, QLocale());
            },
            [&session, member](Action &a, size_t row, const QString &typed, NewNames &) {
                return readDay(session, typed, a.milestones[row].*member);
            }};
}

PartColumn eventText(const std::function<QString()> &name, QString Event::*member)
{
    return {name, [member](const Action &a, size_t row) { return a.events[row].*member; },
            [member](Action &a, size_t row, const QString &typed, NewNames &) -> Problem {
                a.events[row].*member = typed;
                return {};
            }};
}

} // namespace

PartList milestoneList(PlanSession &session)
{
    PartList list;
    list.columns.push_back({[] { return PartText::tr("Milestone"); },
                            [](const Action &a, size_t row) { return a.milestones[row].title; },
                            [](Action &a, size_t row, const QString &typed, NewNames &) {
                                return readTitle(typed, a.milestones[row].title);
                            }});
    list.columns.push_back(milestoneDay(
        session, [] { return PartText::tr("Due"); }, &Milestone::dueOn));
    list.columns.push_back(milestoneDay(
        session, [] { return PartText::tr("Done on"); }, &Milestone::doneOn));
    list.columns.push_back({[] { return PartText::tr("Responsible"); },
                            [&session](const Action &a, size_t row) {
                                const Organization *who =
                                    session.index().organization(a.milestones[row].responsible);
                                return who != nullptr ? who->displayName() : QString();
                            },
                            [](Action &a, size_t row, const QString &typed, NewNames &made) {
                                return readOrganization(typed, made, a.milestones[row].responsible);
                            }});
    list.ids = [](const Action &a) { return idsOf(a.milestones); };
    list.append = [](Action &a) {
        a.milestones.emplace_back();
        a.milestones.back().id = MilestoneId::create();
    };
    list.removeAt = [](Action &a, size_t row) {
        a.milestones.erase(a.milestones.begin() + std::ptrdiff_t(row));
    };
    return list;
}

PartList eventList(PlanSession &session)
{
    PartList list;
    list.columns.push_back({[] { return PartText::tr("Event"); },
                            [](const Action &a, size_t row) { return a.events[row].title; },
                            [](Action &a, size_t row, const QString &typed, NewNames &) {
                                return readTitle(typed, a.events[row].title);
                            }});
    list.columns.push_back(
        {[] { return PartText::tr("Held on"); },
         [](const Action &a, size_t row) { return editText(a.events[row].heldOn, QLocale()); },
         [&session](Action &a, size_t row, const QString &typed, NewNames &) {
             return readDay(session, typed, a.events[row].heldOn);
         }});
    list.columns.push_back(eventText([] { return PartText::tr("Place"); }, &Event::place));
    list.columns.push_back({[] { return PartText::tr("Participants"); },
                            [](const Action &a, size_t row) {
                                const std::optional<int> &count = a.events[row].participants;
                                return count ? QLocale().toString(*count) : QString();
                            },
                            [](Action &a, size_t row, const QString &typed, NewNames &) {
                                return readCount(typed, a.events[row].participants);
                            }});
    list.columns.push_back(eventText([] { return PartText::tr("Note"); }, &Event::note));
    list.ids = [](const Action &a) { return idsOf(a.events); };
    list.append = [](Action &a) {
        a.events.emplace_back();
        a.events.back().id = EventId::create();
    };
    list.removeAt = [](Action &a, size_t row) {
        a.events.erase(a.events.begin() + std::ptrdiff_t(row));
    };
    return list;
}

} // namespace passerelle
