#pragma once

#include <QPushButton>

class QLabel;

namespace passerelle {

class ClampedLabel;

/// What a tile says: a large figure, its base beside it, words below.
struct TileText
{
    QString figure; ///< "31"
    QString base = {}; ///< "of 40"
    QString words; ///< "engaged · 78%"
    bool isAlert = false; ///< late: the figure carries a sign besides its colour

    bool operator==(const TileText &) const = default;
};

/// A figure on a card of its own, which leads to what it counts.
class Tile final : public QPushButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    /// `leads`: whether a click leads somewhere; else the tile is only read.
    void setText(const TileText &text, bool leads);
    const TileText &tileText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

private:
    TileText m_text;
    QLabel *m_figure;
    QLabel *m_base;
    ClampedLabel *m_words;
};

} // namespace passerelle
