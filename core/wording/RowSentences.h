#pragma once

#include <QString>

namespace passerelle {

/// What is said of a row of one table, in the language of the interface; %1 stands for its name.
struct RowSentences
{
    QString named; ///< Milestone "%1"
    QString added; ///< Milestone "%1" added
    QString removed; ///< Milestone "%1" removed
};

/// The sentences of a table; `variety` tells apart the rows of one table that go by other words
/// (lead, co_lead, partner; target_group, theme). Tables people rarely meet share a plain wording.
RowSentences rowSentences(QStringView table, QStringView variety);

} // namespace passerelle
