#include "app/ArgumentParser.h"

#include "app/CommandText.h"
#include "app/HelpText.h"

#include <algorithm>

namespace passerelle {

namespace {

const QString endOfOptions = QStringLiteral("--");

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-') && word != endOfOptions;
}

class WordReader final
{
public:
    WordReader(const Command &command, const QStringList &words)
        : m_command(command)
        , m_words(words)
    {
    }

    Result<ParsedWords> read()
    {
        bool areOptionsOver = false;
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (!areOptionsOver && word == endOfOptions)
                areOptionsOver = true;
            else if (areOptionsOver || !isOption(word))
                m_parsed.operands << word;
            else if (const Result<> read = readOption(word); !read)
                return read.error();
        }
        if (m_parsed.operands.size() != m_command.operands.size())
            return invalid(usageOf(m_command));
        if (const auto empty = m_parsed.operands.indexOf(QString()); empty >= 0)
            return invalid(CommandText::tr("%1 is empty; passerelle help %2 says what goes there.")
                               .arg(m_command.operands.at(empty), m_command.name));
        return m_parsed;
    }

private:
    Result<> readOption(const QString &word)
    {
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto option = std::ranges::find(m_command.options, name, &CommandOption::name);
        if (!word.startsWith(endOfOptions) || option == m_command.options.end())
            return invalid(CommandText::tr("There is no option \"%1\" here; passerelle help %2 "
                                           "lists those of this command.")
                               .arg(word.section(u'=', 0, 0), m_command.name));
        if (m_parsed.options.contains(name))
            return invalid(CommandText::tr("The option --%1 is given twice; keep one.").arg(name));
        const Result<QString> value = valueOf(*option, word);
        if (!value)
            return value.error();
        m_parsed.options.insert(name, *value);
        return {};
    }

    Result<QString> valueOf(const CommandOption &option, const QString &word)
    {
        const bool hasValue = word.contains(u'=');
        if (option.valueName.isEmpty()) {
            if (hasValue)
                return invalid(CommandText::tr("The option --%1 takes no value.").arg(option.name));
            return QString();
        }
        QString value = word.section(u'=', 1);
        if (!hasValue && m_next < m_words.size() && !m_words.at(m_next).startsWith(endOfOptions))
            value = m_words.at(m_next++);
        if (value.trimmed().isEmpty())
            return invalid(CommandText::tr("The option --%1 needs a value: --%1 %2.")
                               .arg(option.name, option.valueName));
        return value;
    }

    const Command &m_command;
    const QStringList &m_words;
    qsizetype m_next = 0;
    ParsedWords m_parsed;
};

} // namespace

bool asksForHelp(const QStringList &words)
{
    const auto end = std::ranges::find(words, endOfOptions);
    return std::any_of(words.begin(), end, [](const QString &word) {
        return word == QStringLiteral("--help") || word == QStringLiteral("-h");
    });
}

Result<ParsedWords> parseWords(const Command &command, const QStringList &words)
{
    return WordReader(command, words).read();
}

} // namespace passerelle
