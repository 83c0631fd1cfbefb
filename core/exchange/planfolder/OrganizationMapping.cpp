#include "core/exchange/planfolder/OrganizationMapping.h"

#include "core/domain/Term.h"
#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/PlanFolderText.h"
#include "core/exchange/wording/OrganizationNames.h"

#include <algorithm>
#include <optional>

namespace passerelle {

namespace {

/// The role a word names: the French word, or the key or label of the vocabulary.
std::optional<OrganizationRole> roleFromWord(const QString &word)
{
    const QString key = matchingKey(word);
    if (key == u"pilote")
        return OrganizationRole::Lead;
    if (key == u"copilote")
        return OrganizationRole::CoLead;
    if (key == u"partenaire")
        return OrganizationRole::Partner;
    if (key == u"financeur")
        return OrganizationRole::Funder;
    if (key == u"porteur")
        return OrganizationRole::Carrier;
    if (key == u"signataire")
        return OrganizationRole::Signatory;
    for (const VocabularyTerm<OrganizationRole> &term : vocabulary<OrganizationRole>())
        if (key == matchingKey(QString::fromLatin1(term.key))
            || key == matchingKey(translatedTerm(term.label)))
            return term.value;
    return std::nullopt;
}

CellPlace placeOf(const OrganizationRow &row, const QString &column)
{
    return {QStringLiteral("organisations.csv"), row.row, column};
}

Organization organizationOf(const OrganizationRow &row, Doubts *doubts)
{
    Organization organization;
    organization.name = row.name;
    organization.shortName = row.shortName;
    organization.kind = organizationKindFromType(row.type, row.name);
    organization.source = row.source;
    if (!organization.kind.isEmpty())
        return organization;
    organization.kind = organizationKindFromName(row.name);
    if (!row.type.isEmpty())
        doubts->add(placeOf(row, QStringLiteral("type")),
                    PlanFolderText::tr("%1: the type \"%2\" is unknown; \"%3\" was used."),
                    {row.type, termLabel(TermList::OrganizationKind, organization.kind, {})});
    return organization;
}

void addRole(PlanDraft *draft, const OrganizationId &organization, OrganizationRole role)
{
    const PlanRole planRole{organization, role};
    if (std::ranges::find(draft->plan.roles, planRole) == draft->plan.roles.end())
        draft->plan.roles.push_back(planRole);
}

void addSignatory(PlanDraft *draft, const OrganizationId &organization, const QString &source)
{
    const bool isAlreadyThere =
        std::ranges::any_of(draft->signatories, [&](const Signatory &signatory) {
            return signatory.organization == organization;
        });
    if (isAlreadyThere)
        return;
    Signatory signatory;
    signatory.id = SignatoryId::create();
    signatory.plan = draft->plan.id;
    signatory.organization = organization;
    signatory.source = source;
    draft->signatories.push_back(signatory);
}

} // namespace

std::vector<OrganizationId> mapOrganizations(std::span<const OrganizationRow> rows,
                                             const PlanRow &plan,
                                             OrganizationResolver *organizations, PlanDraft *draft,
                                             LabelledNote *planNote, Doubts *doubts)
{
    std::vector<OrganizationId> ids;
    for (const OrganizationRow &row : rows)
        ids.push_back(organizations->declare(organizationOf(row, doubts)));

    // Whatever its spelling, the owner of a plan is an organization.
    if (!plan.owner.isEmpty()) {
        OrganizationId owner = organizations->resolve(plan.owner);
        if (owner.isNull()) {
            Organization candidate;
            candidate.name = plan.owner;
            candidate.kind = organizationKindFromName(plan.owner);
            candidate.source = plan.source;
            owner = organizations->declare(candidate);
        }
        addRole(draft, owner, OrganizationRole::Carrier);
    }

    std::vector<OrganizationId> steeringMembers;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const QString &word : rows[i].roles) {
            const std::optional<OrganizationRole> role = roleFromWord(word);
            if (role == OrganizationRole::Signatory) {
                addSignatory(draft, ids.at(i), rows[i].source);
            } else if (role) {
                addRole(draft, ids.at(i), *role);
            } else if (matchingKey(word) == u"membre copil") {
                steeringMembers.push_back(ids.at(i));
            } else {
                planNote->add(QStringLiteral("Rôle de ") + rows[i].name, word);
                doubts->add(placeOf(rows[i], QStringLiteral("role")),
                            PlanFolderText::tr("%1: the role \"%2\" is unknown; kept in the notes "
                                               "of the plan."),
                            {word});
            }
        }
    }
    std::stable_partition(
        draft->plan.roles.begin(), draft->plan.roles.end(),
        [](const PlanRole &role) { return role.role == OrganizationRole::Carrier; });
    return steeringMembers;
}

} // namespace passerelle
