#pragma once

#include "core/domain/PlanContents.h"
#include "core/search/SearchEntry.h"

#include <QLocale>

#include <span>

namespace passerelle {

/// Everything of a plan that can be searched, kind after kind, each in the order of reading: nodes
/// and actions, organizations, contacts, meetings, decisions, indicators. Dates follow `locale`.
std::vector<SearchEntry> searchEntries(const PlanContents &contents, const QLocale &locale);

/// The plans of a file, so that one leads to the others.
std::vector<SearchEntry> searchEntries(std::span<const Plan> plans, const QLocale &locale);

} // namespace passerelle
