#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/statistics/DuplicateOrganizations.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_DuplicateOrganizations final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void duplicates_ofTwo_data();
    void duplicates_ofTwo();
    void duplicates_byShortNames_tellTwoRegionsApart();
    void duplicates_ofOtherKinds_areNone();
    void duplicates_whoseNameGoesOn_needOneKnownKind();
    void duplicates_amongMany_areThoseOfEachTwo();
    void duplicates_amongThousands_areFound();
    void key_isTheSameEitherWay();
    void duplicates_ofTheDemonstrations_areWorthAsking_data();
    void duplicates_ofTheDemonstrations_areWorthAsking();
};

namespace {

Organization organization(const QString &name, const QString &shortName = {},
                          const QStringList &aliases = {}, const QString &kind = {})
{
    Organization organization;
    organization.id = OrganizationId(name + shortName);
    organization.name = name;
    organization.shortName = shortName;
    organization.aliases = aliases;
    organization.kind = kind;
    return organization;
}

std::vector<DuplicatePair> duplicatesOf(const Organization &first, const Organization &second)
{
    const std::vector<Organization> both{first, second};
    return duplicateOrganizations(both);
}

QString nameOf(std::optional<DuplicateReason> reason)
{
    if (!reason)
        return u"none"_s;
    switch (*reason) {
    case DuplicateReason::SameSpelling:
        return u"spelling"_s;
    case DuplicateReason::GenericWords:
        return u"generic"_s;
    case DuplicateReason::Longer:
        return u"longer"_s;
    case DuplicateReason::Initials:
        break;
    }
    return u"initials"_s;
}

} // namespace

void tst_DuplicateOrganizations::duplicates_ofTwo_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("reason");
    const auto pair = [](const QString &first, const QString &second, const char *reason) {
        QTest::newRow(qPrintable(first + u" / "_s + second))
            << first << second << QString::fromLatin1(reason);
    };
    pair(u"Ville d’Agen"_s, u"la ville d'Agen"_s, "spelling");
    pair(u"Caisse primaire (CPAM)"_s, u"CPAM"_s, "spelling");
    pair(u"CHD La Candélie"_s, u"La Candélie"_s, "generic");
    pair(u"Centre Hospitalier Départemental « La Candélie »"_s, u"La Candélie"_s, "generic");
    pair(u"Centre Hospitalier Départemental « La Candélie »"_s, u"CHD La Candélie"_s, "generic");
    pair(u"EHPAD Les Tilleuls"_s, u"Résidence Les Tilleuls"_s, "none");
    pair(u"ORS"_s, u"Observatoire régional de santé"_s, "initials");
    pair(u"MSA"_s, u"Mutualité sociale agricole de Dordogne et Lot-et-Garonne"_s, "initials");
    pair(u"CHA"_s, u"Centre hospitalier Agen Nérac"_s, "none");
    pair(u"Ville d’Agen"_s, u"Agglomération d’Agen"_s, "none");
    pair(u"clinique Calabet"_s, u"clinique Saint-Hilaire"_s, "none");
    pair(u"clinique"_s, u"clinique Calabet"_s, "none");
    pair(u"Préfecture"_s, u"Préfecture de Lot-et-Garonne"_s, "none");
    pair(u"Assurance maladie"_s, u"Caisse nationale d’assurance maladie"_s, "none");
    pair(u"Centre hospitalier"_s, u"Hôpital"_s, "none");
}

void tst_DuplicateOrganizations::duplicates_ofTwo()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto forth = duplicatesOf(organization(first), organization(second));
    const auto back = duplicatesOf(organization(second), organization(first));
    QCOMPARE(forth.size(), back.size());
    QTEST(nameOf(forth.empty() ? std::nullopt : std::optional(forth.front().reason)), "reason");
    QTEST(nameOf(back.empty() ? std::nullopt : std::optional(back.front().reason)), "reason");
}

void tst_DuplicateOrganizations::duplicates_byShortNames_tellTwoRegionsApart()
{
    const Organization one = organization(u"Agence régionale de santé Occitanie"_s, u"ARS"_s);
    const Organization two = organization(u"Agence régionale de santé Bretagne"_s, u"ARS"_s);
    QVERIFY(duplicatesOf(one, two).empty());
    QCOMPARE(duplicatesOf(one, organization(u"Agence régionale de santé"_s, u"ARS"_s)).size(),
             size_t(1));
    QCOMPARE(duplicatesOf(one, organization(u"ARS"_s)).size(), size_t(1));
    const Organization known =
        organization(u"Autre"_s, {}, {u"agence Régionale de Santé Bretagne"_s});
    QCOMPARE(duplicatesOf(two, known).size(), size_t(1));
    QVERIFY(
        duplicatesOf(organization(u"CDO"_s),
                     organization(u"Conseil départemental de l’ordre des médecins"_s, u"CDOM"_s))
            .empty());
}

void tst_DuplicateOrganizations::duplicates_ofOtherKinds_areNone()
{
    const Organization town = organization(u"Agen"_s, {}, {}, u"commune"_s);
    const Organization hospital =
        organization(u"Centre hospitalier d’Agen"_s, {}, {}, u"health_facility"_s);
    QVERIFY(duplicatesOf(town, hospital).empty());
}

void tst_DuplicateOrganizations::duplicates_whoseNameGoesOn_needOneKnownKind()
{
    const auto areAsked = [](const QString &shorter, const QString &longer, const QString &kind) {
        return !duplicatesOf(organization(longer, {}, {}, kind),
                             organization(shorter, {}, {}, kind))
                    .empty();
    };
    QVERIFY(areAsked(u"Mission locale"_s, u"Mission locale de l’Albret"_s, u"employment"_s));
    QVERIFY(areAsked(u"Préfecture"_s, u"Préfecture du Lot"_s, u"state"_s));
    QVERIFY(!areAsked(u"Mission locale"_s, u"Mission locale de l’Albret"_s, u"other"_s));
    QVERIFY(!areAsked(u"Ville d’Agen"_s, u"Ville d’Agen, service habitat"_s, u"commune"_s));
    QVERIFY(
        !areAsked(u"Centre hospitalier"_s, u"Centre hospitalier du Val"_s, u"health_facility"_s));
}

/// Bodies are looked up rather than compared with each other: none may be missed.
void tst_DuplicateOrganizations::duplicates_amongMany_areThoseOfEachTwo()
{
    std::vector<Organization> all;
    for (const QString &name :
         {u"CHD La Candélie"_s, u"La Candélie"_s, u"ORS"_s, u"Observatoire régional de santé"_s,
          u"Centre Hospitalier Départemental « La Candélie »"_s, u"Caisse primaire (CPAM)"_s,
          u"CPAM"_s, u"Mission locale"_s, u"Mission locale de l’Albret"_s, u"Clinique"_s,
          u"Mission locale de l’Albret et du Val"_s, u"Ville d’Agen"_s, u"la ville d'Agen"_s,
          u"MSA"_s, u"Mutualité sociale agricole de Dordogne et Lot-et-Garonne"_s})
        all.push_back(organization(name, {}, {}, u"employment"_s));
    all.push_back(organization(u"Autre"_s, u"ORS"_s, {u"mission locale"_s}));
    all.push_back(organization(u"Encore une autre"_s, u"ORS"_s));
    std::vector<DuplicatePair> ofEachTwo;
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t j = i + 1; j < all.size(); ++j)
            for (const DuplicatePair &pair : duplicatesOf(all[i], all[j]))
                ofEachTwo.push_back(pair);
    QVERIFY(ofEachTwo.size() > 10);
    QCOMPARE(duplicateOrganizations(all), ofEachTwo);
}

void tst_DuplicateOrganizations::duplicates_amongThousands_areFound()
{
    std::vector<Organization> all;
    for (int i = 0; i < 2000; ++i)
        all.push_back(organization(u"Centre social du quartier %1"_s.arg(i)));
    all.push_back(organization(u"centre social du QUARTIER 1234"_s));
    const std::vector<DuplicatePair> pairs = duplicateOrganizations(all);
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs.front(),
             (DuplicatePair{all[1234].id, all.back().id, DuplicateReason::SameSpelling}));
}

void tst_DuplicateOrganizations::key_isTheSameEitherWay()
{
    const OrganizationId one(u"b"_s);
    const OrganizationId two(u"a"_s);
    const DuplicatePair forth{one, two, DuplicateReason::Initials};
    const DuplicatePair back{two, one, DuplicateReason::SameSpelling};
    QCOMPARE(forth.key(), u"a+b"_s);
    QCOMPARE(back.key(), forth.key());
}

void tst_DuplicateOrganizations::duplicates_ofTheDemonstrations_areWorthAsking_data()
{
    QTest::addColumn<DemonstrationTerritory>("territory");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("Agen")
        << DemonstrationTerritory::Agen
        << QStringList{
               u"Clinique Saint Hilaire ELSAN / clinique Saint-Hilaire: longer"_s,
               u"Préfecture / Préfecture de Lot-et-Garonne: longer"_s,
               u"mission locale / mission locale de l’Agenais, de l’Albret et du Confluent: longer"_s};
    QTest::newRow("Deux-Sèvres") << DemonstrationTerritory::DeuxSevres << QStringList{};
    QTest::newRow("GrandAngoulême") << DemonstrationTerritory::GrandAngouleme << QStringList{};
    QTest::newRow("Haute-Loire") << DemonstrationTerritory::HauteLoire << QStringList{};
}

void tst_DuplicateOrganizations::duplicates_ofTheDemonstrations_areWorthAsking()
{
    QFETCH(DemonstrationTerritory, territory);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demonstration.passerelle"_s);
    QVERIFY(writeDemonstration(territory, path, {}));
    const auto file = Workspace::open(path);
    QVERIFY(file);
    const std::vector<Organization> all = (*file)->stores().organizations.list().value();
    QVERIFY(!all.empty());
    const auto name = [&](const OrganizationId &id) {
        return std::ranges::find(all, id, &Organization::id)->name;
    };
    QStringList pairs;
    for (const DuplicatePair &pair : duplicateOrganizations(all))
        pairs << name(pair.first) + u" / "_s + name(pair.second) + u": "_s + nameOf(pair.reason);
    QTEST(pairs, "pairs");
}

QTEST_GUILESS_MAIN(tst_DuplicateOrganizations)
#include "tst_DuplicateOrganizations.moc"
