#include "core/exchange/demonstration/DemonstrationEntry.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace passerelle {

namespace {

/// What names an entry of a list best, else its place, counted from 1.
QString placeIn(const QString &list, const QJsonObject &object, qsizetype index)
{
    static const std::array labels{QStringLiteral("code"), QStringLiteral("key"),
                                   QStringLiteral("number"), QStringLiteral("name")};
    for (const QString &label : labels)
        if (const QString text = object.value(label).toString(); !text.isEmpty())
            return list + u' ' + text;
    return QStringLiteral("%1[%2]").arg(list).arg(index + 1);
}

/// "2020-03/" as a period without an end; null when `text` is none.
DatePeriod openPeriod(const QString &text)
{
    if (!text.endsWith(u'/'))
        return {};
    const std::optional<DatePeriod> first = periodFromIsoText(QStringView(text).chopped(1));
    return first ? DatePeriod{first->start, {}} : DatePeriod{};
}

} // namespace

DemonstrationEntry::DemonstrationEntry(QString where, QJsonObject object,
                                       std::optional<Error> &problem)
    : m_where(std::move(where))
    , m_object(std::move(object))
    , m_problem(&problem)
{
}

QString DemonstrationEntry::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        failUnreadable(key, DemonstrationText::tr("a text"));
    return value.toString();
}

QString DemonstrationEntry::requiredText(const QString &key)
{
    QString value = text(key);
    if (value.trimmed().isEmpty())
        fail(DemonstrationText::tr("\"%1\" is missing.").arg(key));
    return value;
}

QStringList DemonstrationEntry::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        failUnreadable(key, DemonstrationText::tr("a list of texts"));
    QStringList found;
    for (const auto &item : value.toArray()) {
        if (!item.isString() || item.toString().trimmed().isEmpty())
            failUnreadable(key, DemonstrationText::tr("a list of texts"));
        found.append(item.toString());
    }
    return found;
}

bool DemonstrationEntry::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        failUnreadable(key, DemonstrationText::tr("true or false"));
    return value.toBool();
}

std::optional<double> DemonstrationEntry::number(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        failUnreadable(key, DemonstrationText::tr("a number"));
    return value.toDouble();
}

std::optional<int> DemonstrationEntry::count(const QString &key)
{
    const std::optional<double> value = number(key);
    if (!value)
        return std::nullopt;
    if (*value < 1 || *value > 1e6 || *value != std::floor(*value)) {
        failUnreadable(key, DemonstrationText::tr("a whole number above zero"));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

QDate DemonstrationEntry::day(const QString &key)
{
    const QString value = text(key);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !date.isValid())
        failUnreadable(key, DemonstrationText::tr("a day, YYYY-MM-DD"));
    return date;
}

QDate DemonstrationEntry::requiredDay(const QString &key)
{
    if (!m_object.contains(key))
        fail(DemonstrationText::tr("\"%1\" is missing.").arg(key));
    return day(key);
}

QTime DemonstrationEntry::time(const QString &key)
{
    const QString value = text(key);
    const QTime found = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !found.isValid())
        failUnreadable(key, DemonstrationText::tr("a time, HH:MM"));
    return found;
}

DatePeriod DemonstrationEntry::period(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    if (const std::optional<DatePeriod> closed = periodFromIsoText(value))
        return *closed;
    const DatePeriod open = openPeriod(value);
    if (open.isNull())
        failUnreadable(key, DemonstrationText::tr("a period, start/end"));
    return open;
}

QStringList DemonstrationEntry::termKeys(const QString &key, TermList list)
{
    const QStringList found = texts(key);
    const std::vector<Term> known = builtInTerms(list);
    for (const QString &termKey : found)
        if (std::ranges::find(known, termKey, &Term::key) == known.end())
            failUnknownTerm(key, termKey);
    return found;
}

std::vector<DemonstrationEntry> DemonstrationEntry::entries(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        failUnreadable(key, DemonstrationText::tr("a list of objects"));
    std::vector<DemonstrationEntry> found;
    const QJsonArray items = value.toArray();
    for (qsizetype index = 0; index < items.size(); ++index)
        found.push_back(child(placeIn(key, items.at(index).toObject(), index), items.at(index)));
    return found;
}

std::optional<DemonstrationEntry> DemonstrationEntry::entry(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    return child(key, value);
}

void DemonstrationEntry::fail(const QString &message)
{
    if (*m_problem)
        return;
    const QString pattern = DemonstrationText::tr("The demonstration follow-up, at \"%1\": %2");
    *m_problem = Error{ErrorCode::Invalid,
                       pattern.arg(m_where.isEmpty() ? QStringLiteral("{}") : m_where, message)};
}

void DemonstrationEntry::refuseOtherKeys()
{
    for (const QString &key : m_object.keys())
        if (!m_taken.contains(key))
            fail(DemonstrationText::tr("\"%1\" is not a known key.").arg(key));
}

QJsonValue DemonstrationEntry::take(const QString &key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

DemonstrationEntry DemonstrationEntry::child(const QString &where, const QJsonValue &value)
{
    const QString path = m_where.isEmpty() ? where : m_where + QStringLiteral(" › ") + where;
    DemonstrationEntry found(path, value.toObject(), *m_problem);
    if (!value.isObject())
        found.fail(DemonstrationText::tr("an object was expected here."));
    return found;
}

void DemonstrationEntry::failUnknownTerm(const QString &key, const QString &value)
{
    fail(DemonstrationText::tr("\"%2\" is not a known value of \"%1\".").arg(key, value));
}

void DemonstrationEntry::failUnreadable(const QString &key, const QString &expected)
{
    fail(DemonstrationText::tr("\"%1\" should be %2.").arg(key, expected));
}

} // namespace passerelle
