#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace passerelle {

/// A cell of a list of partners.
struct PartnerCell
{
    QString text;
    QString words = {}; ///< the same in full words, where `text` is short; else empty
    int weight = 0; ///< sorts before the text: a count

    bool operator==(const PartnerCell &) const = default;
};

/// A line of a list of partners.
struct PartnerRow
{
    QString id; ///< of the organization or contact
    std::vector<PartnerCell> cells; ///< one a column
    QString searched = {}; ///< found by this too: aliases, address...
    bool isSoft = false; ///< of the past, shown softer

    bool operator==(const PartnerRow &) const = default;
};

struct PartnerTable
{
    QStringList headers;
    std::vector<PartnerRow> rows;

    bool operator==(const PartnerTable &) const = default;
};

/// Organizations, contacts, or who does what, as a table to read.
class PartnerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole;
    static constexpr int weightRole = Qt::UserRole + 1;

    explicit PartnerTableModel(QObject *parent = nullptr);

    /// Shows a table; the rows stay where only cells differ.
    void setTable(PartnerTable table);
    const PartnerTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameRows(const PartnerTable &other) const;

    PartnerTable m_table;
};

/// The rows that hold each word typed, case and accents aside, in the order of the language.
class PartnerOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PartnerOrder(PartnerTableModel &model, QObject *parent = nullptr);

    void setWords(const QString &typed);
    /// The order of the language spoken now.
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PartnerTableModel &m_model;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace passerelle
