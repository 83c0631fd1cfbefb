#pragma once

#include "core/statistics/ComparatorClass.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QFontMetrics;

namespace passerelle {

/// The colour of a step of the comparison scale, safe for colour-blind readers: blues below,
/// oranges above. Says high or low, never good or bad; words always stand beside it.
QColor colourOf(ComparatorClass comparatorClass);

/// "below -20 %": what the step is, in words.
QString stepText(ComparatorClass comparatorClass);

/// A dot of that colour, as large as the text beside it.
QIcon dotOf(ComparatorClass comparatorClass, const QFontMetrics &metrics);

} // namespace passerelle
