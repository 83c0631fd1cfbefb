#include "core/domain/ProducedDocument.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace passerelle {

template <>
std::span<const VocabularyTerm<DocumentFormat>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{DocumentFormat::Pdf, "pdf", ""},
        VocabularyTerm{DocumentFormat::Odt, "odt", ""},
    };
    return terms;
}

std::optional<QString> problemOf(const ProducedDocument &document)
{
    if (document.kind.isEmpty() || document.fileName.isEmpty())
        return QCoreApplication::translate("ProducedDocument",
                                           "A document needs a kind and a file name.");
    if (!document.producedAt.isValid())
        return QCoreApplication::translate("ProducedDocument",
                                           "A document needs the time it was made at.");
    if (!QJsonDocument::fromJson(document.options.toUtf8()).isObject())
        return QCoreApplication::translate("ProducedDocument",
                                           "The options of a document cannot be read.");
    return std::nullopt;
}

} // namespace passerelle
