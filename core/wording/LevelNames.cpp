#include "core/wording/LevelNames.h"

#include <QStringList>

#include <algorithm>

namespace passerelle {

namespace {

QString pluralOfWord(const QString &word)
{
    static const QStringList unchanged{QStringLiteral("s"), QStringLiteral("x"),
                                       QStringLiteral("z")};
    static const QStringList withX{QStringLiteral("eau"), QStringLiteral("eu")};
    const auto endsWith = [&word](const QString &end) { return word.endsWith(end); };
    if (word.isEmpty() || std::ranges::any_of(unchanged, endsWith))
        return word;
    if (std::ranges::any_of(withX, endsWith))
        return word + u'x';
    if (word.endsWith(QStringLiteral("al")))
        return word.chopped(1) + QStringLiteral("ux");
    return word + u's';
}

} // namespace

QString pluralOfLevel(const QString &name)
{
    QStringList words = name.simplified().split(u' ');
    for (QString &word : words)
        word = pluralOfWord(word);
    return words.join(u' ');
}

QString levelName(const Plan &plan, int index)
{
    const bool exists = index >= 0 && index < int(plan.levels.size());
    return exists ? plan.levels[std::size_t(index)].name : QString();
}

QString headingOf(const OutlineNode &node, const Plan &plan)
{
    const QString title = node.title.simplified(); // files of others may break it
    if (node.code.isEmpty())
        return title;
    const QString level = levelName(plan, node.level);
    const bool isNumber = node.code.front().isDigit() && !level.isEmpty();
    const QString code = isNumber ? level + QChar(QChar::Nbsp) + node.code : node.code;
    return code + QStringLiteral(" · ") + title;
}

} // namespace passerelle
