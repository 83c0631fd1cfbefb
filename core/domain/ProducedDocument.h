#pragma once

#include "core/domain/Id.h"
#include "core/domain/Vocabulary.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace passerelle {

enum class DocumentFormat
{
    Pdf,
    Odt
};

template <>
std::span<const VocabularyTerm<DocumentFormat>> vocabulary();

/// A document that was made from the file: what, when, by whom, and where it was put then.
struct ProducedDocument
{
    ProducedDocumentId id;
    PlanId plan; ///< null when it was of no plan, or of one that is gone
    QString kind; ///< key of the report: "progress"
    DocumentFormat format = DocumentFormat::Pdf;
    QString fileName;
    QString filePath; ///< the folder and name it was written to; may be elsewhere by now
    QDateTime producedAt; ///< UTC
    QDate asOf; ///< the day it speaks of
    QString language; ///< "fr"
    QString author;
    QString options = QStringLiteral("{}"); ///< JSON: what was chosen, to make it again

    bool operator==(const ProducedDocument &) const = default;
};

/// Problem with a produced document, translated, or nothing: no kind, name or instant, options that
/// are no JSON object.
std::optional<QString> problemOf(const ProducedDocument &document);

} // namespace passerelle
