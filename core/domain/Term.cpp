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

constexpr BuiltInTerm organizationKinds[]{
    {"ars", QT_TRANSLATE_NOOP("Term", "Regional health agency (ARS)")},
    {"state", QT_TRANSLATE_NOOP("Term", "State, prefecture")},
    {"region", QT_TRANSLATE_NOOP("Term", "Region")},
    {"department", QT_TRANSLATE_NOOP("Term", "Department")},
    {"commune", QT_TRANSLATE_NOOP("Term", "Commune")},
    {"intercommunality", QT_TRANSLATE_NOOP("Term", "Intercommunality")},
    {"health_facility", QT_TRANSLATE_NOOP("Term", "Health facility")},
    {"social_care_facility", QT_TRANSLATE_NOOP("Term", "Medico-social facility")},
    {"health_insurance", QT_TRANSLATE_NOOP("Term", "Health insurance fund")},
    {"mutual", QT_TRANSLATE_NOOP("Term", "Mutual insurance")},
    {"professional_order", QT_TRANSLATE_NOOP("Term", "Professional order")},
    {"urps", QT_TRANSLATE_NOOP("Term", "Regional union of health professionals (URPS)")},
    {"primary_care", QT_TRANSLATE_NOOP("Term", "CPTS, MSP, health centre")},
    {"education", QT_TRANSLATE_NOOP("Term", "Education")},
    {"employment", QT_TRANSLATE_NOOP("Term", "Employment and integration")},
    {"association", QT_TRANSLATE_NOOP("Term", "Association")},
    {"users", QT_TRANSLATE_NOOP("Term", "Users")},
    {"landlord", QT_TRANSLATE_NOOP("Term", "Social landlord")},
    {"security_justice", QT_TRANSLATE_NOOP("Term", "Security and justice")},
    {"other", QT_TRANSLATE_NOOP("Term", "Other organization")},
};

constexpr BuiltInTerm targetGroups[]{
    {"general_public", QT_TRANSLATE_NOOP("Term", "General public")},
    {"early_childhood", QT_TRANSLATE_NOOP("Term", "Early childhood (first 1,000 days)")},
    {"children", QT_TRANSLATE_NOOP("Term", "Children")},
    {"young_people", QT_TRANSLATE_NOOP("Term", "Young people")},
    {"students", QT_TRANSLATE_NOOP("Term", "Students")},
    {"women", QT_TRANSLATE_NOOP("Term", "Women")},
    {"older_people", QT_TRANSLATE_NOOP("Term", "Older people")},
    {"carers", QT_TRANSLATE_NOOP("Term", "Informal carers")},
    {"disabled_people", QT_TRANSLATE_NOOP("Term", "People with disabilities")},
    {"precarity", QT_TRANSLATE_NOOP("Term", "People in precarious situations")},
    {"district_residents", QT_TRANSLATE_NOOP("Term", "Residents of priority districts (QPV)")},
    {"addictions", QT_TRANSLATE_NOOP("Term", "People with addictions")},
    {"migrants", QT_TRANSLATE_NOOP("Term", "Migrants")},
    {"health_professionals", QT_TRANSLATE_NOOP("Term", "Health professionals")},
    {"residents_in_training", QT_TRANSLATE_NOOP("Term", "Medical residents (internes)")},
    {"elected_members", QT_TRANSLATE_NOOP("Term", "Elected members")},
    {"loss_of_autonomy", QT_TRANSLATE_NOOP("Term", "People losing their autonomy")},
};

constexpr BuiltInTerm themes[]{
    {"access_to_care", QT_TRANSLATE_NOOP("Term", "Access to care")},
    {"attractiveness", QT_TRANSLATE_NOOP("Term", "Attractiveness and settlement")},
    {"care_pathways", QT_TRANSLATE_NOOP("Term", "Care pathways")},
    {"prevention", QT_TRANSLATE_NOOP("Term", "Prevention")},
    {"vaccination", QT_TRANSLATE_NOOP("Term", "Vaccination")},
    {"screening", QT_TRANSLATE_NOOP("Term", "Screening")},
    {"addictions", QT_TRANSLATE_NOOP("Term", "Addictions")},
    {"mental_health", QT_TRANSLATE_NOOP("Term", "Mental health")},
    {"environmental_health", QT_TRANSLATE_NOOP("Term", "Health and environment")},
    {"activity_and_food", QT_TRANSLATE_NOOP("Term", "Physical activity and food")},
    {"housing", QT_TRANSLATE_NOOP("Term", "Housing")},
    {"communication", QT_TRANSLATE_NOOP("Term", "Communication")},
    {"coordination", QT_TRANSLATE_NOOP("Term", "Coordination")},
    {"innovation", QT_TRANSLATE_NOOP("Term", "Innovation and telehealth")},
};

constexpr BuiltInTerm funders[]{
    {"ars_fir", QT_TRANSLATE_NOOP("Term", "ARS (regional intervention fund)")},
    {"state", QT_TRANSLATE_NOOP("Term", "Prefecture, State")},
    {"mildeca", QT_TRANSLATE_NOOP("Term", "MILDECA")},
    {"lead_authority", QT_TRANSLATE_NOOP("Term", "Lead local authority")},
    {"communes", QT_TRANSLATE_NOOP("Term", "Communes")},
    {"department", QT_TRANSLATE_NOOP("Term", "Department")},
    {"region", QT_TRANSLATE_NOOP("Term", "Region")},
    {"cpam", QT_TRANSLATE_NOOP("Term", "CPAM")},
    {"msa", QT_TRANSLATE_NOOP("Term", "MSA")},
    {"caf", QT_TRANSLATE_NOOP("Term", "CAF")},
    {"carsat", QT_TRANSLATE_NOOP("Term", "CARSAT")},
    {"europe", QT_TRANSLATE_NOOP("Term", "Europe")},
    {"mutuals", QT_TRANSLATE_NOOP("Term", "Mutual insurers")},
    {"foundations", QT_TRANSLATE_NOOP("Term", "Foundations")},
    {"own_means", QT_TRANSLATE_NOOP("Term", "Facility (own means)")},
};

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

} // namespace

std::vector<Term> builtInTerms(TermList list)
{
    std::vector<Term> terms;
    for (const BuiltInTerm &term : tableOf(list))
        terms.push_back(
            {list, QString::fromLatin1(term.key), QCoreApplication::translate("Term", term.label)});
    return terms;
}

QString termLabel(TermList list, const QString &key, std::span<const Term> custom)
{
    for (const BuiltInTerm &term : tableOf(list))
        if (key == QLatin1StringView(term.key))
            return QCoreApplication::translate("Term", term.label);
    const auto found = std::ranges::find_if(
        custom, [&](const Term &term) { return term.list == list && term.key == key; });
    return found == custom.end() ? key : found->label;
}

} // namespace passerelle
