#pragma once

#include "core/Result.h"
#include "core/exchange/PlanDraft.h"

#include <QByteArray>

#include <vector>

namespace passerelle {

/// Adds to `contract` the invented follow-up written in `json` (shape:
/// resources/demo/agen-follow-up.md): actions with their life, committees, meetings, decisions,
/// indicators, pledges. Titles may point to an action of `whiteBook` by code: description and
/// source then come from there. `organizations` are all those the entries may name, by name, short
/// name or alias: those of the file and of both drafts; insert them before the actions. Only the
/// few the JSON itself declares join contract.newOrganizations. Errors name the entry at fault;
/// `contract` is then untouched.
Result<> addFictitiousFollowUp(PlanDraft &contract, const PlanDraft &whiteBook,
                               const std::vector<Organization> &organizations,
                               const QByteArray &json);

} // namespace passerelle
