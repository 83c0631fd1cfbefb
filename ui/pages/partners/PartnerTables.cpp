#include "ui/pages/partners/PartnerTables.h"

#include "core/domain/Term.h"
#include "core/domain/TextFolding.h"
#include "core/wording/FieldLabels.h"

#include <QCoreApplication>
#include <QLocale>

namespace passerelle {

namespace {

struct PartnerTablesText
{
    Q_DECLARE_TR_FUNCTIONS(PartnerTables)
};

RolesInPlan sumOf(const std::vector<RolesInPlan> &plans)
{
    RolesInPlan sum;
    for (const RolesInPlan &plan : plans) {
        sum.isCarrier |= plan.isCarrier;
        sum.isFunder |= plan.isFunder;
        sum.isPlanPartner |= plan.isPlanPartner;
        sum.isSignatory |= plan.isSignatory;
        sum.led += plan.led;
        sum.coLed += plan.coLed;
        sum.partnerOf += plan.partnerOf;
        sum.seats += plan.seats;
    }
    return sum;
}

QString signsOf(const RoleCounts &counts)
{
    QStringList signs;
    const auto add = [&](const QString &sign, int count) {
        if (count > 0)
            signs << sign + QChar::Nbsp + QLocale().toString(count);
    };
    add(QStringLiteral("●"), counts.led);
    add(QStringLiteral("◐"), counts.coLed);
    add(QStringLiteral("○"), counts.partnerOf);
    return signs.join(QStringLiteral("   "));
}

PartnerCell cellOf(const RoleCounts &counts)
{
    RolesInPlan roles;
    roles.led = counts.led;
    roles.coLed = counts.coLed;
    roles.partnerOf = counts.partnerOf;
    return {signsOf(counts), rolesInShort(roles), counts.total()};
}

} // namespace

QString rolesInShort(const RolesInPlan &roles)
{
    QStringList words;
    if (roles.isCarrier)
        words << PartnerTablesText::tr("carrier");
    if (roles.isSignatory)
        words << PartnerTablesText::tr("signatory");
    if (roles.isFunder)
        words << PartnerTablesText::tr("funder");
    if (roles.isPlanPartner)
        words << PartnerTablesText::tr("partner of the plan");
    if (roles.led > 0)
        words << PartnerTablesText::tr("lead of %n", nullptr, roles.led);
    if (roles.coLed > 0)
        words << PartnerTablesText::tr("co-lead of %n", nullptr, roles.coLed);
    if (roles.partnerOf > 0)
        words << PartnerTablesText::tr("partner of %n", nullptr, roles.partnerOf);
    if (roles.seats > 0)
        words << PartnerTablesText::tr("%n seat(s)", nullptr, roles.seats);
    return words.join(QStringLiteral(", "));
}

QString rolesInShort(const OrganizationRoles &roles)
{
    RolesInPlan sum = sumOf(roles.plans);
    sum.seats += roles.territorySeats;
    return rolesInShort(sum);
}

PartnerTable organizationTable(const PlanContents &contents,
                               const std::vector<OrganizationRoles> &roles)
{
    PartnerTable table;
    table.headers = {PartnerTablesText::tr("Organisation"), PartnerTablesText::tr("Kind"),
                     PartnerTablesText::tr("Roles")};
    for (size_t i = 0; i < contents.organizations.size(); ++i) {
        const Organization &organization = contents.organizations[i];
        const bool hasShortName =
            !organization.shortName.isEmpty() && organization.shortName != organization.name;
        const QString name = hasShortName
            ? PartnerTablesText::tr("%1 (%2)").arg(organization.name, organization.shortName)
            : organization.name;
        const QString kind =
            termLabel(TermList::OrganizationKind, organization.kind, contents.customTerms);
        const QString does = i < roles.size() ? rolesInShort(roles[i]) : QString();
        const RolesInPlan sum = i < roles.size() ? sumOf(roles[i].plans) : RolesInPlan();
        const int weight = sum.led + sum.coLed + sum.partnerOf;
        table.rows.push_back({organization.id.toString(),
                              {{name}, {kind}, {does, {}, weight}},
                              organization.aliases.join(u' ') + u' ' + organization.address});
    }
    return table;
}

PartnerTable contactTable(const PlanContents &contents, const PlanIndex &index, QDate today)
{
    PartnerTable table;
    table.headers = {PartnerTablesText::tr("Contact"),      PartnerTablesText::tr("Function"),
                     PartnerTablesText::tr("Organisation"), fieldLabel(u"contact", u"email"),
                     fieldLabel(u"contact", u"phone"),      PartnerTablesText::tr("Mandate")};
    for (const Contact &contact : contents.contacts) {
        const Organization *organization = index.organization(contact.organization);
        const QString body = organization != nullptr ? organization->displayName() : QString();
        const QString mandate = displayText(contact.mandate, QLocale(), MonthLength::Abbreviated);
        table.rows.push_back({contact.id.toString(),
                              {{contact.name},
                               {contact.function},
                               {body, organization != nullptr ? organization->name : QString()},
                               {contact.email},
                               {contact.phone},
                               {mandate}},
                              organization != nullptr ? organization->name : QString(),
                              mandateOn(contact, today) == MandateState::Over});
    }
    return table;
}

PartnerTable whoDoesWhatTable(const PlanContents &contents, const PlanIndex &index)
{
    const WhoDoesWhat matrix = whoDoesWhat(contents);
    PartnerTable table;
    table.headers << PartnerTablesText::tr("Organisation");
    for (const NodeId &column : matrix.columns) {
        const OutlineNode *node = index.node(column);
        if (node == nullptr)
            table.headers << PartnerTablesText::tr("Elsewhere");
        else
            table.headers << printableLine((node->code + u' ' + node->title).trimmed());
    }
    table.headers << PartnerTablesText::tr("All of the plan");
    for (const WhoDoesWhatRow &row : matrix.rows) {
        const Organization *organization = index.organization(row.organization);
        PartnerRow shown;
        shown.id = row.organization.toString();
        shown.cells.push_back({organization->displayName(), organization->name});
        shown.searched = organization->name;
        for (const RoleCounts &counts : row.counts)
            shown.cells.push_back(cellOf(counts));
        shown.cells.push_back(cellOf(row.all));
        table.rows.push_back(std::move(shown));
    }
    return table;
}

} // namespace passerelle
