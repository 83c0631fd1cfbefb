#pragma once

#include <QString>

#include <vector>

namespace passerelle {

/// What a search can lead to, in the order of reading.
enum class SearchKind
{
    Node,
    Action,
    Organization,
    Contact,
    Meeting,
    Decision,
    Indicator,
    Plan,
    Command
};

/// Something the search over everything can find. Pages add their own beside those of
/// searchEntries(), such as commands.
struct SearchEntry
{
    SearchKind kind = SearchKind::Command;
    QString id; ///< text of the id; for a command, the name of its action
    QString code; ///< "1.1.3", "COPIL-2024-1/3"; empty when it has none
    QString title; ///< one line
    QString context; ///< one line that places it: "Axe 1 › Objectif 1.1"

    bool operator==(const SearchEntry &) const = default;
};

/// A stretch of a text, in characters, to be shown in bold.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// An entry found, and why: what of its texts matched, in order.
struct SearchHit
{
    SearchEntry entry;
    std::vector<TextRange> inCode;
    std::vector<TextRange> inTitle;
    std::vector<TextRange> inContext;

    bool operator==(const SearchHit &) const = default;
};

} // namespace passerelle
