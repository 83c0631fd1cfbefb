#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the texts of the command line their translation context.
class CommandText final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace passerelle
