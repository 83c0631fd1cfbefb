#include "core/exchange/wording/OrganizationNames.h"

#include "core/domain/OrganizationKey.h"
#include "core/domain/Term.h"
#include "core/domain/TextFolding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace passerelle {

namespace {

struct KindWord
{
    const char *start; ///< matching key of the first words of a name
    const char *kind;
};

// The first match decides: "conseil departemental de l ordre" stands before "conseil
// departemental".
constexpr KindWord wordsOfKinds[]{
    {"ordre", "professional_order"},
    {"conseil departemental de l ordre", "professional_order"},
    {"conseils departementaux des ordres", "professional_order"},
    {"conseil national de l ordre", "professional_order"},
    {"ars", "ars"},
    {"agence regionale de sante", "ars"},
    {"agences regionales de sante", "ars"},
    {"prefecture", "state"},
    {"sous prefecture", "state"},
    {"etat", "state"},
    {"region", "region"},
    {"conseil regional", "region"},
    {"departement", "department"},
    {"conseil departemental", "department"},
    {"agglomeration", "intercommunality"},
    {"communaute d agglomeration", "intercommunality"},
    {"communaute de communes", "intercommunality"},
    {"communaute urbaine", "intercommunality"},
    {"intercommunalite", "intercommunality"},
    {"intercommunalites", "intercommunality"},
    {"epci", "intercommunality"},
    {"metropole", "intercommunality"},
    {"ville", "commune"},
    {"commune", "commune"},
    {"communes", "commune"},
    {"mairie", "commune"},
    {"centre hospitalier", "health_facility"},
    {"clinique", "health_facility"},
    {"hopital", "health_facility"},
    {"hopitaux", "health_facility"},
    {"chu", "health_facility"},
    {"groupement hospitalier", "health_facility"},
    {"cpam", "health_insurance"},
    {"caisse primaire d assurance maladie", "health_insurance"},
    {"caisse nationale d assurance maladie", "health_insurance"},
    {"assurance maladie", "health_insurance"},
    {"msa", "health_insurance"},
    {"mutualite sociale agricole", "health_insurance"},
    {"mutualite francaise", "mutual"},
    {"urps", "urps"},
    {"union regionale des professionnels de sante", "urps"},
    {"unions regionales des professionnels de sante", "urps"},
    {"cpts", "primary_care"},
    {"msp", "primary_care"},
    {"communaute professionnelle territoriale", "primary_care"},
    {"communaute professionelle territoriale", "primary_care"},
    {"communautes professionnelles territoriales", "primary_care"},
    {"maison de sante", "primary_care"},
    {"maisons de sante", "primary_care"},
    {"centre de sante", "primary_care"},
    {"centres de sante", "primary_care"},
    {"universite", "education"},
    {"universites", "education"},
    {"education nationale", "education"},
    {"mission locale", "employment"},
    {"bailleur", "landlord"},
    {"bailleurs", "landlord"},
};

/// Types of organisations.csv and our own French labels (matching keys); those without a kind need
/// the name.
constexpr KindWord typeWords[]{
    {"ars", "ars"},
    {"etat prefecture", "state"},
    {"etablissement de sante", "health_facility"},
    {"etablissement medico social", "social_care_facility"},
    {"assurance maladie", "health_insurance"},
    {"mutuelle", "mutual"},
    {"ordre", "professional_order"},
    {"association", "association"},
    {"education", "education"},
    {"emploi insertion", "employment"},
    {"region", "region"},
    {"departement", "department"},
    {"commune", "commune"},
    {"intercommunalite", "intercommunality"},
    {"ordre professionnel", "professional_order"},
    {"urps", "urps"},
    {"cpts msp cds", "primary_care"},
    {"usagers", "users"},
    {"bailleur", "landlord"},
    {"securite justice", "security_justice"},
};

constexpr std::array authorityKinds{"region", "department", "intercommunality", "commune"};
// What the vocabulary of the plan folders has no word for, and puts under "autre".
constexpr std::array unnamedKinds{"urps", "primary_care", "landlord"};

QString otherKind()
{
    return QStringLiteral("other");
}

QString kindAmong(std::span<const char *const> kinds, const QString &name)
{
    const QString kind = organizationKindFromName(name);
    const bool isAmong = std::ranges::any_of(
        kinds, [&](const char *allowed) { return kind == QLatin1StringView(allowed); });
    return isAmong ? kind : otherKind();
}

} // namespace

bool isOrganizationName(const QString &text)
{
    static const QRegularExpression article(QStringLiteral("^(?:la |le |les |l['’])"));
    static const QRegularExpression listing(QStringLiteral("[,;…]|\\.\\.\\.|\\betc\\b"));
    QString name = text.trimmed();
    name.remove(article);
    return !name.isEmpty() && name.front().isUpper() && !name.contains(listing);
}

QString organizationKindFromName(const QString &name)
{
    const QString key = organizationKey(name) + u' ';
    for (const KindWord &word : wordsOfKinds)
        if (key.startsWith(QLatin1StringView(word.start) + u' '))
            return QString::fromLatin1(word.kind);
    return otherKind();
}

QString organizationKindFromType(const QString &type, const QString &name)
{
    const QString key = matchingKey(type);
    if (key == u"collectivite")
        return kindAmong(authorityKinds, name);
    if (key == u"autre")
        return kindAmong(unnamedKinds, name);
    for (const KindWord &word : typeWords)
        if (key == QLatin1StringView(word.start))
            return QString::fromLatin1(word.kind);
    for (const Term &term : builtInTerms(TermList::OrganizationKind))
        if (key == matchingKey(term.key) || key == matchingKey(term.label))
            return term.key;
    return {};
}

} // namespace passerelle
