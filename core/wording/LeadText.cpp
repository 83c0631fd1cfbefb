#include "core/wording/LeadText.h"

#include "core/wording/WordingText.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

const QString separator = QStringLiteral("; ");

/// "%1 (co-lead)", as leadNames() says it.
QString coLeadPattern()
{
    return WordingText::tr("%1 (co-lead)");
}

void addOnce(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names << name;
}

} // namespace

QString leadsEditText(const Action &action, const PlanIndex &index)
{
    QStringList names;
    for (const OrganizationId &id : action.leads)
        if (const Organization *organization = index.organization(id))
            names << organization->displayName();
    for (const OrganizationId &id : action.coLeads)
        if (const Organization *organization = index.organization(id))
            names << coLeadPattern().arg(organization->displayName());
    return names.join(separator);
}

NamedLeads readLeads(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[;\\r\\n]+"));
    const QString mark = coLeadPattern().remove(QStringLiteral("%1")).trimmed();
    NamedLeads read;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString name = part.simplified();
        const bool isCoLead = name.endsWith(mark, Qt::CaseInsensitive);
        if (isCoLead)
            name = name.chopped(mark.size()).trimmed();
        addOnce(isCoLead ? read.coLeads : read.leads, name);
    }
    return read;
}

} // namespace passerelle
