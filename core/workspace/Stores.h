#pragma once

#include "core/storage/ActionStore.h"
#include "core/storage/AdviceStore.h"
#include "core/storage/IndicatorStore.h"
#include "core/storage/MeetingStore.h"
#include "core/storage/OrganizationStore.h"
#include "core/storage/OutlineStore.h"
#include "core/storage/PlanStore.h"
#include "core/storage/ProducedDocumentStore.h"
#include "core/storage/ReferencePlanStore.h"
#include "core/storage/SavedFilterStore.h"
#include "core/storage/TerritoryStore.h"

namespace passerelle {

/// The stores of one open file. Reading is const; only an edit run by Workspace::write gets them
/// otherwise.
struct Stores
{
    explicit Stores(const Connection &connection)
        : territory(connection)
        , organizations(connection)
        , plans(connection)
        , outline(connection)
        , actions(connection)
        , meetings(connection)
        , indicators(connection)
        , referencePlans(connection)
        , documents(connection)
        , filters(connection)
        , advice(connection)
    {
    }

    TerritoryStore territory;
    OrganizationStore organizations;
    PlanStore plans;
    OutlineStore outline;
    ActionStore actions;
    MeetingStore meetings;
    IndicatorStore indicators;
    ReferencePlanStore referencePlans;
    ProducedDocumentStore documents;
    SavedFilterStore filters;
    AdviceStore advice;
};

} // namespace passerelle
