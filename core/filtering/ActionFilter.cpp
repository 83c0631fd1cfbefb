#include "core/filtering/ActionFilter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace passerelle {

namespace {

constexpr std::array absenceTerms{
    VocabularyTerm{Absence::Lead, "lead", QT_TRANSLATE_NOOP("Vocabulary", "without lead")},
    VocabularyTerm{Absence::Indicator, "indicator",
                   QT_TRANSLATE_NOOP("Vocabulary", "without indicator")},
    VocabularyTerm{Absence::Dates, "dates", QT_TRANSLATE_NOOP("Vocabulary", "without dates")},
    VocabularyTerm{Absence::Status, "status", QT_TRANSLATE_NOOP("Vocabulary", "without status")},
    VocabularyTerm{Absence::Description, "description",
                   QT_TRANSLATE_NOOP("Vocabulary", "without description")},
    VocabularyTerm{Absence::FollowUp, "follow_up",
                   QT_TRANSLATE_NOOP("Vocabulary", "without follow-up")},
};

/// Stands for "no status stated" among the keys of statuses.
QString noStatusKey()
{
    return QStringLiteral("none");
}

QString textOf(const std::optional<ActionStatus> &status)
{
    return status ? keyOf(*status) : noStatusKey();
}

QString textOf(Absence absence)
{
    return keyOf(absence);
}

template <typename Tag>
QString textOf(const Id<Tag> &id)
{
    return id.toString();
}

const QString &textOf(const QString &key)
{
    return key;
}

template <typename Values>
void put(QJsonObject &json, QLatin1StringView name, const Values &values)
{
    QJsonArray texts;
    for (const auto &value : values)
        texts.append(textOf(value));
    if (!texts.isEmpty())
        json.insert(name, texts);
}

QStringList textsOf(const QJsonObject &json, QLatin1StringView name)
{
    QStringList texts;
    const QJsonArray values = json.value(name).toArray();
    for (const QJsonValue value : values)
        if (!value.toString().isEmpty())
            texts << value.toString();
    return texts;
}

template <typename IdType>
std::vector<IdType> idsOf(const QJsonObject &json, QLatin1StringView name)
{
    std::vector<IdType> ids;
    const QStringList texts = textsOf(json, name);
    for (const QString &text : texts)
        ids.emplace_back(text);
    return ids;
}

std::vector<std::optional<ActionStatus>> statusesOf(const QStringList &keys)
{
    std::vector<std::optional<ActionStatus>> statuses;
    for (const QString &key : keys) {
        const std::optional<ActionStatus> status = fromKey<ActionStatus>(key);
        if (status || key == noStatusKey())
            statuses.push_back(status);
    }
    return statuses;
}

std::vector<Absence> absencesOf(const QStringList &keys)
{
    std::vector<Absence> absences;
    for (const QString &key : keys)
        if (const std::optional<Absence> absence = fromKey<Absence>(key))
            absences.push_back(*absence);
    return absences;
}

// The names of the parts in a kept filter; never changed.
constexpr QLatin1StringView textName("text");
constexpr QLatin1StringView statusesName("statuses");
constexpr QLatin1StringView leadsName("leads");
constexpr QLatin1StringView nodesName("nodes");
constexpr QLatin1StringView targetGroupsName("target_groups");
constexpr QLatin1StringView themesName("themes");
constexpr QLatin1StringView absencesName("absences");
constexpr QLatin1StringView lateName("late");
constexpr QLatin1StringView lacksEssentialName("lacks_essential");

} // namespace

template <>
std::span<const VocabularyTerm<Absence>> vocabulary()
{
    return absenceTerms;
}

bool ActionFilter::isEmpty() const
{
    ActionFilter withoutText = *this;
    withoutText.text.clear();
    return text.trimmed().isEmpty() && withoutText == ActionFilter();
}

QJsonObject toJson(const ActionFilter &filter)
{
    QJsonObject json;
    if (!filter.text.isEmpty())
        json.insert(textName, filter.text);
    put(json, statusesName, filter.statuses);
    put(json, leadsName, filter.leads);
    put(json, nodesName, filter.nodes);
    put(json, targetGroupsName, filter.targetGroups);
    put(json, themesName, filter.themes);
    put(json, absencesName, filter.absences);
    if (filter.isLateOnly)
        json.insert(lateName, true);
    if (filter.lacksEssential)
        json.insert(lacksEssentialName, true);
    return json;
}

ActionFilter actionFilterFromJson(const QJsonObject &json)
{
    ActionFilter filter;
    filter.text = json.value(textName).toString();
    filter.statuses = statusesOf(textsOf(json, statusesName));
    filter.leads = idsOf<OrganizationId>(json, leadsName);
    filter.nodes = idsOf<NodeId>(json, nodesName);
    filter.targetGroups = textsOf(json, targetGroupsName);
    filter.themes = textsOf(json, themesName);
    filter.absences = absencesOf(textsOf(json, absencesName));
    filter.isLateOnly = json.value(lateName).toBool();
    filter.lacksEssential = json.value(lacksEssentialName).toBool();
    return filter;
}

} // namespace passerelle
