#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the texts of the annual review their translation context.
class ProgressText final
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

} // namespace passerelle
