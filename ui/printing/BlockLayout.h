#pragma once

#include "ui/printing/Piece.h"

#include <QSizeF>

namespace passerelle {

/// Turns the contents of a section into pieces for a page of a given size.
class BlockLayout final
{
public:
    /// `content` is the part of a page that text may fill.
    BlockLayout(const PrintStyle &style, QSizeF content);

    /// The title of the section, then its blocks, with the white space between them. The title is
    /// smaller when the section goes on down a page (`isRunning`).
    std::vector<Piece> sectionPieces(const Section &section, bool isRunning) const;

    /// The pieces of a section too long for a page by little, with less white space between them so
    /// that they fit; as they are otherwise.
    std::vector<Piece> tightened(std::vector<Piece> pieces) const;

private:
    std::vector<Piece> operator()(const Heading &heading) const;
    std::vector<Piece> operator()(const Paragraph &paragraph) const;
    std::vector<Piece> operator()(const BulletList &list) const;
    std::vector<Piece> operator()(const KeyFigureBand &band) const;
    std::vector<Piece> operator()(const Table &table) const;
    std::vector<Piece> operator()(const Figure &figure) const;
    std::vector<Piece> operator()(const SideBySide &sides) const;

    /// The blocks one by one, except where neighbours have something to share.
    template <typename AnyBlock>
    std::vector<Piece> piecesOf(const std::vector<AnyBlock> &blocks, std::size_t index) const;
    std::vector<Piece> figurePieces(const Figure &figure, LegendUse legend) const;

    template <typename AnyBlock>
    std::vector<Piece> blockPieces(const std::vector<AnyBlock> &blocks) const;
    std::vector<Piece> titlePieces(const QString &text, const TextStyle &style, int level) const;

    const PrintStyle &m_style;
    QSizeF m_content;
    std::shared_ptr<const TextBlock> m_bullet;
};

} // namespace passerelle
