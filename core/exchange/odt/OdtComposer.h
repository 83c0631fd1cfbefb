#pragma once

#include "core/exchange/odt/OdtBuilder.h"
#include "core/exchange/odt/OdtReport.h"
#include "core/reports/Report.h"

namespace passerelle {

/// Lays a report out in a document: the cover, then its sections in order.
class OdtComposer final
{
public:
    OdtComposer(OdtBuilder &builder, const FigurePainter &paintFigure);

    void compose(const Report &report);

private:
    void addCover(const Report &report);
    void addLogos(const std::vector<QByteArray> &logos);
    void addCoverFooter(const Report &report);
    void addHeader(const Report &report);
    void addFooter(const Report &report);
    void addSection(const Section &section);
    void addRow(const Table &table, const TableRow &row);
    void addGroupRow(const Table &table, const TableRow &row);
    void addTableHeader(const Table &table);
    void addInCell(const SimpleBlock &block);

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const BulletList &list);
    void add(const KeyFigureBand &band);
    void add(const Table &table);
    void add(const Figure &figure);
    void add(const SideBySide &sideBySide);

    OdtBuilder &m_builder;
    const FigurePainter &m_paintFigure;
};

} // namespace passerelle
