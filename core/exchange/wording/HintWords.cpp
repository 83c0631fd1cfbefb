#include "core/exchange/wording/HintWords.h"

#include "core/domain/Term.h"
#include "core/domain/TextFolding.h"

#include <QStringList>

namespace passerelle {

namespace {

/// A matching key and what it says.
template <typename Value>
struct Meaning
{
    const char *words;
    Value value;
};

constexpr Meaning<Recurrence> recurrences[]{
    {"une fois par an", Recurrence::Yearly},
    {"1 fois par an", Recurrence::Yearly},
    {"1 par an", Recurrence::Yearly},
    {"1x an", Recurrence::Yearly},
    {"chaque annee", Recurrence::Yearly},
    {"tous les ans", Recurrence::Yearly},
    {"annuel", Recurrence::Yearly},
    {"annuelle", Recurrence::Yearly},
    {"annuellement", Recurrence::Yearly},
    {"evenement annuel", Recurrence::Yearly},
    {"once a year", Recurrence::Yearly},
    {"every year", Recurrence::Yearly},
    {"yearly", Recurrence::Yearly},
    {"annual", Recurrence::Yearly},
    {"deux fois par an", Recurrence::TwiceYearly},
    {"2 fois par an", Recurrence::TwiceYearly},
    {"2 par an", Recurrence::TwiceYearly},
    {"2x an", Recurrence::TwiceYearly},
    {"une fois par semestre", Recurrence::TwiceYearly},
    {"chaque semestre", Recurrence::TwiceYearly},
    {"tous les six mois", Recurrence::TwiceYearly},
    {"tous les 6 mois", Recurrence::TwiceYearly},
    {"semestriel", Recurrence::TwiceYearly},
    {"semestrielle", Recurrence::TwiceYearly},
    {"twice a year", Recurrence::TwiceYearly},
    {"every six months", Recurrence::TwiceYearly},
    {"une fois par trimestre", Recurrence::Quarterly},
    {"1 fois par trimestre", Recurrence::Quarterly},
    {"chaque trimestre", Recurrence::Quarterly},
    {"tous les trimestres", Recurrence::Quarterly},
    {"tous les trois mois", Recurrence::Quarterly},
    {"tous les 3 mois", Recurrence::Quarterly},
    {"quatre fois par an", Recurrence::Quarterly},
    {"4 fois par an", Recurrence::Quarterly},
    {"4 par an", Recurrence::Quarterly},
    {"trimestriel", Recurrence::Quarterly},
    {"trimestrielle", Recurrence::Quarterly},
    {"every quarter", Recurrence::Quarterly},
    {"quarterly", Recurrence::Quarterly},
    {"une fois par mois", Recurrence::Monthly},
    {"1 fois par mois", Recurrence::Monthly},
    {"1 par mois", Recurrence::Monthly},
    {"chaque mois", Recurrence::Monthly},
    {"tous les mois", Recurrence::Monthly},
    {"mensuel", Recurrence::Monthly},
    {"mensuelle", Recurrence::Monthly},
    {"mensuellement", Recurrence::Monthly},
    {"once a month", Recurrence::Monthly},
    {"every month", Recurrence::Monthly},
    {"monthly", Recurrence::Monthly},
    {"une fois par semaine", Recurrence::Weekly},
    {"1 fois par semaine", Recurrence::Weekly},
    {"chaque semaine", Recurrence::Weekly},
    {"toutes les semaines", Recurrence::Weekly},
    {"hebdomadaire", Recurrence::Weekly},
    {"once a week", Recurrence::Weekly},
    {"every week", Recurrence::Weekly},
    {"weekly", Recurrence::Weekly},
};

// In the singular, see singularKey().
constexpr Meaning<const char *> targetGroups[]{
    {"tout public", "general_public"},
    {"grand public", "general_public"},
    {"petite enfance", "early_childhood"},
    {"petite enfance 1000 jour", "early_childhood"},
    {"enfant", "children"},
    {"jeune", "young_people"},
    {"etudiant", "students"},
    {"femme", "women"},
    {"personne agee", "older_people"},
    {"aidant", "carers"},
    {"personne en situation de handicap", "disabled_people"},
    {"personne handicapee", "disabled_people"},
    {"precarite", "precarity"},
    {"personne en situation de precarite", "precarity"},
    {"habitant des qpv", "district_residents"},
    {"habitant de qpv", "district_residents"},
    {"addiction", "addictions"},
    {"personne migrante", "migrants"},
    {"migrant", "migrants"},
    {"professionnel de sante", "health_professionals"},
    {"interne", "residents_in_training"},
    {"elu", "elected_members"},
    {"perte d autonomie", "loss_of_autonomy"},
    {"personne en perte d autonomie", "loss_of_autonomy"},
};

constexpr Meaning<ActionStatus> statuses[]{
    {"a venir", ActionStatus::NotStarted},     {"non demarree", ActionStatus::NotStarted},
    {"non demarre", ActionStatus::NotStarted}, {"en preparation", ActionStatus::Preparing},
    {"en cours", ActionStatus::InProgress},    {"realisee", ActionStatus::Completed},
    {"realise", ActionStatus::Completed},      {"terminee", ActionStatus::Completed},
    {"termine", ActionStatus::Completed},      {"reportee", ActionStatus::Postponed},
    {"reporte", ActionStatus::Postponed},      {"suspendue", ActionStatus::OnHold},
    {"suspendu", ActionStatus::OnHold},        {"abandonnee", ActionStatus::Abandoned},
    {"abandonne", ActionStatus::Abandoned},
};

template <typename Value>
const Value *meaningOf(const QString &key, std::span<const Meaning<Value>> table)
{
    for (const Meaning<Value> &meaning : table)
        if (key == QLatin1StringView(meaning.words))
            return &meaning.value;
    return nullptr;
}

/// The matching key without the final s or x of its words of more than three letters.
QString singularKey(const QString &text)
{
    QStringList words = matchingKey(text).split(u' ');
    for (QString &word : words)
        if (word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x')))
            word.chop(1);
    return words.join(u' ');
}

} // namespace

std::optional<Recurrence> recurrenceFromText(QStringView text)
{
    const auto *recurrence = meaningOf<Recurrence>(matchingKey(text), recurrences);
    return recurrence != nullptr ? std::optional(*recurrence) : std::nullopt;
}

QString targetGroupFromText(const QString &text)
{
    const QString key = singularKey(text);
    if (const char *const *group = meaningOf<const char *>(key, targetGroups))
        return QString::fromLatin1(*group);
    for (const Term &term : builtInTerms(TermList::TargetGroup))
        if (key == singularKey(term.label))
            return term.key;
    return {};
}

std::optional<ActionStatus> statusFromText(QStringView text)
{
    const QString key = matchingKey(text);
    if (const auto *status = meaningOf<ActionStatus>(key, statuses))
        return *status;
    for (const VocabularyTerm<ActionStatus> &term : vocabulary<ActionStatus>())
        if (key == matchingKey(QString::fromLatin1(term.label))
            || key == matchingKey(translatedTerm(term.label)))
            return term.value;
    return std::nullopt;
}

} // namespace passerelle
