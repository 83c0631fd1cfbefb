#pragma once

#include "core/domain/ProducedDocument.h"

#include <QAbstractListModel>

#include <vector>

namespace passerelle {

/// The documents that were produced, the newest first, each in two lines: its file name, then when,
/// by whom, in which language.
class ProducedDocumentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ProducedDocument> documents);
    const ProducedDocument &document(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ProducedDocument> m_documents;
};

/// What a document was made with, in words, a line each: "Data as of 12 March 2023", the parts left
/// out, where it was written.
QString optionsInWords(const ProducedDocument &document);

} // namespace passerelle
