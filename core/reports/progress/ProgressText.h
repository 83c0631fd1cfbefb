#pragma once

#include <QCoreApplication>

namespace passerelle {

/// Gives the texts of the annual review their translation context.
class ProgressText final
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

/// The right English plural of a source text: its "(s)" stays or goes with `count`. Translations
/// have plural forms of their own and no "(s)".
inline QString withPlural(QString text, int count)
{
    return text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace passerelle
