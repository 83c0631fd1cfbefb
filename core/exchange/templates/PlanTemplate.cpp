#include "core/exchange/templates/PlanTemplate.h"

#include "core/exchange/PlanImport.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <array>

namespace passerelle {

namespace {

struct CommitteeModel
{
    const char16_t *name;
    CommitteeKind kind;
    const char16_t *frequency;
};

struct AxisModel
{
    const char16_t *title;
    const char16_t *description;
};

/// What a template holds. French: these are words of French plans, not of the interface.
struct Model
{
    PlanKind kind;
    const char16_t *title;
    std::span<const char16_t *const> nodeLevels;
    std::span<const CommitteeModel> committees;
    std::span<const AxisModel> axes;
};

constexpr std::array axisAndObjective{u"Axe", u"Objectif"};
constexpr std::array axisOnly{u"Axe"};

constexpr std::array steeringAndTechnical{
    CommitteeModel{u"Comité de pilotage (COPIL)", CommitteeKind::Steering,
                   u"une à deux fois par an"},
    CommitteeModel{u"Comité technique (COTECH)", CommitteeKind::Technical,
                   u"deux à six fois par an"},
};

// An assembly at least once a year: instruction of 30 September 2016 on the CLSM.
constexpr std::array councilCommittees{
    CommitteeModel{u"Assemblée plénière du CLSM", CommitteeKind::ClsmPlenary,
                   u"au moins une fois par an"},
    CommitteeModel{u"Comité de pilotage du CLSM", CommitteeKind::ClsmSteering, u"deux fois par an"},
};

constexpr std::array councilAxes{
    AxisModel{u"Parcours et accès aux soins",
              u"Faciliter l’accès aux soins psychiques, la coordination entre la psychiatrie, la "
              u"médecine de ville et le médico-social, et la continuité des parcours."},
    AxisModel{u"Lutte contre la stigmatisation et promotion de la santé mentale",
              u"Informer et sensibiliser le grand public et les professionnels, notamment lors des "
              u"Semaines d’information sur la santé mentale (SISM)."},
    AxisModel{u"Logement et maintien à domicile",
              u"Prévenir les ruptures de logement, soutenir l’accès à un logement et le maintien à "
              u"domicile, avec les bailleurs, les soignants et les services sociaux."},
    AxisModel{u"Inclusion sociale, emploi et citoyenneté",
              u"Soutenir l’accès aux droits, à l’emploi, à la culture, aux loisirs et à la vie de "
              u"la cité."},
    AxisModel{u"Situations complexes",
              u"Chercher ensemble des réponses aux situations qui dépassent chaque institution, "
              u"entre professionnels et dans le respect du secret professionnel."},
    AxisModel{u"Prévention du suicide",
              u"Former au repérage et à l’orientation des personnes en souffrance, faire connaître "
              u"le 3114, soutenir les proches après un suicide."},
    AxisModel{u"Place des usagers, des proches et des aidants",
              u"Associer les personnes concernées et leurs proches aux décisions, soutenir "
              u"l’entraide et les groupes d’entraide mutuelle."},
};

constexpr Model modelOf(PlanTemplate from)
{
    switch (from) {
    case PlanTemplate::ClsmRoadMap:
        return {PlanKind::Clsm, u"Feuille de route du conseil local de santé mentale", axisOnly,
                councilCommittees, councilAxes};
    case PlanTemplate::HealthPlan:
        return {PlanKind::HealthPlan, u"Plan santé", axisAndObjective, steeringAndTechnical, {}};
    case PlanTemplate::Cls:
        break;
    }
    return {PlanKind::Cls, u"Contrat local de santé", axisAndObjective, steeringAndTechnical, {}};
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

std::vector<PlanLevel> levelsOf(const Model &model)
{
    std::vector<PlanLevel> levels;
    for (const char16_t *name : model.nodeLevels)
        levels.push_back({text(name), LevelKind::Node});
    levels.push_back({QStringLiteral("Action"), LevelKind::Action});
    // Nobody has to use it; without it a sub-action would be refused.
    levels.push_back({QStringLiteral("Sous-action"), LevelKind::SubAction});
    return levels;
}

void addAxes(PlanDraft &draft, const Model &model)
{
    for (const AxisModel &axis : model.axes) {
        OutlineNode node;
        node.id = NodeId::create();
        node.plan = draft.plan.id;
        node.position = static_cast<int>(draft.nodes.size());
        node.code = QString::number(node.position + 1);
        node.title = text(axis.title);
        node.description = text(axis.description);
        draft.nodes.push_back(std::move(node));
    }
}

void addCommittees(PlanDraft &draft, const Model &model)
{
    for (const CommitteeModel &each : model.committees) {
        Committee committee;
        committee.id = CommitteeId::create();
        committee.plan = draft.plan.id;
        committee.name = text(each.name);
        committee.kind = each.kind;
        committee.frequency = text(each.frequency);
        draft.committees.push_back(std::move(committee));
    }
}

} // namespace

template <>
std::span<const VocabularyTerm<PlanTemplate>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{PlanTemplate::Cls, "cls",
                       QT_TRANSLATE_NOOP("Vocabulary", "Empty local health contract (CLS)")},
        VocabularyTerm{
            PlanTemplate::ClsmRoadMap, "clsm_road_map",
            QT_TRANSLATE_NOOP("Vocabulary", "Road map of a local mental health council (CLSM)")},
        VocabularyTerm{PlanTemplate::HealthPlan, "health_plan",
                       QT_TRANSLATE_NOOP("Vocabulary", "Empty health plan")},
    };
    return terms;
}

QString proposedTitle(PlanTemplate from, const QString &territoryName)
{
    const QString title = text(modelOf(from).title);
    const QString territory = territoryName.simplified();
    return territory.isEmpty() ? title : title + QStringLiteral(" – ") + territory;
}

PlanDraft draftFromTemplate(PlanTemplate from, const QString &title, const DatePeriod &term)
{
    const Model model = modelOf(from);
    PlanDraft draft;
    draft.plan.id = PlanId::create();
    draft.plan.title = title.simplified();
    draft.plan.kind = model.kind;
    draft.plan.term = term;
    draft.plan.levels = levelsOf(model);
    addAxes(draft, model);
    addCommittees(draft, model);
    return draft;
}

Result<> createFromTemplate(const QString &path, const TemplateFile &file)
{
    Territory territory;
    territory.id = TerritoryId::create();
    territory.name = file.territoryName.simplified();
    if (territory.name.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("PlanTemplate", "Give the name of the territory."),
                     {}};
    const QString title = file.planTitle.simplified().isEmpty()
        ? proposedTitle(file.from, territory.name)
        : file.planTitle;
    const PlanDraft draft = draftFromTemplate(file.from, title, file.term);
    OpenOptions options;
    options.author = file.author;
    return createFile(
        path, territory, options, {QT_TRANSLATE_NOOP("Edit", "Add plan \"%1\""), draft.plan.title},
        [&](Stores &stores) { return insertDraft(stores, draft); },
        [](const QString & /*path*/) { return Result<>(); });
}

} // namespace passerelle
