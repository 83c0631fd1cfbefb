#include "core/exchange/demonstration/DemonstrationFile.h"

#include "core/exchange/PlanImport.h"
#include "core/exchange/demonstration/Demonstration.h"
#include "core/exchange/planfolder/PlanFolderReader.h"
#include "core/workspace/FileCreation.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace passerelle {

template <>
std::span<const VocabularyTerm<DemonstrationTerritory>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{DemonstrationTerritory::Agen, "agen", ""},
        VocabularyTerm{DemonstrationTerritory::DeuxSevres, "deux-sevres", ""},
        VocabularyTerm{DemonstrationTerritory::GrandAngouleme, "grandangouleme", ""},
        VocabularyTerm{DemonstrationTerritory::HauteLoire, "haute-loire", ""},
    };
    return terms;
}

namespace {

struct Recipe
{
    DemonstrationTerritory territory;
    const char *name;
    TerritoryKind kind;
    Demonstration demonstration;
    const char *folders[2]; ///< of plans, under :/demo/plans; the second may be null
    const char *followUp; ///< for the first plan, or null
};

constexpr Recipe recipes[]{
    {DemonstrationTerritory::Agen,
     "Agglomération d’Agen",
     TerritoryKind::Intercommunality,
     Demonstration::FictitiousFollowUp,
     {"agen-cls-2019", "agen-livret-blanc"},
     ":/demo/agen-follow-up.json"},
    {DemonstrationTerritory::DeuxSevres,
     "Deux-Sèvres",
     TerritoryKind::Department,
     Demonstration::Published,
     {"deux-sevres-plan-sante-79", nullptr},
     nullptr},
    {DemonstrationTerritory::GrandAngouleme,
     "GrandAngoulême",
     TerritoryKind::Intercommunality,
     Demonstration::Published,
     {"grandangouleme-2024", nullptr},
     nullptr},
    {DemonstrationTerritory::HauteLoire,
     "Haute-Loire",
     TerritoryKind::Department,
     Demonstration::Published,
     {"haute-loire-leviers", nullptr},
     nullptr},
};

Result<PlanDraft> readDraft(const char *folder, const std::vector<Organization> &known)
{
    return readPlanFolder(QStringLiteral(":/demo/plans/") + QLatin1StringView(folder), {}, known);
}

/// Organizations of the file once `draft` is in it.
std::vector<Organization> withDraft(std::vector<Organization> known, const PlanDraft &draft)
{
    for (const Organization &updated : draft.updatedOrganizations)
        std::ranges::replace_if(
            known, [&](const Organization &o) { return o.id == updated.id; }, updated);
    known.insert(known.end(), draft.newOrganizations.begin(), draft.newOrganizations.end());
    return known;
}

Result<std::vector<PlanDraft>> readDrafts(const Recipe &recipe)
{
    std::vector<PlanDraft> drafts;
    std::vector<Organization> known;
    for (const char *folder : recipe.folders) {
        if (!folder)
            continue;
        Result<PlanDraft> draft = readDraft(folder, known);
        if (!draft)
            return draft.error();
        known = withDraft(std::move(known), *draft);
        drafts.push_back(std::move(draft).value());
    }
    if (!recipe.followUp)
        return drafts;
    QFile json(QString::fromLatin1(recipe.followUp));
    if (!json.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     QCoreApplication::translate("DemonstrationFile",
                                                 "The program is incomplete: install it again."),
                     json.fileName()};
    const Result<> added =
        addFictitiousFollowUp(drafts.front(), drafts.back(), known, json.readAll());
    if (!added)
        return added.error();
    return drafts;
}

/// The contract's follow-up names organizations of the white book: partners go in before plans.
Result<> insertDrafts(Stores &stores, std::vector<PlanDraft> drafts)
{
    for (PlanDraft &draft : drafts) {
        PlanDraft partners;
        std::swap(partners.newOrganizations, draft.newOrganizations);
        std::swap(partners.updatedOrganizations, draft.updatedOrganizations);
        if (const Result<> inserted = insertPartners(stores, partners); !inserted)
            return inserted;
    }
    for (const PlanDraft &draft : drafts)
        if (const Result<> inserted = insertDraft(stores, draft); !inserted)
            return inserted;
    return {};
}

constexpr auto creationLabel = QT_TRANSLATE_NOOP("Edit", "Open the demonstration");

/// Whether nothing was written since the demonstration was made. The last transaction tells, also
/// when the history was pruned.
bool isUntouched(const History &history)
{
    const Result<std::vector<HistoryTransaction>> latest = history.latest(1);
    const Result<qint64> lastChange = history.lastChange();
    return latest && lastChange && !latest->empty() && latest->front().kind != TransactionKind::Undo
        && latest->front().label == QLatin1StringView(creationLabel)
        && latest->front().lastChange == *lastChange;
}

Error refusal(const QString &path, const char *text)
{
    return {
        ErrorCode::File,
        QCoreApplication::translate("DemonstrationFile", text).arg(QDir::toNativeSeparators(path)),
        {}};
}

/// Success when a demonstration stands at `path` in which nobody has worked.
Result<> checkIsFreshDemonstration(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto workspace = Workspace::open(path, options);
    if (!workspace && workspace.error().code == ErrorCode::Conflict)
        return workspace.error(); // busy: nobody knows what it is
    const Result<Territory> territory =
        workspace ? (*workspace)->stores().territory.find() : Result<Territory>(workspace.error());
    if (!territory || !territory->demonstration)
        return refusal(path,
                       QT_TRANSLATE_NOOP("DemonstrationFile",
                                         "\"%1\" exists and is not a demonstration: it was left "
                                         "as it is. Choose another name."));
    if (!isUntouched((*workspace)->history()))
        return refusal(path,
                       QT_TRANSLATE_NOOP("DemonstrationFile",
                                         "\"%1\" is a demonstration in which somebody has worked: "
                                         "it was left as it is. Choose another name."));
    return {};
}

Result<> writeTo(const QString &path, const Recipe &recipe, const QString &author)
{
    const Result<std::vector<PlanDraft>> drafts = readDrafts(recipe);
    if (!drafts)
        return drafts.error();
    Territory territory;
    territory.id = TerritoryId::create();
    territory.name = QString::fromUtf8(recipe.name);
    territory.kind = recipe.kind;
    territory.demonstration = recipe.demonstration;
    OpenOptions options;
    options.author = author;
    return createFile(
        path, territory, options, {creationLabel},
        [&](Stores &stores) { return insertDrafts(stores, *drafts); }, checkIsFreshDemonstration);
}

} // namespace

QDate dayOfFictitiousFollowUp()
{
    return {2023, 3, 12};
}

Result<> writeDemonstration(DemonstrationTerritory territory, const QString &path,
                            const QString &author)
{
    // Looked at before the work, and again under the lock.
    if (QFileInfo::exists(path))
        if (const Result<> fresh = checkIsFreshDemonstration(path); !fresh)
            return fresh;
    const auto recipe = std::ranges::find(recipes, territory, &Recipe::territory);
    return writeTo(path, *recipe, author);
}

} // namespace passerelle
