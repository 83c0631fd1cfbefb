#include "core/listing/ListingColumns.h"

#include "core/domain/DatePeriod.h"
#include "core/domain/Term.h"
#include "core/domain/Vocabularies.h"

#include <QCoreApplication>
#include <QSet>

namespace passerelle {

namespace {

class ListingText final
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

using Columns = std::vector<ListingColumn>;
using Cell = std::function<QString(const QJsonObject &)>;

/// A cell shown as it is stored; items of a list are joined.
Cell textOf(const QString &key)
{
    return [key](const QJsonObject &row) {
        const QJsonValue value = row.value(key);
        if (value.isDouble())
            return QLocale().toString(value.toInteger());
        if (!value.isArray())
            return value.toString();
        QStringList items;
        for (const auto &item : value.toArray())
            items << item.toString();
        return items.join(QStringLiteral(", "));
    };
}

template <typename Enum>
QString label(const QString &key)
{
    const std::optional<Enum> value = fromKey<Enum>(key);
    return value ? labelOf(*value) : key;
}

/// The label of a vocabulary key, or of each of them.
template <typename Enum>
Cell labelsOf(const QString &key)
{
    return [key](const QJsonObject &row) {
        if (!row.value(key).isArray())
            return label<Enum>(row.value(key).toString());
        QStringList labels;
        for (const auto &item : row.value(key).toArray())
            labels << label<Enum>(item.toString());
        return labels.join(QStringLiteral(", "));
    };
}

QDate dayOf(const QJsonObject &row, const QString &key)
{
    return QDate::fromString(row.value(key).toString(), Qt::ISODate);
}

Cell dayOf(const QString &key)
{
    return [key](const QJsonObject &row) {
        return displayText(dayOf(row, key), QLocale(), MonthLength::Abbreviated);
    };
}

Cell periodOf(const QString &start, const QString &end)
{
    return [start, end](const QJsonObject &row) {
        return displayText(DatePeriod{dayOf(row, start), dayOf(row, end)}, QLocale(),
                           MonthLength::Abbreviated);
    };
}

/// The dates of an action: planned, else in the words of the plan, else its rhythm.
QString calendarOf(const QJsonObject &row)
{
    const QString planned =
        periodOf(QStringLiteral("planned_start"), QStringLiteral("planned_end"))(row);
    if (!planned.isEmpty())
        return planned;
    if (const QString words = row.value(u"calendar_text").toString(); !words.isEmpty())
        return words;
    const QString recurrence = row.value(u"recurrence").toString();
    return recurrence == keyOf(Recurrence::None) ? QString() : label<Recurrence>(recurrence);
}

/// Empty when an action is not late.
QString daysLateOf(const QJsonObject &row)
{
    const qint64 days = row.value(u"days_late").toInteger();
    return days > 0 ? QLocale().toString(days) : QString();
}

QString valueOf(const QJsonObject &row)
{
    if (!row.value(u"value").isDouble())
        return row.value(u"text").toString();
    const QString number =
        QLocale().toString(row.value(u"value").toDouble(), 'f', QLocale::FloatingPointShortest);
    return number + QChar(u'\u00A0') + row.value(u"unit").toString();
}

/// What a row is about.
ListingColumn title(const QString &heading, const Cell &cell)
{
    constexpr qsizetype narrowest = 36;
    return {heading, cell, narrowest};
}

/// What may be shortened before the title.
ListingColumn aside(const QString &heading, const Cell &cell)
{
    constexpr qsizetype narrowest = 14;
    return {heading, cell, narrowest};
}

ListingColumn number(const QString &heading, const Cell &cell)
{
    return {heading, cell, 0, true};
}

Columns planColumns()
{
    return {title(ListingText::tr("Title"), textOf(QStringLiteral("title"))),
            {ListingText::tr("Kind"), labelsOf<PlanKind>(QStringLiteral("kind"))},
            {ListingText::tr("Period"), periodOf(QStringLiteral("start"), QStringLiteral("end"))},
            {ListingText::tr("Phase"), labelsOf<PlanPhase>(QStringLiteral("phase"))},
            number(ListingText::tr("Actions"), textOf(QStringLiteral("actions"))),
            number(ListingText::tr("Signatories"), textOf(QStringLiteral("signatories")))};
}

Columns nodeColumns()
{
    return {{ListingText::tr("Code"), textOf(QStringLiteral("code"))},
            {ListingText::tr("Level"), textOf(QStringLiteral("level"))},
            title(ListingText::tr("Title"), textOf(QStringLiteral("title")))};
}

Columns actionColumns()
{
    return {{ListingText::tr("Code"), textOf(QStringLiteral("code"))},
            title(ListingText::tr("Title"), textOf(QStringLiteral("title"))),
            {ListingText::tr("Status"), labelsOf<ActionStatus>(QStringLiteral("status"))},
            number(ListingText::tr("Days late"), daysLateOf),
            aside(ListingText::tr("Period"), calendarOf),
            aside(ListingText::tr("Leads"), textOf(QStringLiteral("leads")))};
}

Columns organizationColumns()
{
    const Cell kind = [](const QJsonObject &row) {
        return termLabel(TermList::OrganizationKind, row.value(u"kind").toString(), {});
    };
    return {title(ListingText::tr("Name"), textOf(QStringLiteral("name"))),
            {ListingText::tr("Short name"), textOf(QStringLiteral("short_name"))},
            {ListingText::tr("Kind"), kind},
            aside(ListingText::tr("Roles"), labelsOf<OrganizationRole>(QStringLiteral("roles")))};
}

Columns meetingColumns()
{
    return {{ListingText::tr("Date"), periodOf(QStringLiteral("start"), QStringLiteral("end"))},
            aside(ListingText::tr("Committee"), textOf(QStringLiteral("committee"))),
            title(ListingText::tr("Title"), textOf(QStringLiteral("title"))),
            {ListingText::tr("Status"), labelsOf<MeetingState>(QStringLiteral("state"))}};
}

Columns decisionColumns()
{
    return {{ListingText::tr("Number"), textOf(QStringLiteral("number"))},
            {ListingText::tr("Date"), dayOf(QStringLiteral("meeting_on"))},
            title(ListingText::tr("Decision"), textOf(QStringLiteral("text"))),
            {ListingText::tr("Action"), textOf(QStringLiteral("action_code"))},
            aside(ListingText::tr("Responsible"), textOf(QStringLiteral("responsible"))),
            {ListingText::tr("Due"), dayOf(QStringLiteral("due_on"))},
            {ListingText::tr("Status"), labelsOf<DecisionStatus>(QStringLiteral("status"))}};
}

Columns indicatorColumns()
{
    return {title(ListingText::tr("Indicator"), textOf(QStringLiteral("name"))),
            aside(ListingText::tr("Place"), textOf(QStringLiteral("place"))),
            {ListingText::tr("Period"),
             periodOf(QStringLiteral("period_start"), QStringLiteral("period_end"))},
            aside(ListingText::tr("Value"), valueOf),
            aside(ListingText::tr("Publisher"), textOf(QStringLiteral("source_name")))};
}

Columns columnsOf(ListingKind kind)
{
    switch (kind) {
    case ListingKind::Plans:
        return planColumns();
    case ListingKind::Nodes:
        return nodeColumns();
    case ListingKind::Actions:
        return actionColumns();
    case ListingKind::Organizations:
        return organizationColumns();
    case ListingKind::Meetings:
        return meetingColumns();
    case ListingKind::Decisions:
        return decisionColumns();
    case ListingKind::Indicators:
        return indicatorColumns();
    }
    return {};
}

bool areOfSeveralPlans(const Listing &listing)
{
    QSet<QString> plans;
    for (const QJsonObject &row : listing.rows)
        if (row.value(u"plan").isString())
            plans << row.value(u"plan").toString();
    return plans.size() > 1;
}

} // namespace

std::vector<ListingColumn> listingColumns(ListingKind kind, const Listing &listing)
{
    Columns columns = columnsOf(kind);
    if (listing.keys.contains(QStringLiteral("plan")) && areOfSeveralPlans(listing))
        columns.push_back(aside(ListingText::tr("Plan"), textOf(QStringLiteral("plan"))));
    return columns;
}

} // namespace passerelle
