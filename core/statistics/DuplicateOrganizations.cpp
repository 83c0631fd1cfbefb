#include "core/statistics/DuplicateOrganizations.h"

#include "core/domain/OrganizationKey.h"
#include "core/domain/TextFolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

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

constexpr qsizetype fewestInitials = 3;

/// What a body of this name may be called by its initials, whole or without what comes after "de"
/// and its like. A body with a short name of its own goes by that one.
QStringList acronymsOf(const Candidate &candidate)
{
    if (candidate.words.size() < fewestInitials || !candidate.shortKey.isEmpty())
        return {};
    QStringList acronyms;
    QString initials;
    for (const QString &word : candidate.allWords) {
        if (isAmong(linkWords, word))
            acronyms << initials;
        else
            initials += word.front();
    }
    return acronyms << initials;
}

bool isAcronym(const Candidate &candidate)
{
    return candidate.allWords.size() == 1 && candidate.nameKey.size() >= fewestInitials
        && candidate.organization->name.isUpper();
}

bool isNamedByInitials(const Candidate &a, const Candidate &b)
{
    return isAcronym(a) && acronymsOf(b).contains(a.nameKey);
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

/// Finds who may be the same without comparing everybody: two bodies are compared when one is known
/// by a word the other looks for, one word for each rule of reasonFor().
class Acquaintances final
{
public:
    explicit Acquaintances(const std::vector<Candidate> &candidates)
        : m_candidates(candidates)
    {
        for (size_t i = 0; i < candidates.size(); ++i)
            for (const QString &word : knownBy(candidates[i]))
                m_known[word].push_back(i);
    }

    /// Those with which the candidate at `index` is to be compared, besides those that look for it.
    std::set<size_t> of(size_t index) const
    {
        std::set<size_t> found;
        for (const QString &word : lookingFor(m_candidates[index]))
            for (const size_t other : m_known.value(word))
                if (other != index)
                    found.insert(other);
        return found;
    }

private:
    static QString ofSpelling(const QString &key) { return u's' + key; }
    static QString ofStart(const QStringList &words) { return u'w' + words.join(u' '); }
    static QString ofInitials(const QString &initials) { return u'i' + initials; }

    /// Names that differ by generic words share all the others.
    static QString ofOwnWords(const Candidate &candidate)
    {
        QStringList own;
        for (const QString &word : candidate.words)
            if (!isAmong(genericWords, word))
                own << word;
        own.removeDuplicates();
        own.sort();
        return u'o' + own.join(u' ');
    }

    static QStringList shared(const Candidate &candidate)
    {
        QStringList words{ofOwnWords(candidate)};
        for (const QString &key : candidate.nameKeys)
            words << ofSpelling(key);
        if (!candidate.shortKey.isEmpty())
            words << ofSpelling(candidate.shortKey);
        return words;
    }
    static QStringList knownBy(const Candidate &candidate)
    {
        QStringList words = shared(candidate);
        words << ofStart(candidate.words);
        if (isAcronym(candidate))
            words << ofInitials(candidate.nameKey);
        return words;
    }
    static QStringList lookingFor(const Candidate &candidate)
    {
        QStringList words = shared(candidate);
        for (qsizetype count = 1; count < candidate.words.size(); ++count)
            words << ofStart(candidate.words.mid(0, count));
        for (const QString &acronym : acronymsOf(candidate))
            words << ofInitials(acronym);
        return words;
    }

    const std::vector<Candidate> &m_candidates;
    QHash<QString, std::vector<size_t>> m_known;
};

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
    const Acquaintances acquaintances(candidates);
    std::set<std::pair<size_t, size_t>> compared; // in the order of the organizations
    for (size_t i = 0; i < candidates.size(); ++i)
        for (const size_t other : acquaintances.of(i))
            compared.emplace(std::min(i, other), std::max(i, other));
    std::vector<DuplicatePair> pairs;
    for (const auto &[first, second] : compared)
        if (const auto reason = reasonFor(candidates[first], candidates[second]))
            pairs.push_back({organizations[first].id, organizations[second].id, *reason});
    return pairs;
}

} // namespace passerelle
