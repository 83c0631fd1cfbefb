#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the words of fields and changes their translation context.
class WordingText final
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace passerelle
