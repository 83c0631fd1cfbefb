#include "core/domain/OrganizationKey.h"

#include "core/domain/TextFolding.h"

#include <QRegularExpression>

#include <algorithm>

namespace passerelle {

namespace {

bool isAcronym(const QString &text)
{
    const auto upperCount =
        std::ranges::count_if(text, [](QChar character) { return character.isUpper(); });
    return upperCount >= 2 && text.size() <= 12 && std::ranges::all_of(text, [](QChar character) {
               return character.isLetterOrNumber() || character == u'-';
           });
}

const QRegularExpression &parenthesis()
{
    static const QRegularExpression expression(QStringLiteral("\\(([^()]*)\\)"));
    return expression;
}

} // namespace

QString organizationKey(QStringView name)
{
    const QString key = matchingKey(name);
    for (const char *article : {"la ", "le ", "les ", "l "})
        if (key.startsWith(QLatin1StringView(article)))
            return key.sliced(QLatin1StringView(article).size());
    return key;
}

QStringList organizationKeys(const QString &text)
{
    QStringList keys{organizationKey(text)};
    if (const QRegularExpressionMatch match = parenthesis().match(text); match.hasMatch()) {
        QString rest = text;
        rest.remove(parenthesis());
        keys.append(organizationKey(rest));
        if (isAcronym(match.captured(1)))
            keys.append(organizationKey(match.captured(1)));
    }
    keys.removeAll(QString());
    return keys;
}

} // namespace passerelle
