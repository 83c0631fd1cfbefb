#include "core/exchange/planfolder/OutlineValidation.h"

#include "core/exchange/csv/CsvTable.h"
#include "core/exchange/planfolder/PlanFolderText.h"

#include <QHash>

namespace passerelle {

namespace {

using RowsByCode = QHash<QString, const OutlineLine *>;

QString placeOf(const OutlineLine &row, const QString &file, const QString &column)
{
    return CellPlace{file, row.row, column}.toText();
}

Result<> validateParents(std::span<const OutlineLine> rows, const RowsByCode &byCode,
                         const QString &file)
{
    for (const OutlineLine &row : rows)
        if (!row.parentCode.isEmpty() && !byCode.contains(row.parentCode))
            return invalid(
                PlanFolderText::tr("%1: no row of this file has the code \"%2\".")
                    .arg(placeOf(row, file, QStringLiteral("parent_code")), row.parentCode));
    return {};
}

Result<> validateNoCircle(std::span<const OutlineLine> rows, const RowsByCode &byCode,
                          const QString &file)
{
    for (const OutlineLine &row : rows) {
        qsizetype steps = 0;
        for (const OutlineLine *up = &row; up != nullptr; up = byCode.value(up->parentCode))
            if (++steps > byCode.size())
                return invalid(
                    PlanFolderText::tr("%1: the parents of the code \"%2\" go round in a circle.")
                        .arg(placeOf(row, file, QStringLiteral("parent_code")), row.code));
    }
    return {};
}

Result<> validateLevels(std::span<const OutlineLine> rows, const RowsByCode &byCode,
                        const QStringList &levelNames, const QString &file)
{
    for (const OutlineLine &row : rows) {
        const OutlineLine *parent = byCode.value(row.parentCode);
        const QString place = placeOf(row, file, QStringLiteral("parent_code"));
        if (parent == nullptr && row.level > 0)
            return invalid(
                PlanFolderText::tr("%1: a row of the level \"%2\" needs a parent; only \"%3\" "
                                   "stands at the top.")
                    .arg(place, levelNames.at(row.level), levelNames.front()));
        if (parent != nullptr && parent->level >= row.level)
            return invalid(
                PlanFolderText::tr("%1: a row of the level \"%2\" cannot be under \"%3\", which is "
                                   "of the level \"%4\".")
                    .arg(place, levelNames.at(row.level), parent->code,
                         levelNames.at(parent->level)));
    }
    return {};
}

/// Length of the run of digits, or of other characters, at the start of a text.
qsizetype runLength(QStringView text)
{
    qsizetype length = 1;
    while (length < text.size() && text[length].isDigit() == text[0].isDigit())
        ++length;
    return length;
}

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

int compareRuns(QStringView left, QStringView right)
{
    if (!left[0].isDigit() || !right[0].isDigit())
        return left.compare(right, Qt::CaseInsensitive);
    const QStringView leftNumber = withoutLeadingZeros(left);
    const QStringView rightNumber = withoutLeadingZeros(right);
    if (leftNumber.size() != rightNumber.size())
        return leftNumber.size() < rightNumber.size() ? -1 : 1;
    return leftNumber.compare(rightNumber);
}

} // namespace

Result<> validateOutline(std::span<const OutlineLine> rows, const QStringList &levelNames,
                         const QString &file)
{
    RowsByCode byCode;
    for (const OutlineLine &row : rows) {
        if (const OutlineLine *first = byCode.value(row.code))
            return invalid(PlanFolderText::tr("%1: the code \"%2\" is already used by row %3.")
                               .arg(placeOf(row, file, QStringLiteral("code")), row.code,
                                    QString::number(first->row)));
        byCode.insert(row.code, &row);
    }
    return validateParents(rows, byCode, file)
        .and_then([&] { return validateNoCircle(rows, byCode, file); })
        .and_then([&] { return validateLevels(rows, byCode, levelNames, file); });
}

bool isCodeBefore(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        const qsizetype leftLength = runLength(left);
        const qsizetype rightLength = runLength(right);
        if (const int order = compareRuns(left.first(leftLength), right.first(rightLength)))
            return order < 0;
        left = left.sliced(leftLength);
        right = right.sliced(rightLength);
    }
    return left.size() < right.size();
}

} // namespace passerelle
