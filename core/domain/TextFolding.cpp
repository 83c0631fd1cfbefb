#include "core/domain/TextFolding.h"

#include <algorithm>

namespace passerelle {

namespace {

/// The plain form of a character that decomposition leaves alone; null when it is already plain.
QLatin1StringView plainForm(QChar character)
{
    switch (character.unicode()) {
    case 0x0153: // œ
        return QLatin1StringView("oe");
    case 0x00E6: // æ
        return QLatin1StringView("ae");
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x02BC: // ʼ
        return QLatin1StringView("'");
    case 0x2010: // ‐
    case 0x2011: // no-break hyphen
    case 0x2012:
    case 0x2013: // –
    case 0x2014: // —
    case 0x2212: // −
        return QLatin1StringView("-");
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0xFEFF: // byte order mark
        return QLatin1StringView("");
    default:
        return {};
    }
}

} // namespace

QString unaccentedText(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isMark())
            continue;
        if (const QLatin1StringView form = plainForm(character); !form.isNull())
            plain += form;
        else
            plain += character;
    }
    return plain.simplified();
}

QString matchingKey(QStringView text)
{
    QString key = unaccentedText(text);
    for (QChar &character : key)
        if (!character.isLetterOrNumber())
            character = u' ';
    return key.simplified();
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Format
            || character.category() == QChar::Other_Control;
    });
}

QString printableLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    QChar last;
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Format)
            continue;
        const bool isBreak = character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
        // No-break spaces stay: French needs them before its punctuation.
        const QChar shown = isBreak ? QChar(u' ') : character;
        if (shown == u' ' && (last == u' ' || line.isEmpty()))
            continue;
        line += shown;
        last = shown;
    }
    return line.endsWith(u' ') ? line.chopped(1) : line;
}

} // namespace passerelle
