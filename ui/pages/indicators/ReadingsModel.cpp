#include "ui/pages/indicators/ReadingsModel.h"

#include "core/exchange/wording/TypedDates.h"
#include "core/reports/progress/IndicatorWords.h"
#include "ui/pages/indicators/ReadingEdits.h"

#include <algorithm>

namespace passerelle {

namespace {

Result<Reading> withTyped(const Reading &before, int column, const QString &typed,
                          IndicatorValueType type)
{
    Reading reading = before;
    switch (column) {
    case ReadingsModel::PeriodColumn:
        return withTypedPeriod(reading, typed);
    case ReadingsModel::ValueColumn:
        return withTypedValue(reading, typed, type);
    case ReadingsModel::PlaceColumn:
        reading.place = typed.trimmed();
        break;
    case ReadingsModel::LevelColumn:
        reading.level = fromKey<PlaceLevel>(typed);
        break;
    case ReadingsModel::SourceColumn:
        reading.sourceName = typed.trimmed();
        break;
    case ReadingsModel::CommentColumn:
        reading.comment = typed.trimmed();
        break;
    default:
        break;
    }
    return reading;
}

} // namespace

void ReadingsModel::show(const Indicator &indicator)
{
    const bool isSameTable = m_indicator.id == indicator.id
        && std::ranges::equal(m_indicator.readings, indicator.readings, {}, &Reading::id,
                              &Reading::id);
    if (!isSameTable) {
        beginResetModel();
        m_indicator = indicator;
        endResetModel();
        return;
    }
    m_indicator = indicator;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ReadingsModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indicator.readings.size());
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Reading &reading = m_indicator.readings[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(reading, index.column());
    case Qt::EditRole:
        return editedText(reading, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return tr("Period");
    case ValueColumn:
        return tr("Value");
    case PlaceColumn:
        return tr("Place");
    case LevelColumn:
        return tr("Level");
    case SourceColumn:
        return tr("Source");
    case CommentColumn:
        return tr("Comment");
    default:
        return {};
    }
}

Qt::ItemFlags ReadingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isReadOnly || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

bool ReadingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = std::size_t(index.row());
    const Reading &before = m_indicator.readings[row];
    const Result<Reading> after =
        withTyped(before, index.column(), value.toString(), m_indicator.valueType);
    if (!after) {
        emit refused(after.error().message);
        return false;
    }
    emit refused({});
    if (*after == before)
        return true;
    Indicator changed = m_indicator;
    changed.readings[row] = *after;
    emit edited(changed);
    return true;
}

QString ReadingsModel::textOf(const Reading &reading, int column) const
{
    switch (column) {
    case PeriodColumn:
        return displayText(reading.period, QLocale(), MonthLength::Abbreviated);
    case ValueColumn:
        return readingText(m_indicator, reading, QLocale());
    case LevelColumn:
        return reading.level ? labelOf(*reading.level) : QString();
    default:
        return editedText(reading, column);
    }
}

QString ReadingsModel::editedText(const Reading &reading, int column) const
{
    switch (column) {
    case PeriodColumn:
        return editText(reading.period, QLocale());
    case ValueColumn:
        return typedValue(reading, m_indicator.valueType);
    case PlaceColumn:
        return reading.place;
    case LevelColumn:
        return reading.level ? keyOf(*reading.level) : QString();
    case SourceColumn:
        return reading.sourceName;
    case CommentColumn:
        return reading.comment;
    default:
        return {};
    }
}

} // namespace passerelle
