#include "app/HelpText.h"

#include "app/CommandText.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr qsizetype lineWidth = 80;
/// Where descriptions start, unless a name before them is longer.
constexpr qsizetype widestName = 24;

/// A line of help with a name before its text.
struct Entry
{
    QString name;
    QString text;
};

/// Words on lines of lineWidth, all but the first preceded by `indent` spaces; the first starts at
/// column `start`. A word is never broken, though it may hold spaces.
QString wrapped(const QStringList &words, qsizetype start, qsizetype indent)
{
    QString result;
    qsizetype column = start;
    for (const QString &word : words) {
        if (!result.isEmpty() && column + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!result.isEmpty()) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString wrapped(const QString &text, qsizetype indent)
{
    return wrapped(text.split(u' ', Qt::SkipEmptyParts), indent, indent);
}

QString paragraph(const QString &text)
{
    return wrapped(text, 0) + u'\n';
}

/// Names in one column, texts in another.
QString aligned(const QList<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries)
        if (entry.name.size() <= widestName)
            width = std::max(width, entry.name.size());
    const qsizetype indent = 2 + width + 2;
    QString lines;
    for (const Entry &entry : entries) {
        lines += QStringLiteral("  ") + entry.name;
        lines += entry.name.size() > width ? u'\n' + QString(indent, u' ')
                                           : QString(width + 2 - entry.name.size(), u' ');
        lines += wrapped(entry.text, indent) + u'\n';
    }
    return lines;
}

QString optionText(const CommandOption &option)
{
    const QString name = QStringLiteral("--") + option.name;
    return option.valueName.isEmpty() ? name : name + u' ' + option.valueName;
}

/// Operands and options, those that may be left out in brackets.
QStringList usageWords(const Command &command)
{
    QStringList words = command.operands;
    for (const CommandOption &option : command.options)
        words << (option.isRequired ? optionText(option) : u'[' + optionText(option) + u']');
    return words;
}

QString usageText(const QString &command, const QString &words)
{
    return CommandText::tr("Usage: passerelle %1 %2").arg(command, words);
}

QString wrappedUsage(const Command &command)
{
    const QString start = usageText(command.name, QString()).trimmed();
    constexpr qsizetype indent = 4;
    return start + u' ' + wrapped(usageWords(command), start.size() + 1, indent);
}

} // namespace

QString usageOf(const Command &command)
{
    return usageText(command.name, usageWords(command).join(u' '));
}

QString generalHelp(const QList<Command> &commands)
{
    QList<Entry> entries{{QStringLiteral("[%1]").arg(CommandText::tr("FILE")),
                          CommandText::tr("Open the window, on that file when one is named.")}};
    for (const Command &command : commands)
        entries.append({command.name, command.summary});
    const QList<Entry> others{
        {QStringLiteral("help [%1]").arg(CommandText::tr("COMMAND")),
         CommandText::tr("Explain a command: its options, an example; also COMMAND --help.")},
        {QStringLiteral("--version"), CommandText::tr("Name the version of the program.")}};
    return paragraph(
               CommandText::tr("Passerelle, for those who coordinate a local health contract."))
        + u'\n' + aligned(entries + others) + u'\n'
        + paragraph(CommandText::tr(
            "Exit status: 0 done, 1 failed, 2 wrong usage. Data goes to the standard output, "
            "messages to the standard error. Dates are whole days, written 12/03/2023 (day first) "
            "or 2023-03-12."));
}

QString helpOf(const Command &command)
{
    QList<Entry> entries;
    for (const CommandOption &option : command.options)
        entries.append({optionText(option), option.description});
    QString text = paragraph(command.summary) + u'\n' + wrappedUsage(command) + u'\n';
    if (!entries.isEmpty())
        text += u'\n' + aligned(entries);
    for (const QString &detail : command.details)
        text += u'\n' + paragraph(detail);
    return text + u'\n' + CommandText::tr("Example:") + QStringLiteral("\n  ") + command.example
        + u'\n';
}

} // namespace passerelle
