#include "core/exchange/odt/OdtText.h"

#include "core/exchange/odt/OdtStyles.h"
#include "core/reports/Typography.h"

#include <librevenge/librevenge.h>

#include <algorithm>

namespace passerelle {

namespace {

bool isAllowedInXml(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || code == u'\n' || (code >= 0x20 && code < 0xFFFE);
}

bool isLineBreak(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case 0x0B: // the line break of word processors
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

bool isCollapsible(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n';
}

/// A space that stands alone between two words is the only one that readers keep as it is.
bool standsAlone(const QString &text, qsizetype position)
{
    return position > 0 && position + 1 < text.size() && !isCollapsible(text[position - 1])
        && !isCollapsible(text[position + 1]);
}

/// Inserts text[from, to[, whose neighbours in `text` decide which spaces are kept as characters.
void insertStretch(librevenge::RVNGTextInterface &document, const QString &text, qsizetype from,
                   qsizetype to)
{
    QString words;
    const auto flush = [&document, &words] {
        if (!words.isEmpty())
            document.insertText(revengeString(words));
        words.clear();
    };
    for (qsizetype position = from; position < to; ++position) {
        const QChar character = text[position];
        if (!isCollapsible(character) || (character == u' ' && standsAlone(text, position))) {
            words += character;
            continue;
        }
        flush();
        if (character == u'\n')
            document.insertLineBreak();
        else if (character == u'\t')
            document.insertTab();
        else
            document.insertSpace();
    }
    flush();
}

} // namespace

QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text[position];
        const bool hasNext = position + 1 < text.size();
        if (isLineBreak(character)) {
            if (character == u'\r' && hasNext && text[position + 1] == u'\n')
                ++position;
            result += u'\n';
        } else if (character.isHighSurrogate() && hasNext && text[position + 1].isLowSurrogate()) {
            result += character;
            result += text[++position];
        } else if (!character.isSurrogate() && isAllowedInXml(character)) {
            result += character;
        }
    }
    return result;
}

librevenge::RVNGString revengeString(const QString &text)
{
    return librevenge::RVNGString(xmlText(text).toUtf8().constData());
}

void insertRichText(librevenge::RVNGTextInterface &document, const RichText &text)
{
    QString whole;
    std::vector<qsizetype> ends;
    for (const TextRun &run : text) {
        whole += xmlText(run.text);
        ends.push_back(whole.size());
    }
    whole = withWholeDates(whole);
    qsizetype from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const qsizetype to = ends[i];
        if (from == to)
            continue;
        const bool isStyled = text[i].style != RunStyle::Plain;
        if (isStyled) {
            librevenge::RVNGPropertyList span;
            span.insert("style:display-name", revengeString(odtSpanDisplayName(text[i].style)));
            document.openSpan(span);
        }
        insertStretch(document, whole, from, to);
        if (isStyled)
            document.closeSpan();
        from = to;
    }
}

bool isBlank(const RichText &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](const TextRun &run) { return xmlText(run.text).trimmed().isEmpty(); });
}

} // namespace passerelle
