#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

/// The plan as its own dates tell it stood at the end of a day. What came later is left out:
/// follow-ups, events, decisions, and readings whose period was not over (periods longer than a
/// year excepted: the term of a contract). What was done later is not done yet. A text without a
/// date (next step, how a pledge is kept) goes when there is later news of its action, or of the
/// plan: nobody can tell whether it held already. News is what is dated up to `today`, the current
/// day; all of it when null. Everything else is as the contents have it; what was *written* by that
/// day is Workspace::asOf(). Source: product rule "State at a date".
PlanContents planOn(PlanContents contents, QDate day, QDate today);

/// The part of planOn() about decisions: those taken by then, as they stood. One closed later is
/// still to do, and the reason for it is not known yet. A decision dropped without a date was so
/// when its action was abandoned. When nothing dates a closing, it is told as of the newest news
/// only: before that nobody can tell, and the decision is shown as one still to be followed.
std::vector<Decision> decisionsOn(std::vector<Decision> decisions,
                                  const std::vector<Meeting> &meetings,
                                  const std::vector<Action> &actions, QDate day, QDate today);

} // namespace passerelle
