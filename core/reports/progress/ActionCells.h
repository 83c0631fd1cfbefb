#pragma once

#include "core/reports/progress/ReviewScope.h"

/// What the tables of actions say of one action.
namespace passerelle {

/// Code and title; below, how many of its sub-actions are completed when that is known.
RichText actionCell(const ReviewScope &scope, const Action &action);
/// Leads and co-leads, at most `limit` of them and then how many others; 0: all. Says when nobody
/// leads the action.
RichText leadsCell(const ReviewScope &scope, const Action &action, int limit);
/// Status, then confidence as a sign and words.
RichText statusCell(const ReviewScope &scope, const Action &action);
/// Planned period (else its words, else the actual one, else "no date"), with a flag and the delay
/// when late; a plan nobody follows yet is not late.
RichText periodCell(const ReviewScope &scope, const Action &action);

} // namespace passerelle
