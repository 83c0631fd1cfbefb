#include "core/wording/FieldValues.h"

#include "core/domain/TextShortening.h"
#include "core/domain/Vocabularies.h"
#include "core/wording/WordingText.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

constexpr int shortLength = 80;

struct Stored
{
    const QVariant &value;
    const PlanContents &contents;
    const QLocale &locale;
    TextLength length;
};

using Words = QString (*)(const Stored &);

template <typename Enum>
QString termOf(const Stored &stored)
{
    const QString key = stored.value.toString();
    const std::optional<Enum> term = fromKey<Enum>(key);
    return term ? labelOf(*term) : key;
}

QString organizationKind(const Stored &stored)
{
    return termLabel(TermList::OrganizationKind, stored.value.toString(),
                     stored.contents.customTerms);
}

/// A target group or a theme: the row says which, the value alone does not.
QString choice(const Stored &stored)
{
    const QString key = stored.value.toString();
    const QString label = termLabel(TermList::TargetGroup, key, stored.contents.customTerms);
    return label != key ? label : termLabel(TermList::Theme, key, stored.contents.customTerms);
}

QString levelName(const Stored &stored)
{
    const std::vector<PlanLevel> &levels = stored.contents.plan.levels;
    const auto level = stored.value.toULongLong();
    return level < levels.size() ? levels[level].name : stored.locale.toString(level + 1);
}

/// Ranks count from zero in the file, from one for people.
QString rank(const Stored &stored)
{
    return stored.locale.toString(stored.value.toLongLong() + 1);
}

QString instant(const Stored &stored)
{
    const QDateTime at =
        QDateTime::fromString(stored.value.toString(), Qt::ISODateWithMs).toLocalTime();
    return displayText(at.date(), stored.locale) + u' '
        + at.time().toString(QStringLiteral("HH:mm"));
}

QString yesOrNo(const Stored &stored)
{
    return stored.value.toBool() ? WordingText::tr("yes") : WordingText::tr("no");
}

/// The contents hold one plan: of another one they know nothing.
QString otherPlan(const Stored &)
{
    return WordingText::tr("another plan");
}

QString picture(const Stored &)
{
    return WordingText::tr("a picture");
}

struct FieldWords
{
    const char *table; ///< empty: in every table
    const char *column;
    Words words;
};

constexpr FieldWords fields[]{
    {"territory", "kind", termOf<TerritoryKind>},
    {"territory", "demonstration", termOf<Demonstration>},
    {"organization", "kind", organizationKind},
    {"plan", "kind", termOf<PlanKind>},
    {"plan", "previous_plan_id", otherPlan},
    {"plan_level", "kind", termOf<LevelKind>},
    {"plan_phase", "phase", termOf<PlanPhase>},
    {"committee", "kind", termOf<CommitteeKind>},
    {"meeting", "state", termOf<MeetingState>},
    {"action", "origin", termOf<ActionOrigin>},
    {"action", "recurrence", termOf<Recurrence>},
    {"action", "priority", termOf<Priority>},
    {"action", "participation", termOf<ParticipationLevel>},
    {"action_term", "key", choice},
    {"follow_up", "status", termOf<ActionStatus>},
    {"follow_up", "confidence", termOf<Confidence>},
    {"follow_up", "recorded_at", instant},
    {"decision", "status", termOf<DecisionStatus>},
    {"indicator", "kind", termOf<IndicatorKind>},
    {"indicator", "direction", termOf<IndicatorDirection>},
    {"indicator", "value_type", termOf<IndicatorValueType>},
    {"indicator", "computed_from", termOf<IndicatorSource>},
    {"indicator_reading", "level", termOf<PlaceLevel>},
    {"outline_node", "level", levelName},
    {"action", "level", levelName},
    {"", "role", termOf<OrganizationRole>},
    {"", "list", termOf<TermList>},
    {"", "position", rank},
    {"", "logo", picture},
};

struct Reference
{
    const char *column;
    const char *table;
};

constexpr Reference references[]{
    {"organization_id", "organization"},
    {"responsible_id", "organization"},
    {"contact_id", "contact"},
    {"representative_id", "contact"},
    {"elected_referent_id", "contact"},
    {"commune_id", "commune"},
    {"district_id", "priority_district"},
    {"plan_id", "plan"},
    {"node_id", "outline_node"},
    {"action_id", "action"},
    {"meeting_id", "meeting"},
    {"origin_meeting_id", "meeting"},
    {"committee_id", "committee"},
    {"indicator_id", "indicator"},
    {"signatory_id", "signatory"},
    {"reference_plan_id", "reference_plan"},
    {"objective_id", "reference_objective"},
};

/// The table a column points into; empty when it holds no id.
QString referredTable(QStringView table, QStringView column)
{
    if (column == u"parent_id")
        return table.toString();
    for (const Reference &reference : references)
        if (column == QLatin1StringView(reference.column))
            return QString::fromLatin1(reference.table);
    return {};
}

bool isDay(QStringView column)
{
    constexpr std::array endings{QLatin1StringView("_on"),  QLatin1StringView("_start"),
                                 QLatin1StringView("_end"), QLatin1StringView("_from"),
                                 QLatin1StringView("_to"),  QLatin1StringView("since")};
    return std::ranges::any_of(
        endings, [column](QLatin1StringView ending) { return column.endsWith(ending); });
}

Words wordsOf(QStringView table, QStringView column)
{
    for (const FieldWords &field : fields) {
        const QLatin1StringView owner(field.table);
        if (column == QLatin1StringView(field.column) && (owner.isEmpty() || table == owner))
            return field.words;
    }
    return column.startsWith(u"is_") ? yesOrNo : nullptr;
}

QString referredName(const QString &table, const Stored &stored)
{
    const QString name = rowName(table, stored.value.toString(), stored.contents, stored.locale);
    return name.isEmpty() ? WordingText::tr("(no longer there)") : name;
}

QString plainValue(const Stored &stored)
{
    const int type = stored.value.typeId();
    if (type == QMetaType::Double)
        return stored.locale.toString(stored.value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (type != QMetaType::QString)
        return stored.locale.toString(stored.value.toLongLong());
    const QString text = stored.value.toString();
    return stored.length == TextLength::Full ? text : shortened(text, shortLength);
}

} // namespace

QString fieldValue(QStringView table, QStringView column, const QVariant &value,
                   const PlanContents &contents, const QLocale &locale, TextLength length)
{
    if (value.isNull() || value.toByteArray().isEmpty())
        return WordingText::tr("(empty)");
    const Stored stored{value, contents, locale, length};
    if (const Words words = wordsOf(table, column))
        return words(stored);
    if (const QString referred = referredTable(table, column); !referred.isEmpty())
        return referredName(referred, stored);
    if (isDay(column))
        return displayText(QDate::fromString(value.toString(), Qt::ISODate), locale);
    return plainValue(stored);
}

} // namespace passerelle
