#include "ui/pages/home/Tile.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClampedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <initializer_list>

namespace passerelle {

Tile::Tile(QWidget *parent)
    : QPushButton(parent)
    , m_figure(new QLabel(this))
    , m_base(new QLabel(this))
    , m_words(new ClampedLabel(0, this))
{
    setLook(*this, "tile");
    // Side by side, tiles are as high as the highest, but no higher.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setLook(*m_figure, "figure");
    setLook(*m_words, "soft");
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QLabel *label : std::initializer_list<QLabel *>{m_figure, m_base, m_words}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_figure, 0, Qt::AlignBottom);
    line->addWidget(m_base, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 14, 11);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_words, 1);
}

void Tile::setText(const TileText &text, bool leads)
{
    m_text = text;
    setLook(*m_figure, text.isAlert ? "alertFigure" : "figure");
    m_figure->style()->polish(m_figure);
    m_figure->setText(text.figure);
    m_base->setText(text.base);
    m_words->setWords(text.words);
    const QString spoken = QStringList{text.figure, text.base, text.words}.join(u' ').simplified();
    setAccessibleName(spoken);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !leads);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize Tile::sizeHint() const
{
    return layout()->sizeHint();
}

QSize Tile::minimumSizeHint() const
{
    return layout()->minimumSize();
}

bool Tile::hasHeightForWidth() const
{
    return layout()->hasHeightForWidth();
}

int Tile::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace passerelle
