#include "core/exchange/wording/CommitteeNames.h"

#include "core/domain/OrganizationKey.h"

#include <algorithm>
#include <array>
#include <span>

namespace passerelle {

namespace {

constexpr std::array committeeWords{"copil",
                                    "cotech",
                                    "comite",
                                    "groupe de travail",
                                    "groupes de travail",
                                    "commission",
                                    "clsm",
                                    "conseil local de sante mentale",
                                    "cellule",
                                    "reunion",
                                    "reunions",
                                    "concertation",
                                    "rencontre",
                                    "rencontres",
                                    "temps d echange",
                                    "temps d echanges",
                                    "pleniere",
                                    "assemblee pleniere",
                                    "instance"};

bool startsWithOneOf(const QString &key, std::span<const char *const> words)
{
    const QString padded = key + u' ';
    return std::ranges::any_of(
        words, [&](const char *word) { return padded.startsWith(QLatin1StringView(word) + u' '); });
}

bool hasWord(const QString &key, QLatin1StringView word)
{
    return (u' ' + key + u' ').contains(u' ' + word + u' ');
}

} // namespace

QString committeeKey(const QString &words)
{
    QString key = organizationKey(words);
    key.replace(QStringLiteral("comite de pilotage"), QStringLiteral("copil"));
    key.replace(QStringLiteral("comite technique"), QStringLiteral("cotech"));
    key.replace(QStringLiteral("conseil local de sante mentale"), QStringLiteral("clsm"));
    return key;
}

bool isCommitteeName(const QString &words)
{
    return startsWithOneOf(committeeKey(words), committeeWords);
}

CommitteeKind committeeKindFromName(const QString &words)
{
    const QString key = committeeKey(words);
    const bool isClsm = hasWord(key, QLatin1StringView("clsm"));
    if (hasWord(key, QLatin1StringView("copil")))
        return isClsm ? CommitteeKind::ClsmSteering : CommitteeKind::Steering;
    if (hasWord(key, QLatin1StringView("cotech")))
        return CommitteeKind::Technical;
    if (isClsm)
        return CommitteeKind::ClsmPlenary;
    constexpr std::array plenaries{
        "pleniere",         "assemblee pleniere", "reunion de presentation",
        "reunion pleniere", "rencontre",          "rencontres"};
    if (startsWithOneOf(key, plenaries))
        return CommitteeKind::Plenary;
    return CommitteeKind::WorkingGroup;
}

} // namespace passerelle
