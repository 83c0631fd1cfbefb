#include "core/exchange/planfolder/Doubts.h"

#include "core/exchange/planfolder/PlanFolderText.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr std::size_t mostInFull = 12;
constexpr qsizetype exampleCount = 3;
constexpr qsizetype mostRows = 60;

/// All values in one go: a "%1" among the words must stay as it is.
QString filled(const QString &sentence, const QString &place, const QStringList &words)
{
    switch (words.size()) {
    case 0:
        return sentence.arg(place);
    case 1:
        return sentence.arg(place, words.at(0));
    default:
        return sentence.arg(place, words.at(0), words.at(1));
    }
}

/// "5, 6, 9", cut when there are very many.
QString rowsText(const std::vector<int> &rows)
{
    QStringList numbers;
    for (std::size_t i = exampleCount; i < rows.size(); ++i)
        numbers << QString::number(rows[i]);
    if (numbers.size() > mostRows)
        numbers = numbers.mid(0, mostRows) << QStringLiteral("…");
    return numbers.join(QStringLiteral(", "));
}

} // namespace

void Doubts::add(const CellPlace &place, const QString &sentence, const QStringList &words)
{
    auto sort = std::ranges::find_if(m_sorts, [&](const Sort &known) {
        return known.sentence == sentence && known.file == place.file
            && known.column == place.column;
    });
    if (sort == m_sorts.end())
        sort = m_sorts.insert(sort, {sentence, place.file, place.column, {}, {}});
    sort->rows.push_back(place.row);
    sort->texts << filled(sentence, place.toText(), words);
}

QStringList Doubts::toTexts() const
{
    QStringList texts;
    for (const Sort &sort : m_sorts) {
        if (sort.rows.size() <= mostInFull) {
            texts += sort.texts;
            continue;
        }
        texts += sort.texts.mid(0, exampleCount);
        texts += PlanFolderText::tr("%1, column %2: the same doubt about %3 more rows: %4.")
                     .arg(sort.file, sort.column, QString::number(sort.texts.size() - exampleCount),
                          rowsText(sort.rows));
    }
    return texts;
}

} // namespace passerelle
