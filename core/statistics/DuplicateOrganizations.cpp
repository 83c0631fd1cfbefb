#include "core/statistics/DuplicateOrganizations.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/wording/OrganizationNames.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace passerelle {

namespace {

constexpr std::array linkWords{"a",  "au", "aux", "d",  "de",  "des",  "du", "en",
                               "et", "l",  "la",  "le", "les", "pour", "sur"};

// Kinds of bodies whose own name tells them apart. Not "ville" or "prefecture": what follows those
// is a place, which several bodies share.
constexpr std::array genericWords{
    "association",   "centre",         "centres",      "chd",           "chs",       "clinique",
    "departemental", "departementale", "ehpad",        "etablissement", "fondation", "hopital",
    "hospitalier",   "hospitaliere",   "polyclinique", "psychiatrique", "residence", "specialise"};

template <typename Words>
bool isAmong(const Words &words, const QString &word)
{
    return std::ranges::any_of(words,
                               [&](const char *known) { return word == QLatin1StringView(known); });
}

/// An organization as it is compared.
struct Candidate
{
    const Organization *organization = nullptr;
    QString nameKey;
    QSet<QString> nameKeys; ///< of the name and the aliases
    QString shortKey;
    QStringList allWords; ///< of the name
    QStringList words; ///< without those that only link
};

Candidate candidateOf(const Organization &organization)
{
    Candidate candidate;
    candidate.organization = &organization;
    candidate.nameKey = organizationKey(organization.name);
    candidate.shortKey = organizationKey(organization.shortName);
    for (const QString &spelling : QStringList{organization.name} + organization.aliases)
        for (const QString &key : organizationKeys(spelling))
            candidate.nameKeys.insert(key);
    candidate.allWords = matchingKey(organization.name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : std::as_const(candidate.allWords))
        if (!isAmong(linkWords, word))
            candidate.words << word;
    return candidate;
}

QStringList wordsMissingIn(const QStringList &words, const QStringList &others)
{
    QStringList missing;
    for (const QString &word : words)
        if (!others.contains(word))
            missing << word;
    return missing;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

bool areAllGeneric(const QStringList &words)
{
    return std::ranges::all_of(words,
                               [](const QString &word) { return isAmong(genericWords, word); });
}

/// Whether each name says something the other does not: two agencies of two regions.
bool saysEachMore(const Candidate &a, const Candidate &b)
{
    return !wordsMissingIn(a.words, b.words).isEmpty()
        && !wordsMissingIn(b.words, a.words).isEmpty();
}

bool haveOneSpelling(const Candidate &a, const Candidate &b)
{
    if (a.nameKeys.intersects(b.nameKeys))
        return true;
    const auto isNamedByShort = [](const Candidate &named, const Candidate &shortened) {
        return !shortened.shortKey.isEmpty() && named.nameKeys.contains(shortened.shortKey);
    };
    if (isNamedByShort(a, b) || isNamedByShort(b, a))
        return true;
    // Short names are shared by bodies of one kind.
    return !a.shortKey.isEmpty() && a.shortKey == b.shortKey && !saysEachMore(a, b);
}

bool areOfOneKind(const Candidate &a, const Candidate &b)
{
    const QString &first = a.organization->kind;
    const QString &second = b.organization->kind;
    const QString other = QStringLiteral("other");
    return first.isEmpty() || second.isEmpty() || first == other || second == other
        || first == second;
}

bool differByGenericWords(const Candidate &a, const Candidate &b)
{
    if (!areOfOneKind(a, b))
        return false;
    const QStringList onlyInA = wordsMissingIn(a.words, b.words);
    if (onlyInA.size() == a.words.size() || !areAllGeneric(onlyInA))
        return false;
    const QStringList onlyInB = wordsMissingIn(b.words, a.words);
    const QStringList shared = wordsMissingIn(a.words, onlyInA);
    if (areAllGeneric(shared) || !areAllGeneric(onlyInB))
        return false;
    const auto isInitials = [](const QStringList &acronym, const QStringList &words) {
        return acronym.size() == 1 && words.size() > 1 && acronym.front() == initialsOf(words);
    };
    return onlyInA.isEmpty() || onlyInB.isEmpty() || isInitials(onlyInA, onlyInB)
        || isInitials(onlyInB, onlyInA);
}

/// Kinds of bodies of which a territory has few, so that a longer name is often the same body. Not
/// authorities, whose services are named after them.
constexpr std::array fewOfAKind{"health_facility", "health_insurance", "mutual", "employment",
                                "association",     "landlord",         "state"};

bool goesOnWhereOtherEnds(const Candidate &shorter, const Candidate &longer)
{
    const bool isOfOneKind = shorter.organization->kind == longer.organization->kind
        && isAmong(fewOfAKind, shorter.organization->kind);
    // "Préfecture" alone says enough; other single words are too common.
    const bool saysEnough = shorter.words.size() > 1
        || (shorter.words.size() == 1 && shorter.organization->kind == QLatin1StringView("state"));
    return isOfOneKind && saysEnough && !areAllGeneric(shorter.words)
        && longer.words.size() > shorter.words.size()
        && longer.words.mid(0, shorter.words.size()) == shorter.words;
}

/// Whether `acronym` stands for `name`, or for what of it comes before "de" and a place.
bool isAcronymOf(const QString &acronym, const Candidate &name)
{
    QString initials;
    for (const QString &word : name.allWords) {
        const bool isLink = isAmong(linkWords, word);
        if (isLink && initials == acronym)
            return true;
        if (!isLink)
            initials += word.front();
    }
    return initials == acronym;
}

bool isNamedByInitials(const Candidate &a, const Candidate &b)
{
    constexpr qsizetype fewestLetters = 3;
    const bool isAcronym = a.allWords.size() == 1 && a.nameKey.size() >= fewestLetters
        && a.organization->name.isUpper();
    // A body with a short name of its own goes by that one.
    return isAcronym && b.words.size() >= fewestLetters && b.shortKey.isEmpty()
        && isAcronymOf(a.nameKey, b);
}

std::optional<DuplicateReason> reasonFor(const Candidate &a, const Candidate &b)
{
    if (haveOneSpelling(a, b))
        return DuplicateReason::SameSpelling;
    if (differByGenericWords(a, b))
        return DuplicateReason::GenericWords;
    if (goesOnWhereOtherEnds(a, b) || goesOnWhereOtherEnds(b, a))
        return DuplicateReason::Longer;
    if (isNamedByInitials(a, b) || isNamedByInitials(b, a))
        return DuplicateReason::Initials;
    return std::nullopt;
}

} // namespace

QString DuplicatePair::key() const
{
    const auto [lower, upper] = std::minmax(first.toString(), second.toString());
    return lower + u'+' + upper;
}

std::vector<DuplicatePair> duplicateOrganizations(std::span<const Organization> organizations)
{
    std::vector<Candidate> candidates;
    candidates.reserve(organizations.size());
    for (const Organization &organization : organizations)
        candidates.push_back(candidateOf(organization));
    std::vector<DuplicatePair> pairs;
    for (size_t i = 0; i < candidates.size(); ++i)
        for (size_t j = i + 1; j < candidates.size(); ++j)
            if (const auto reason = reasonFor(candidates[i], candidates[j]))
                pairs.push_back({organizations[i].id, organizations[j].id, *reason});
    return pairs;
}

} // namespace passerelle
