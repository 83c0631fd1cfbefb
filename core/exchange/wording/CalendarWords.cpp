#include "core/exchange/wording/CalendarWords.h"

#include <QLatin1StringView>

#include <span>

namespace passerelle {

namespace {

struct NumberedWord
{
    const char *word;
    int number;
};

constexpr NumberedWord months[]{
    {"janvier", 1},   {"janv", 1},      {"jan", 1},      {"january", 1},   {"fevrier", 2},
    {"fevr", 2},      {"fev", 2},       {"february", 2}, {"feb", 2},       {"mars", 3},
    {"mar", 3},       {"march", 3},     {"avril", 4},    {"avr", 4},       {"april", 4},
    {"apr", 4},       {"mai", 5},       {"may", 5},      {"juin", 6},      {"june", 6},
    {"jun", 6},       {"juillet", 7},   {"juil", 7},     {"july", 7},      {"jul", 7},
    {"aout", 8},      {"august", 8},    {"aug", 8},      {"septembre", 9}, {"september", 9},
    {"sept", 9},      {"sep", 9},       {"octobre", 10}, {"october", 10},  {"oct", 10},
    {"novembre", 11}, {"november", 11}, {"nov", 11},     {"decembre", 12}, {"december", 12},
    {"dec", 12},
};

constexpr NumberedWord weekdays[]{
    {"lundi", 1},    {"mardi", 2},    {"mercredi", 3}, {"jeudi", 4},   {"vendredi", 5},
    {"samedi", 6},   {"dimanche", 7}, {"monday", 1},   {"tuesday", 2}, {"wednesday", 3},
    {"thursday", 4}, {"friday", 5},   {"saturday", 6}, {"sunday", 7},
};

constexpr NumberedWord ranks[]{
    {"1er", 1},   {"1ere", 1}, {"1re", 1},       {"premier", 1}, {"premiere", 1},
    {"first", 1}, {"1st", 1},  {"2e", 2},        {"2eme", 2},    {"2nd", 2},
    {"2nde", 2},  {"2d", 2},   {"deuxieme", 2},  {"second", 2},  {"seconde", 2},
    {"3e", 3},    {"3eme", 3}, {"troisieme", 3}, {"third", 3},   {"3rd", 3},
    {"4e", 4},    {"4eme", 4}, {"quatrieme", 4}, {"fourth", 4},  {"4th", 4},
};

int numberOf(QStringView word, std::span<const NumberedWord> table)
{
    for (const NumberedWord &entry : table)
        if (word == QLatin1StringView(entry.word))
            return entry.number;
    return 0;
}

} // namespace

int monthNumber(QStringView word)
{
    return numberOf(word, months);
}

int weekdayNumber(QStringView word)
{
    return numberOf(word, weekdays);
}

int rankNumber(QStringView word)
{
    return numberOf(word, ranks);
}

} // namespace passerelle
