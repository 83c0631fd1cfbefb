#include "app/UserName.h"

#include <QtGlobal>

namespace passerelle {

QString userName()
{
    for (const char *variable : {"PASSERELLE_AUTHOR", "USER", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

} // namespace passerelle
