#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the texts about plan folders their translation context.
class PlanFolderText final
{
    Q_DECLARE_TR_FUNCTIONS(PlanFolder)
};

} // namespace passerelle
