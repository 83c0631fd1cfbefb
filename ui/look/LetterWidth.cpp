#include "ui/look/LetterWidth.h"

#include <QFontMetrics>

namespace passerelle {

int letterWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'O');
}

} // namespace passerelle
