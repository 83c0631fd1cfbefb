#include "core/domain/SavedFilter.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace passerelle {

std::optional<QString> problemOf(const SavedFilter &filter)
{
    if (filter.page.isEmpty() || isBlank(filter.name))
        return QCoreApplication::translate("SavedFilter", "Give the filter a name.");
    if (!QJsonDocument::fromJson(filter.definition.toUtf8()).isObject())
        return QCoreApplication::translate("SavedFilter", "This filter cannot be read.");
    return std::nullopt;
}

} // namespace passerelle
