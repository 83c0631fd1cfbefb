#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the words of fields and changes their translation context.
class WordingText final
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// The right English plural of a source text: its "(s)" stays or goes with `count`. Translations
/// have plural forms of their own and no "(s)".
inline QString withPlural(QString text, int count)
{
    return text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace passerelle
