#include "core/reports/ProgressOptions.h"

#include <QJsonArray>

#include <array>

namespace passerelle {

namespace {

const QString asOfKey = QStringLiteral("as_of");
const QString periodStartKey = QStringLiteral("period_start");
const QString periodEndKey = QStringLiteral("period_end");
const QString sinceKey = QStringLiteral("since");
const QString localeKey = QStringLiteral("locale");
const QString sectionsKey = QStringLiteral("sections");
const QString logosKey = QStringLiteral("logos");
const QString territoryKey = QStringLiteral("territory");
const QString organizationsKey = QStringLiteral("organizations");

QDate dayIn(const QJsonObject &json, const QString &key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

/// Unknown days are not written.
void insertDay(QJsonObject &json, const QString &key, QDate day)
{
    if (day.isValid())
        json.insert(key, day.toString(Qt::ISODate));
}

QJsonArray jsonOf(const std::set<ReviewSection> &sections)
{
    QJsonArray keys;
    for (const ReviewSection section : sections)
        keys.append(keyOf(section));
    return keys;
}

QJsonObject jsonOf(const LogoChoice &choice)
{
    QJsonArray organizations;
    for (const OrganizationId &id : choice.organizations)
        organizations.append(id.toString());
    return {{territoryKey, choice.hasTerritory}, {organizationsKey, organizations}};
}

std::set<ReviewSection> sectionsFrom(const QJsonArray &keys)
{
    std::set<ReviewSection> sections;
    for (const auto &key : keys)
        if (const auto section = fromKey<ReviewSection>(key.toString()))
            sections.insert(*section);
    // Chosen none is a choice; understood none is not.
    return sections.empty() && !keys.isEmpty() ? allReviewSections() : sections;
}

LogoChoice logosFrom(const QJsonObject &json)
{
    LogoChoice choice;
    choice.hasTerritory = json.value(territoryKey).toBool(true);
    const QJsonArray ids = json.value(organizationsKey).toArray();
    for (const auto &id : ids)
        choice.organizations.emplace_back(id.toString());
    return choice;
}

} // namespace

template <>
std::span<const VocabularyTerm<ReviewSection>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{ReviewSection::Summary, "summary",
                       QT_TRANSLATE_NOOP("Vocabulary", "Summary")},
        VocabularyTerm{ReviewSection::Changes, "changes",
                       QT_TRANSLATE_NOOP("Vocabulary", "What changed")},
        VocabularyTerm{ReviewSection::Nodes, "axes",
                       QT_TRANSLATE_NOOP("Vocabulary", "Actions, part by part")},
        VocabularyTerm{ReviewSection::Indicators, "indicators",
                       QT_TRANSLATE_NOOP("Vocabulary", "Indicators")},
        VocabularyTerm{ReviewSection::Decisions, "decisions",
                       QT_TRANSLATE_NOOP("Vocabulary", "Decisions and meetings")},
        VocabularyTerm{ReviewSection::Signatories, "signatories",
                       QT_TRANSLATE_NOOP("Vocabulary", "Signatories and pledges")},
        VocabularyTerm{ReviewSection::Annex, "annex",
                       QT_TRANSLATE_NOOP("Vocabulary", "Annex: table of the actions")},
    };
    return terms;
}

std::set<ReviewSection> allReviewSections()
{
    std::set<ReviewSection> all;
    for (const VocabularyTerm<ReviewSection> &term : vocabulary<ReviewSection>())
        all.insert(term.value);
    return all;
}

QJsonObject toJson(const ProgressOptions &options)
{
    QJsonObject json{{localeKey, options.locale.name()}, {sectionsKey, jsonOf(options.sections)}};
    insertDay(json, asOfKey, options.asOf);
    insertDay(json, periodStartKey, options.period.start);
    insertDay(json, periodEndKey, options.period.end);
    insertDay(json, sinceKey, options.since.value_or(QDate()));
    if (options.logos)
        json.insert(logosKey, jsonOf(*options.logos));
    return json;
}

ProgressOptions progressOptionsFromJson(const QJsonObject &json)
{
    ProgressOptions options;
    options.asOf = dayIn(json, asOfKey);
    options.period = {dayIn(json, periodStartKey), dayIn(json, periodEndKey)};
    if (const QDate since = dayIn(json, sinceKey); since.isValid())
        options.since = since;
    if (json.contains(localeKey))
        options.locale = QLocale(json.value(localeKey).toString());
    if (json.value(sectionsKey).isArray())
        options.sections = sectionsFrom(json.value(sectionsKey).toArray());
    if (json.value(logosKey).isObject())
        options.logos = logosFrom(json.value(logosKey).toObject());
    return options;
}

} // namespace passerelle
