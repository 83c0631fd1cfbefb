#include "ui/pages/documents/ProducedDocumentModel.h"

#include "core/reports/ProgressOptions.h"
#include "core/wording/InstantWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace passerelle {

namespace {

QString wordsOf(const char *text)
{
    return QCoreApplication::translate("ProducedDocument", text);
}

QString languageName(const QString &language)
{
    return language == QStringLiteral("en")
        ? wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "English"))
        : wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "French"));
}

/// "today 14:32 · PDF · French · Camille"
QString factsOf(const ProducedDocument &document)
{
    QStringList facts{whenInWords(document.producedAt, QDateTime::currentDateTimeUtc(), QLocale()),
                      keyOf(document.format).toUpper(), languageName(document.language),
                      document.author};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

/// "Without: Indicators, Annex"; empty when every part was printed.
QString partsLeftOut(const ProgressOptions &options)
{
    QStringList names;
    for (const VocabularyTerm<ReviewSection> &term : vocabulary<ReviewSection>())
        if (!options.sections.contains(term.value))
            names << translatedTerm(term.label);
    if (names.isEmpty())
        return {};
    return wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "Without: %1"))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString optionsInWords(const ProducedDocument &document)
{
    const ProgressOptions options =
        progressOptionsFromJson(QJsonDocument::fromJson(document.options.toUtf8()).object());
    QStringList lines;
    if (document.asOf.isValid())
        lines << wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "Data as of %1"))
                     .arg(displayText(document.asOf, QLocale()));
    if (!options.period.isNull())
        lines << wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "Period reviewed: %1"))
                     .arg(displayText(options.period, QLocale()));
    if (options.since)
        lines << wordsOf(QT_TRANSLATE_NOOP("ProducedDocument", "What changed since %1"))
                     .arg(displayText(*options.since, QLocale()));
    lines << partsLeftOut(options) << QDir::toNativeSeparators(document.filePath);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ProducedDocumentModel::show(std::vector<ProducedDocument> documents)
{
    if (documents == m_documents)
        return;
    beginResetModel();
    m_documents = std::move(documents);
    endResetModel();
}

const ProducedDocument &ProducedDocumentModel::document(const QModelIndex &index) const
{
    return m_documents.at(std::size_t(index.row()));
}

int ProducedDocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant ProducedDocumentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProducedDocument &shown = document(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(shown.fileName + u'\n' + factsOf(shown));
    case Qt::ToolTipRole:
        return optionsInWords(shown);
    default:
        return {};
    }
}

} // namespace passerelle
