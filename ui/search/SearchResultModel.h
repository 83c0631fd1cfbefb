#pragma once

#include "core/search/SearchEntry.h"

#include <QAbstractListModel>

namespace passerelle {

/// What a search found, best first, one row each.
class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const SearchHit &hit(int row) const { return m_hits.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Title, icon of the kind, and for screen readers all of it in one line.
    QVariant data(const QModelIndex &index, int role) const override;

    /// "Action", "Organisme"... in the language spoken now.
    static QString kindName(SearchKind kind);

private:
    std::vector<SearchHit> m_hits;
};

} // namespace passerelle
