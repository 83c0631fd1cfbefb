#pragma once

#include "core/domain/Action.h"

#include <vector>

namespace passerelle {

class DemonstrationEntry;
class DemonstrationReferences;
struct Indicator;
struct PlanDraft;

/// Reads the actions of the demonstration, with their sub-actions and indicators, into `draft`.
class DemonstrationActions final
{
public:
    /// All must outlive the reader; `references` learns the codes of the actions read.
    DemonstrationActions(PlanDraft &draft, const PlanDraft &whiteBook,
                         DemonstrationReferences &references);

    /// Texts put in Action::note, by where the title comes from, and the author of the follow-ups.
    /// `root` is the whole file.
    void readNotices(DemonstrationEntry &root);
    /// Appends one action, then its sub-actions.
    void readAction(DemonstrationEntry &entry);

private:
    Action common(DemonstrationEntry &entry);
    void readSubAction(DemonstrationEntry &entry, const Action &parent);
    void readText(DemonstrationEntry &entry, Action &action);
    void readOrigin(DemonstrationEntry &entry, Action &action) const;
    void readLife(DemonstrationEntry &entry, Action &action) const;
    FollowUp followUp(DemonstrationEntry &entry) const;
    void readIndicators(DemonstrationEntry &entry, const Action &action);
    void add(DemonstrationEntry &entry, Action action);
    int subActionLevel();

    PlanDraft &m_draft;
    const PlanDraft &m_whiteBook;
    DemonstrationReferences &m_references;
    QString m_author;
    QString m_whiteBookNotice; ///< with %1, the code in the white book
    QString m_publishedNotice;
    QString m_inventedNotice;
};

} // namespace passerelle
