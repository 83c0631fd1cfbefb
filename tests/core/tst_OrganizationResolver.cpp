#include "core/exchange/wording/OrganizationNames.h"
#include "core/exchange/wording/OrganizationResolver.h"

#include <QTest>

using namespace passerelle;

class tst_OrganizationResolver final : public QObject
{
    Q_OBJECT

private slots:
    void find_otherSpelling_isTheSame_data();
    void find_otherSpelling_isTheSame();
    void find_otherName_isNull();
    void find_textOfTwoOrganizations_isNull();
    void find_declaredShortName_winsOverKnown();
    void resolve_newSpelling_becomesAnAlias();
    void declare_sameShortName_isTheKnownOneWithAWarning();
    void declare_namesBuiltOnTheShortName_staySeparate();
    void declare_twice_isOneOrganization();
    void declare_knownWithoutShortName_isCompleted();
    void resolveOrCreate_ambiguous_warnsAndMakesNothing();
    void isOrganizationName_wordsOfThePlans_data();
    void isOrganizationName_wordsOfThePlans();
    void organizationKindFromType_usesTheName_data();
    void organizationKindFromType_usesTheName();
};

namespace {

Organization organization(const char *name, const char *shortName = "", const char *alias = "")
{
    Organization made;
    made.id = OrganizationId::create();
    made.name = QString::fromUtf8(name);
    made.shortName = QString::fromUtf8(shortName);
    if (*alias != '\0')
        made.aliases.append(QString::fromUtf8(alias));
    made.kind = QStringLiteral("other");
    made.source = QStringLiteral("doc.txt:1");
    return made;
}

const char *const cpamName = "Caisse Primaire d'Assurance Maladie";

} // namespace

void tst_OrganizationResolver::find_otherSpelling_isTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(text) << QString::fromUtf8(name) << QString::fromUtf8(text);
    };
    row("Agglomération d’Agen", "Agglomération d'Agen");
    row("Agglomération d’Agen", "AGGLOMERATION D'AGEN");
    row("Établissements de santé", "Etablissements  de sante");
    row("Centre Hospitalier Agen-Nérac", "Centre Hospitalier Agen Nérac");
    row("Ville d'Agen", "la Ville d'Agen");
    row("la Ligue", "Ligue");
    row("IREPS", "l’IREPS");
    row("Maison de l’œuvre", "maison de l'oeuvre");
    row("Unions Régionales des Professionnels de Santé médecins et infirmiers",
        "Unions Régionales des Professionnels de Santé (URPS) médecins et infirmiers");
    row("CPTS", "Communautés Professionnelles Territoriales de Santé (CPTS)");
    row("Agence Régionale de Santé (délégation départementale)", "Agence régionale de santé");
}

void tst_OrganizationResolver::find_otherSpelling_isTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const std::vector<Organization> known{organization(qUtf8Printable(name))};
    QCOMPARE(OrganizationResolver(known).find(text), known.front().id);
}

void tst_OrganizationResolver::find_otherName_isNull()
{
    const std::vector<Organization> known{organization("Centre Hospitalier", "CH"),
                                          organization("ARS")};
    const OrganizationResolver resolver(known);
    for (const char *text : {"", "…", "Centre Hospitalier d'Agen", "partenaires (ARS, CPAM)", "la"})
        QVERIFY2(resolver.find(QString::fromUtf8(text)).isNull(), text);
}

void tst_OrganizationResolver::find_textOfTwoOrganizations_isNull()
{
    const std::vector<Organization> known{organization("MSP de Donnefort", "MSP"),
                                          organization("MSP de Saugues", "MSP")};
    const OrganizationResolver resolver(known);
    QVERIFY(resolver.find(QStringLiteral("MSP")).isNull());
    QCOMPARE(resolver.matches(QStringLiteral("msp")).size(), size_t(2));
    QVERIFY(resolver.matches(QStringLiteral("Mairie")).empty());
}

void tst_OrganizationResolver::find_declaredShortName_winsOverKnown()
{
    std::vector<Organization> known{organization("Centre de dépistage", "CD")};
    known.front().kind = QStringLiteral("association");
    OrganizationResolver resolver(known);
    QCOMPARE(resolver.find(QStringLiteral("CD")), known.front().id);
    Organization department = organization("Département des Deux-Sèvres", "CD");
    department.kind = QStringLiteral("department");
    const OrganizationId declared = resolver.declare(department);
    QVERIFY(declared != known.front().id);
    QCOMPARE(resolver.find(QStringLiteral("CD")), declared);
    QCOMPARE(resolver.warnings(), QStringList());
}

void tst_OrganizationResolver::declare_namesBuiltOnTheShortName_staySeparate()
{
    const std::vector<Organization> known{organization("CPTS Velay Sud", "CPTS")};
    OrganizationResolver resolver(known);
    QVERIFY(resolver.declare(organization("CPTS du Brivadois", "CPTS")) != known.front().id);
    QCOMPARE(resolver.created().size(), std::size_t(1));
}

void tst_OrganizationResolver::resolve_newSpelling_becomesAnAlias()
{
    const std::vector<Organization> known{organization(cpamName, "CPAM", "Caisse primaire")};
    OrganizationResolver resolver(known);
    QCOMPARE(resolver.resolve(QStringLiteral("CAISSE PRIMAIRE d’assurance maladie")),
             known.front().id);
    QVERIFY(resolver.enriched().empty());
    QCOMPARE(resolver.resolve(QStringLiteral("Assurance maladie locale (CPAM)")), known.front().id);
    QCOMPARE(resolver.enriched().size(), std::size_t(1));
    QCOMPARE(resolver.enriched().front().aliases,
             (QStringList{QStringLiteral("Assurance maladie locale (CPAM)"),
                          QStringLiteral("Caisse primaire")}));
}

void tst_OrganizationResolver::declare_sameShortName_isTheKnownOneWithAWarning()
{
    const std::vector<Organization> known{organization(cpamName, "CPAM")};
    OrganizationResolver resolver(known);
    QCOMPARE(resolver.declare(organization("CPAM de Lot-et-Garonne", "CPAM")), known.front().id);
    QVERIFY(resolver.created().empty());
    QCOMPARE(resolver.enriched().front().aliases,
             QStringList{QStringLiteral("CPAM de Lot-et-Garonne")});
    QCOMPARE(resolver.warnings().size(), 1);
    QVERIFY(resolver.warnings().front().contains(QStringLiteral("CPAM de Lot-et-Garonne")));
}

void tst_OrganizationResolver::declare_twice_isOneOrganization()
{
    OrganizationResolver resolver({});
    const OrganizationId first = resolver.declare(organization("Ordre des médecins"));
    QCOMPARE(resolver.declare(organization("L’ordre des Médecins")), first);
    QCOMPARE(resolver.created().size(), std::size_t(1));
}

void tst_OrganizationResolver::declare_knownWithoutShortName_isCompleted()
{
    std::vector<Organization> known{organization("Agglomération d’Agen")};
    known.front().kind.clear();
    OrganizationResolver resolver(known);
    Organization candidate = organization("Agglomération d'Agen", "Agglo");
    candidate.source = QStringLiteral("doc.txt:2");
    QCOMPARE(resolver.declare(candidate), known.front().id);
    const Organization completed = resolver.enriched().front();
    QCOMPARE(completed.name, known.front().name);
    QCOMPARE(completed.shortName, QStringLiteral("Agglo"));
    QCOMPARE(completed.kind, QStringLiteral("other"));
    QCOMPARE(completed.source, QStringLiteral("doc.txt:1|doc.txt:2"));
}

void tst_OrganizationResolver::resolveOrCreate_ambiguous_warnsAndMakesNothing()
{
    const std::vector<Organization> known{organization("MSP de Donnefort", "MSP"),
                                          organization("MSP de Saugues", "MSP")};
    OrganizationResolver resolver(known);
    QVERIFY(resolver.resolveOrCreate(QStringLiteral("MSP"), {}).isNull());
    QVERIFY(resolver.created().empty());
    QCOMPARE(resolver.warnings().size(), 1);
}

void tst_OrganizationResolver::isOrganizationName_wordsOfThePlans_data()
{
    QTest::addColumn<bool>("isName");
    for (const char *text : {"Ordre des médecins", "EPCI", "la Ville d'Agen", "l’IREPS",
                             "Réseau français des Villes-Santé de l'OMS", "École de santé"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "la collectivité", "médecins ambassadeurs", "acteurs du CLS", "13 signataires",
          "partenaires (hôpital, clinique, centres de santé...)", "Hôpital, clinique",
          "Écoles, collèges, etc.", "Mairies…", "institutions, en particulier les ARS"})
        QTest::newRow(text) << false;
}

void tst_OrganizationResolver::isOrganizationName_wordsOfThePlans()
{
    QFETCH(bool, isName);
    QCOMPARE(isOrganizationName(QString::fromUtf8(QTest::currentDataTag())), isName);
}

void tst_OrganizationResolver::organizationKindFromType_usesTheName_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *type, const char *kind) {
        QTest::newRow(name) << QString::fromUtf8(type) << QString::fromLatin1(kind);
    };
    row("Département de Lot-et-Garonne", "collectivité", "department");
    row("Région Nouvelle-Aquitaine", "collectivité", "region");
    row("Communauté de communes du Val", "collectivité", "intercommunality");
    row("Ville d'Agen", "Collectivité", "commune");
    row("Villes et intercommunalités", "collectivité", "other");
    row("clinique municipale", "collectivité", "other");
    row("URPS", "autre", "urps");
    row("Unions Régionales des Professionnels de Santé Libéraux", "autre", "urps");
    row("CPTS du Brivadois", "autre", "primary_care");
    row("Préfecture", "autre", "other");
    row("n'importe quoi", "État/préfecture", "state");
    row("Conseil départemental de l'Ordre", "ordre", "professional_order");
    row("X", "type inconnu", "");
}

void tst_OrganizationResolver::organizationKindFromType_usesTheName()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QCOMPARE(organizationKindFromType(type, QString::fromUtf8(QTest::currentDataTag())), kind);
}

QTEST_APPLESS_MAIN(tst_OrganizationResolver)
#include "tst_OrganizationResolver.moc"
