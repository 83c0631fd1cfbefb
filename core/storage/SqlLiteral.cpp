#include "core/storage/SqlLiteral.h"

namespace passerelle {

namespace {

/// Length of the literal `text` starts with: up to the comma that follows it, or its end.
qsizetype literalLength(QStringView text)
{
    bool isInQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\'')
            isInQuotes = !isInQuotes; // a doubled quote closes and opens again
        else if (text[i] == u',' && !isInQuotes)
            return i;
    }
    return isInQuotes ? -1 : text.size();
}

/// Takes the first literal off `text`, and the comma behind it; empty when there is none.
QString takeLiteral(QStringView &text)
{
    const qsizetype length = literalLength(text);
    if (length <= 0) {
        text = {};
        return {};
    }
    const QString literal = text.left(length).toString();
    text = text.mid(qMin(length + 1, text.size()));
    return literal;
}

} // namespace

std::optional<LiteralsByColumn> parseAssignments(QStringView text)
{
    LiteralsByColumn values;
    while (!text.isEmpty()) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return std::nullopt;
        const QString column = text.left(equals).toString();
        text = text.mid(equals + 1);
        const QString literal = takeLiteral(text);
        if (literal.isEmpty())
            return std::nullopt;
        values.insert(column, literal);
    }
    return values;
}

std::optional<QStringList> parseLiterals(QStringView text)
{
    QStringList literals;
    while (!text.isEmpty()) {
        const QString literal = takeLiteral(text);
        if (literal.isEmpty())
            return std::nullopt;
        literals << literal;
    }
    return literals;
}

QVariant fromLiteral(QStringView literal)
{
    if (literal == u"NULL")
        return {};
    if (literal.startsWith(u"X'"))
        return QByteArray::fromHex(literal.mid(2).chopped(1).toLatin1());
    if (literal.startsWith(u'\'')) {
        const QString text = literal.mid(1).chopped(1).toString();
        return text.isEmpty() ? QStringLiteral("") // an empty text is not NULL
                              : QString(text).replace(QStringLiteral("''"), QStringLiteral("'"));
    }
    bool isInteger = false;
    const qint64 integer = literal.toLongLong(&isInteger);
    return isInteger ? QVariant(integer) : QVariant(literal.toDouble());
}

} // namespace passerelle
