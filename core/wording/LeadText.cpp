#include "core/wording/LeadText.h"

#include "core/wording/WordingText.h"

#include <QRegularExpression>

#include <algorithm>

namespace passerelle {

namespace {

const QString separator = QStringLiteral("; ");

/// What marks a co-lead: a table may have been copied in the other language.
QStringList marks()
{
    return {coLeadName({}).trimmed(), QStringLiteral("(co-lead)"), QStringLiteral("(copilote)")};
}

/// The mark `text` ends with; empty when it ends with none.
QString markAtEndOf(const QString &text)
{
    const QStringList all = marks();
    const auto mark = std::ranges::find_if(
        all, [&](const QString &each) { return text.endsWith(each, Qt::CaseInsensitive); });
    return mark == all.end() ? QString() : *mark;
}

qsizetype nextSeparator(const QString &text, qsizetype from)
{
    static const QRegularExpression separators(QStringLiteral("[;\\r\\n]"));
    const qsizetype at = text.indexOf(separators, from);
    return at < 0 ? text.size() : at;
}

/// Where the first name of `text` ends, its mark included.
qsizetype endOfFirst(const QString &text, const QStringList &known)
{
    qsizetype end = nextSeparator(text, 0);
    for (const QString &name : known) {
        if (!text.startsWith(name))
            continue;
        const qsizetype after = nextSeparator(text, name.size());
        const QString rest = text.mid(name.size(), after - name.size()).trimmed();
        if (rest.size() == markAtEndOf(rest).size())
            end = std::max(end, after);
    }
    return end;
}

void addOnce(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names << name;
}

} // namespace

QString coLeadName(const QString &name)
{
    return WordingText::tr("%1 (co-lead)").arg(name);
}

QString leadsEditText(const Action &action, const PlanIndex &index)
{
    QStringList names;
    for (const OrganizationId &id : action.leads)
        if (const Organization *organization = index.organization(id))
            names << organization->displayName();
    for (const OrganizationId &id : action.coLeads)
        if (const Organization *organization = index.organization(id))
            names << coLeadName(organization->displayName());
    return names.join(separator);
}

NamedLeads readLeads(const QString &text, const QStringList &known)
{
    NamedLeads read;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        const qsizetype end = endOfFirst(rest, known);
        const QString part = rest.left(end).simplified();
        const QString mark = markAtEndOf(part);
        addOnce(mark.isEmpty() ? read.leads : read.coLeads, part.chopped(mark.size()).trimmed());
        rest = rest.mid(end + 1).trimmed();
    }
    return read;
}

} // namespace passerelle
