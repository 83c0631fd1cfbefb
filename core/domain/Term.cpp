#include "core/domain/Term.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

struct BuiltInTerm
{
    const char *key;
    const char *label;
};

#define TERM(label) QT_TRANSLATE_NOOP("Term", label)

constexpr BuiltInTerm organizationKinds[]{
    {"ars", TERM("Regional health agency (ARS)")},
    {"state", TERM("State, prefecture")},
    {"region", TERM("Region")},
    {"department", TERM("Department")},
    {"commune", TERM("Commune")},
    {"intercommunality", TERM("Intercommunality")},
    {"health_facility", TERM("Health facility")},
    {"social_care_facility", TERM("Medico-social facility")},
    {"health_insurance", TERM("Health insurance fund")},
    {"mutual", TERM("Mutual insurance")},
    {"professional_order", TERM("Professional order")},
    {"urps", TERM("Regional union of health professionals (URPS)")},
    {"primary_care", TERM("CPTS, MSP, health centre")},
    {"education", TERM("Education")},
    {"employment", TERM("Employment and integration")},
    {"association", TERM("Association")},
    {"users", TERM("Users")},
    {"landlord", TERM("Social landlord")},
    {"security_justice", TERM("Security and justice")},
    {"other", TERM("Other organization")},
};

constexpr BuiltInTerm targetGroups[]{
    {"general_public", TERM("General public")},
    {"early_childhood", TERM("Early childhood (first 1,000 days)")},
    {"children", TERM("Children")},
    {"young_people", TERM("Young people")},
    {"students", TERM("Students")},
    {"women", TERM("Women")},
    {"older_people", TERM("Older people")},
    {"carers", TERM("Informal carers")},
    {"disabled_people", TERM("People with disabilities")},
    {"precarity", TERM("People in precarious situations")},
    {"district_residents", TERM("Residents of priority districts (QPV)")},
    {"addictions", TERM("People with addictions")},
    {"migrants", TERM("Migrants")},
    {"health_professionals", TERM("Health professionals")},
    {"residents_in_training", TERM("Medical residents (internes)")},
    {"elected_members", TERM("Elected members")},
    {"loss_of_autonomy", TERM("People losing their autonomy")},
};

constexpr BuiltInTerm themes[]{
    {"access_to_care", TERM("Access to care")},
    {"attractiveness", TERM("Attractiveness and settlement")},
    {"care_pathways", TERM("Care pathways")},
    {"prevention", TERM("Prevention")},
    {"vaccination", TERM("Vaccination")},
    {"screening", TERM("Screening")},
    {"addictions", TERM("Addictions")},
    {"mental_health", TERM("Mental health")},
    {"environmental_health", TERM("Health and environment")},
    {"activity_and_food", TERM("Physical activity and food")},
    {"housing", TERM("Housing")},
    {"communication", TERM("Communication")},
    {"coordination", TERM("Coordination")},
    {"innovation", TERM("Innovation and telehealth")},
};

constexpr BuiltInTerm funders[]{
    {"ars_fir", TERM("ARS (regional intervention fund)")},
    {"state", TERM("Prefecture, State")},
    {"mildeca", TERM("MILDECA")},
    {"lead_authority", TERM("Lead local authority")},
    {"communes", TERM("Communes")},
    {"department", TERM("Department")},
    {"region", TERM("Region")},
    {"cpam", TERM("CPAM")},
    {"msa", TERM("MSA")},
    {"caf", TERM("CAF")},
    {"carsat", TERM("CARSAT")},
    {"europe", TERM("Europe")},
    {"mutuals", TERM("Mutual insurers")},
    {"foundations", TERM("Foundations")},
    {"own_means", TERM("Facility (own means)")},
};

#undef TERM

std::span<const BuiltInTerm> tableOf(TermList list)
{
    switch (list) {
    case TermList::OrganizationKind:
        return organizationKinds;
    case TermList::TargetGroup:
        return targetGroups;
    case TermList::Theme:
        return themes;
    case TermList::Funder:
        return funders;
    }
    return {};
}

QString translated(const char *label)
{
    return QCoreApplication::translate("Term", label);
}

} // namespace

std::vector<Term> builtInTerms(TermList list)
{
    std::vector<Term> terms;
    for (const BuiltInTerm &term : tableOf(list))
        terms.push_back({list, QString::fromLatin1(term.key), translated(term.label)});
    return terms;
}

QString termLabel(TermList list, const QString &key, std::span<const Term> custom)
{
    for (const BuiltInTerm &term : tableOf(list))
        if (key == QLatin1StringView(term.key))
            return translated(term.label);
    const auto found = std::ranges::find_if(
        custom, [&](const Term &term) { return term.list == list && term.key == key; });
    return found == custom.end() ? key : found->label;
}

} // namespace passerelle
