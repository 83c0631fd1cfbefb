#include "ui/widgets/ElidingHeader.h"

#include <QStyleOptionHeader>

namespace passerelle {

ElidingHeader::ElidingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ElidingHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    QStyleOptionHeader place = *option;
    place.rect = QRect(0, 0, sectionSize(section), height());
    const int room = style()->subElementRect(QStyle::SE_HeaderLabel, &place, this).width();
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
}

} // namespace passerelle
