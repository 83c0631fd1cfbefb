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

/// Roles in the plan, then in how many of its actions the organization is lead, co-lead, partner.
/// "Lead" or "partner" alone is left out: the number says it.
RichText rolesCell(const ReviewScope &scope, const Signatory &signatory)
{
    QStringList roles;
    const int led = actionsWith(scope, signatory.organization, &Action::leads);
    const int coLed = actionsWith(scope, signatory.organization, &Action::coLeads);
    const int partnerOf = actionsWith(scope, signatory.organization, &Action::partners);
    for (const PlanRole &role : scope.contents.plan.roles)
        if (role.organization == signatory.organization && role.role != OrganizationRole::Signatory
            && (role.role != OrganizationRole::Lead || led == 0)
            && (role.role != OrganizationRole::Partner || partnerOf == 0))
            roles << labelOf(role.role);
    if (led > 0)
        roles << ProgressText::tr("leads %n action(s)", nullptr, led);
    if (coLed > 0)
        roles << ProgressText::tr("co-leads %n action(s)", nullptr, coLed);
    if (partnerOf > 0)
        roles << ProgressText::tr("partner of %n action(s)", nullptr, partnerOf);
    return {plain(capitalized(roles.join(QStringLiteral(", "))))};
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
    QString whenUnknown; ///< what the cell says when the others of the column say something
};

bool isFilled(const RichText &cell)
{
    return std::ranges::any_of(cell, [](const TextRun &run) { return !run.text.isEmpty(); });
}

bool isFilled(const ReviewScope &scope, SignatoryCell cell)
{
    return std::ranges::any_of(scope.contents.signatories, [&](const Signatory &signatory) {
        return isFilled(cell(scope, signatory));
    });
}

RichText cellOf(const SignatoryColumn &column, const ReviewScope &scope, const Signatory &signatory)
{
    RichText cell = column.cell(scope, signatory);
    return isFilled(cell) ? cell : RichText{muted(column.whenUnknown)};
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
    std::vector<SignatoryColumn> columns{
        {ProgressText::tr("Organization"), nameCell, {}},
        {ProgressText::tr("Role in the plan"), rolesCell, ProgressText::tr("No action")},
        {ProgressText::tr("Represented by"), representativeCell, ProgressText::tr("Not stated")},
        {ProgressText::tr("Signed on"), dateCell, ProgressText::tr("Not stated")},
        {ProgressText::tr("Deliberation"), deliberationCell, {}}};
    std::erase_if(columns,
                  [&](const SignatoryColumn &column) { return !isFilled(scope, column.cell); });
    for (const SignatoryColumn &column : columns)
        table.columns.push_back({column.title});
    for (const Signatory &signatory : scope.contents.signatories) {
        TableRow row;
        for (const SignatoryColumn &column : columns)
            row.cells.push_back(cellOf(column, scope, signatory));
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
    QStringList without;
    for (const Signatory &signatory : scope.contents.signatories) {
        if (signatory.pledges.empty()) {
            without << nameCell(scope, signatory).front().text;
            continue;
        }
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
    if (!without.isEmpty())
        section.blocks.emplace_back(
            Paragraph{{plain(ProgressText::tr("No pledge was noted for: %1.")
                                 .arg(without.join(QStringLiteral(", "))))},
                      ParagraphStyle::Note});
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
