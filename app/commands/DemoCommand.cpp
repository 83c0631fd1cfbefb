#include "app/CommandText.h"
#include "app/commands/Command.h"
#include "core/exchange/demonstration/DemonstrationFile.h"

#include <QDir>

namespace passerelle {

namespace {

Outcome run(const Arguments &arguments)
{
    const QString wanted = arguments.has(QStringLiteral("territory"))
        ? arguments.value(QStringLiteral("territory"))
        : keyOf(DemonstrationTerritory::Agen);
    const auto territory = fromKey<DemonstrationTerritory>(wanted);
    if (!territory) {
        QStringList known;
        for (const auto &term : vocabulary<DemonstrationTerritory>())
            known << QString::fromLatin1(term.key);
        return wrongUsage(CommandText::tr("There is no demonstration of \"%1\"; choose one of: %2.")
                              .arg(wanted, known.join(QStringLiteral(", "))));
    }
    const QString path = arguments.positional.first();
    if (const Result<> written = writeDemonstration(*territory, path, arguments.author); !written)
        return failed(written.error());
    printLine(QDir::toNativeSeparators(path));
    return Outcome::Done;
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
            CommandText::tr("Write a demonstration file, made from the published plan of a "
                            "territory."),
            {CommandText::tr("FILE")},
            {{QStringLiteral("territory"),
              QStringLiteral("agen|deux-sevres|grandangouleme|haute-loire"),
              CommandText::tr("The territory; agen when not said, the only one with a follow-up, "
                              "which is fictitious.")}},
            {},
            QStringLiteral("passerelle demo agen.passerelle"),
            run,
            true};
}

} // namespace passerelle
