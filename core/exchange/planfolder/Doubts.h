#pragma once

#include "core/exchange/csv/CsvTable.h"

#include <QStringList>

#include <vector>

namespace passerelle {

/// What a reader was not sure of and did not stop at: the cell, its words, what was made of them.
class Doubts final
{
public:
    /// `sentence` is translated, with %1 for the place, then one number for each of `words` (two at
    /// most).
    void add(const CellPlace &place, const QString &sentence, const QStringList &words);

    /// One line each, in the order they came. More than twelve of one sort (the same sentence about
    /// the same column) are the first three and a line that counts the others and gives their rows.
    QStringList toTexts() const;

private:
    struct Sort
    {
        QString sentence;
        QString file;
        QString column;
        std::vector<int> rows;
        QStringList texts;
    };

    std::vector<Sort> m_sorts;
};

} // namespace passerelle
