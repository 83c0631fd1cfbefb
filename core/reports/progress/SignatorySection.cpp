#include "core/reports/progress/SignatorySection.h"

#include "core/reports/progress/ReviewWords.h"

#include <algorithm>

namespace passerelle {

namespace {

RichText nameCell(const ReviewScope &scope, const Signatory &signatory)
{
    const Organization *organization = scope.index.organization(signatory.organization);
    if (!organization)
        return {muted(ProgressText::tr("Organization not known"))};
    RichText cell{plain(organization->name)};
    if (!organization->shortName.isEmpty() && organization->shortName != organization->name)
        cell.push_back(muted(ProgressText::tr(" (%1)").arg(organization->shortName)));
    return cell;
}

/// Actions that name the organization in one of their lists.
int actionsWith(const ReviewScope &scope, const OrganizationId &organization,
                std::vector<OrganizationId> Action::*list)
{
    return int(std::ranges::count_if(scope.index.planActions(), [&](const Action *action) {
        return std::ranges::count(action->*list, organization) > 0;
    }));
}

/// Roles in the plan, then how many of its actions the organization leads. "Lead" alone is left
/// out: the number says it.
RichText rolesCell(const ReviewScope &scope, const Signatory &signatory)
{
    QStringList roles;
    const int led = actionsWith(scope, signatory.organization, &Action::leads);
    const int coLed = actionsWith(scope, signatory.organization, &Action::coLeads);
    for (const PlanRole &role : scope.contents.plan.roles)
        if (role.organization == signatory.organization && role.role != OrganizationRole::Signatory
            && (role.role != OrganizationRole::Lead || led == 0))
            roles << labelOf(role.role);
    if (led > 0)
        roles << withPlural(ProgressText::tr("leads %n action(s)", nullptr, led), led);
    if (coLed > 0)
        roles << withPlural(ProgressText::tr("co-leads %n action(s)", nullptr, coLed), coLed);
    return {plain(roles.join(QStringLiteral(", ")))};
}

RichText representativeCell(const ReviewScope &scope, const Signatory &signatory)
{
    const Contact *contact = scope.index.contact(signatory.representative);
    QStringList parts;
    if (contact)
        parts << contact->name;
    const QString function =
        signatory.function.isEmpty() && contact ? contact->function : signatory.function;
    parts << function;
    parts.removeAll(QString());
    return {plain(parts.join(QStringLiteral(", ")))};
}

RichText dateCell(const ReviewScope &scope, const Signatory &signatory)
{
    return {plain(shortDay(signatory.signedOn, scope.locale))};
}

RichText deliberationCell(const ReviewScope &, const Signatory &signatory)
{
    return {plain(signatory.deliberation)};
}

using SignatoryCell = RichText (*)(const ReviewScope &, const Signatory &);

struct SignatoryColumn
{
    QString title;
    SignatoryCell cell;
};

bool isFilled(const ReviewScope &scope, SignatoryCell cell)
{
    return std::ranges::any_of(scope.contents.signatories, [&](const Signatory &signatory) {
        return std::ranges::any_of(cell(scope, signatory),
                                   [](const TextRun &run) { return !run.text.isEmpty(); });
    });
}

QString signatoriesTitle(const ReviewScope &scope)
{
    return scope.isSigned() ? ProgressText::tr("Signatories")
                            : ProgressText::tr("Organizations due to sign");
}

Table signatoryTable(const ReviewScope &scope)
{
    Table table;
    table.title = signatoriesTitle(scope);
    std::vector<SignatoryCell> cells;
    for (const SignatoryColumn &column :
         {SignatoryColumn{ProgressText::tr("Organization"), nameCell},
          SignatoryColumn{ProgressText::tr("Role in the plan"), rolesCell},
          SignatoryColumn{ProgressText::tr("Represented by"), representativeCell},
          SignatoryColumn{ProgressText::tr("Signed on"), dateCell},
          SignatoryColumn{ProgressText::tr("Deliberation"), deliberationCell}}) {
        if (!isFilled(scope, column.cell))
            continue;
        table.columns.push_back({column.title});
        cells.push_back(column.cell);
    }
    for (const Signatory &signatory : scope.contents.signatories) {
        TableRow row;
        for (const SignatoryCell cell : cells)
            row.cells.push_back(cell(scope, signatory));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addPledges(Section &section, const ReviewScope &scope)
{
    const auto isKeptSaid = [](const Signatory &signatory) {
        return std::ranges::any_of(signatory.pledges,
                                   [](const Pledge &pledge) { return !pledge.keptHow.isEmpty(); });
    };
    const bool hasKept = std::ranges::any_of(scope.contents.signatories, isKeptSaid);
    Table table;
    table.title = ProgressText::tr("Pledges");
    table.columns = {{ProgressText::tr("Pledge")}};
    if (hasKept)
        table.columns.push_back({ProgressText::tr("Where it stands")});
    for (const Signatory &signatory : scope.contents.signatories) {
        if (signatory.pledges.empty())
            continue;
        RichText name = nameCell(scope, signatory);
        name.front().style = RunStyle::Strong;
        table.rows.push_back({{std::move(name)}, true});
        for (const Pledge &pledge : signatory.pledges) {
            TableRow row{{{plain(pledge.text)}}};
            if (hasKept)
                row.cells.push_back({plain(pledge.keptHow)});
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        return;
    section.blocks.emplace_back(Heading{2, table.title});
    section.blocks.emplace_back(std::move(table));
}

} // namespace

std::optional<Section> signatorySection(const ReviewScope &scope)
{
    if (scope.contents.signatories.empty())
        return std::nullopt;
    Section section;
    section.title = signatoriesTitle(scope);
    section.startsPage = false;
    section.blocks.emplace_back(signatoryTable(scope));
    addPledges(section, scope);
    return section;
}

} // namespace passerelle
