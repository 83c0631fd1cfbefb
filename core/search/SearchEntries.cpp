#include "core/search/SearchEntries.h"

#include "core/domain/TextFolding.h"
#include "core/statistics/PlanIndex.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

/// The parts that are there, joined: "CHD · Établissement de santé".
QString joined(QStringList parts, const QString &separator = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Places things of a plan in one line.
class ContextLine final
{
public:
    ContextLine(const PlanContents &contents, const QLocale &locale)
        : m_contents(contents)
        , m_index(contents)
        , m_locale(locale)
    {
    }

    /// "Axe 1 › Objectif 1.1"; a node without a code is there by its title.
    QString pathTo(const NodeId &id) const
    {
        QStringList parts;
        for (const OutlineNode *node = m_index.node(id);
             node != nullptr && parts.size() < std::ssize(m_contents.nodes);
             node = m_index.node(node->parent))
            parts.prepend(nameOf(*node));
        return joined(parts, QStringLiteral(" › "));
    }
    QString pathTo(const Action &action) const
    {
        const Action *parent = m_index.action(action.parent);
        if (parent == nullptr)
            return pathTo(action.node);
        const QString parentName = parent->code.isEmpty() ? parent->title : parent->code;
        return joined({pathTo(action.node), parentName}, QStringLiteral(" › "));
    }
    QString of(const Organization &organization) const
    {
        const QString kind = organization.kind.isEmpty()
            ? QString()
            : termLabel(TermList::OrganizationKind, organization.kind, m_contents.customTerms);
        return joined({organization.shortName, kind});
    }
    QString of(const Contact &contact) const
    {
        const Organization *organization = m_index.organization(contact.organization);
        return joined(
            {contact.function, organization == nullptr ? QString() : organization->displayName()});
    }
    QString of(const Meeting &meeting) const
    {
        const Committee *committee = m_index.committee(meeting.committee);
        const QString name =
            committee == nullptr || meeting.title.isEmpty() ? QString() : committee->name;
        return joined({name, displayText(meeting.held, m_locale)});
    }
    QString of(const Decision &decision) const
    {
        const Meeting *meeting = m_index.meeting(decision.meeting);
        return meeting == nullptr ? QString() : joined({titleOf(*meeting), of(*meeting)});
    }
    QString of(const Indicator &indicator) const
    {
        if (const Action *action = m_index.action(indicator.action))
            return joined({action->code, action->title});
        if (!indicator.node.isNull())
            return pathTo(indicator.node);
        return indicator.plan.isNull() ? m_contents.territory.name : m_contents.plan.title;
    }

    QString titleOf(const Meeting &meeting) const
    {
        const Committee *committee = m_index.committee(meeting.committee);
        return meeting.title.isEmpty() && committee != nullptr ? committee->name : meeting.title;
    }

private:
    QString nameOf(const OutlineNode &node) const
    {
        if (node.code.isEmpty())
            return node.title;
        const std::vector<PlanLevel> &levels = m_contents.plan.levels;
        const bool hasLevel = node.level >= 0 && node.level < std::ssize(levels);
        const QString level = hasLevel ? levels[static_cast<size_t>(node.level)].name : QString();
        // Some documents print the level as part of the code.
        return node.code.startsWith(level, Qt::CaseInsensitive) ? node.code
                                                                : level + u' ' + node.code;
    }

    const PlanContents &m_contents;
    PlanIndex m_index;
    QLocale m_locale;
};

} // namespace

std::vector<SearchEntry> searchEntries(const PlanContents &contents, const QLocale &locale)
{
    const ContextLine context(contents, locale);
    std::vector<SearchEntry> entries;
    const auto add = [&](SearchKind kind, const QString &id, const QString &code,
                         const QString &title, const QString &line) {
        entries.push_back({kind, id, code, printableLine(title), printableLine(line)});
    };
    for (const OutlineNode &node : contents.nodes)
        add(SearchKind::Node, node.id.toString(), node.code, node.title, context.pathTo(node.id));
    for (const Action &action : contents.actions)
        add(SearchKind::Action, action.id.toString(), action.code, action.title,
            context.pathTo(action));
    for (const Organization &organization : contents.organizations)
        add(SearchKind::Organization, organization.id.toString(), {}, organization.name,
            context.of(organization));
    for (const Contact &contact : contents.contacts)
        add(SearchKind::Contact, contact.id.toString(), {}, contact.name, context.of(contact));
    for (const Meeting &meeting : contents.meetings)
        add(SearchKind::Meeting, meeting.id.toString(), {}, context.titleOf(meeting),
            context.of(meeting));
    for (const Decision &decision : contents.decisions)
        add(SearchKind::Decision, decision.id.toString(), decision.number, decision.text,
            context.of(decision));
    for (const Indicator &indicator : contents.indicators)
        add(SearchKind::Indicator, indicator.id.toString(), {}, indicator.name,
            context.of(indicator));
    return entries;
}

std::vector<SearchEntry> searchEntries(std::span<const Plan> plans, const QLocale &locale)
{
    std::vector<SearchEntry> entries;
    for (const Plan &plan : plans)
        entries.push_back({SearchKind::Plan,
                           plan.id.toString(),
                           {},
                           printableLine(plan.title),
                           joined({labelOf(plan.kind), displayText(plan.term, locale)})});
    return entries;
}

} // namespace passerelle
