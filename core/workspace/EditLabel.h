#pragma once

#include <QString>

namespace passerelle {

/// The name of an edit as the history keeps it: an English source text, translated in the context
/// "Edit" when shown, and what stands for its %1.
///
///     EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit action \"%1\""), action.title}
struct EditLabel
{
    const char *text;
    QString subject = {};
};

} // namespace passerelle
