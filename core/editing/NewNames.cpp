#include "core/editing/NewNames.h"

#include "core/domain/TextFolding.h"
#include "core/workspace/Stores.h"

#include <QUuid>

namespace passerelle {

QString termNamed(const PlanContents &contents, TermList list, const QString &label, NewNames &made)
{
    const QString key = matchingKey(label);
    for (const Term &known : builtInTerms(list))
        if (matchingKey(known.label) == key)
            return known.key;
    for (const Term &known : contents.customTerms)
        if (known.list == list && matchingKey(known.label) == key)
            return known.key;
    const Term added{list, QUuid::createUuid().toString(QUuid::WithoutBraces), label.trimmed()};
    made.terms.push_back(added);
    return added.key;
}

Result<> writeNew(Stores &stores, const NewNames &made)
{
    Result<> written = made.organizations.writeNew(stores);
    for (const Term &term : made.terms)
        written = written.and_then([&] { return stores.territory.insertTerm(term); });
    return written;
}

} // namespace passerelle
