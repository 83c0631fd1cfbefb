#include "tests/support/SampleReports.h"

#include <QStringList>

namespace passerelle::sample {

namespace {

QString textOf(const RichText &text)
{
    QString joined;
    for (const TextRun &run : text)
        joined += run.text;
    return joined;
}

struct BlockTexts
{
    QStringList &texts;

    void operator()(const Heading &heading) const { texts << heading.text; }
    void operator()(const Paragraph &paragraph) const { texts << textOf(paragraph.text); }
    void operator()(const BulletList &list) const
    {
        for (const RichText &item : list.items)
            texts << textOf(item);
    }
    void operator()(const KeyFigureBand &band) const
    {
        for (const KeyFigure &figure : band.figures)
            texts << figure.value << figure.label;
    }
    void operator()(const Table &table) const
    {
        for (const TableColumn &column : table.columns)
            texts << column.title;
        for (const TableRow &one : table.rows) {
            for (const RichText &cell : one.cells)
                texts << textOf(cell);
        }
    }
    void operator()(const Figure &figure) const { texts << figure.title; }
    void operator()(const SideBySide &sides) const
    {
        for (const auto &column : sides.columns) {
            for (const SimpleBlock &block : column)
                std::visit(*this, block);
        }
    }
};

} // namespace

QStringList textsOf(const Report &report)
{
    QStringList texts;
    for (const Section &section : report.sections) {
        texts << section.title;
        for (const Block &block : section.blocks)
            std::visit(BlockTexts{texts}, block);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace passerelle::sample
