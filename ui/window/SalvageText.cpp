#include "ui/window/SalvageText.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace passerelle {

namespace {

struct KnownTable
{
    const char *table;
    const char *name;
};

/// In the order of a plan. The others hold links and details of these.
constexpr KnownTable knownTables[]{
    {"plan", QT_TRANSLATE_NOOP("SalvageText", "Plans")},
    {"outline_node", QT_TRANSLATE_NOOP("SalvageText", "Parts of plans")},
    {"action", QT_TRANSLATE_NOOP("SalvageText", "Actions")},
    {"milestone", QT_TRANSLATE_NOOP("SalvageText", "Milestones")},
    {"follow_up", QT_TRANSLATE_NOOP("SalvageText", "Follow-ups of actions")},
    {"organization", QT_TRANSLATE_NOOP("SalvageText", "Organisations")},
    {"contact", QT_TRANSLATE_NOOP("SalvageText", "Contacts")},
    {"meeting", QT_TRANSLATE_NOOP("SalvageText", "Meetings")},
    {"decision", QT_TRANSLATE_NOOP("SalvageText", "Decisions")},
    {"indicator", QT_TRANSLATE_NOOP("SalvageText", "Indicators")},
    {"indicator_reading", QT_TRANSLATE_NOOP("SalvageText", "Indicator readings")},
};

QString lineOf(const QString &name, int saved, int known)
{
    //: %1 is the plural name of a kind of thing, %2 of %3 of them were saved
    return QCoreApplication::translate("SalvageText", "%1: %2 of %3")
        .arg(name, QLocale().toString(saved), QLocale().toString(known));
}

} // namespace

QString salvageText(const std::vector<SalvagedTable> &tables, const QString &path)
{
    QStringList lines;
    int saved = 0;
    int known = 0;
    for (const KnownTable &each : knownTables) {
        const auto found =
            std::ranges::find(tables, QLatin1StringView(each.table), &SalvagedTable::table);
        if (found == tables.end())
            continue;
        lines << lineOf(QCoreApplication::translate("SalvageText", each.name), found->saved,
                        std::max(found->saved, found->known));
        saved -= found->saved;
        known -= std::max(found->saved, found->known);
    }
    for (const SalvagedTable &table : tables) {
        saved += table.saved;
        known += std::max(table.saved, table.known);
    }
    if (known > 0)
        lines << lineOf(QCoreApplication::translate("SalvageText", "Links and details"), saved,
                        known);
    return QCoreApplication::translate(
               "SalvageText",
               "What could be read is saved as \"%1\":\n\n%2\n\nThe history of the "
               "changes was not taken along, and what can no longer be counted is "
               "not in these numbers. The damaged file was left as it is.")
        .arg(QDir::toNativeSeparators(path), lines.join(u'\n'));
}

} // namespace passerelle
