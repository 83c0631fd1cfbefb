#pragma once

#include "core/domain/DatePeriod.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// The contents of a printed document as plain values: what it says and in which order, never how
/// it looks. Built by core/reports, tested as values, laid out by ui/printing (PDF) and
/// core/exchange (ODT). All texts are final: translated, with the typography of their language.
namespace passerelle {

enum class RunStyle
{
    Plain,
    Strong,
    Muted, ///< secondary information
    Alert, ///< late, in difficulty; always comes with words or a flag, never colour alone
};

/// A stretch of text in one style. May hold line breaks.
struct TextRun
{
    QString text;
    RunStyle style = RunStyle::Plain;

    bool operator==(const TextRun &) const = default;
};

using RichText = std::vector<TextRun>;

/// A heading inside a section: level 2 or 3 (the section's own title is level 1).
struct Heading
{
    int level = 2;
    QString text;

    bool operator==(const Heading &) const = default;
};

enum class ParagraphStyle
{
    Body,
    Lead, ///< one or two lines under a title, softer
    Note, ///< small print: sources, footnotes
};

struct Paragraph
{
    RichText text;
    ParagraphStyle style = ParagraphStyle::Body;

    bool operator==(const Paragraph &) const = default;
};

struct BulletList
{
    std::vector<RichText> items;

    bool operator==(const BulletList &) const = default;
};

/// A large number with the words that give it its base: "31 / 40", "engagées, soit 78 %".
struct KeyFigure
{
    QString value;
    QString label;

    bool operator==(const KeyFigure &) const = default;
};

/// A ruled band of two to five key figures side by side.
struct KeyFigureBand
{
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigureBand &) const = default;
};

enum class CellAlignment
{
    Start,
    End
};

struct TableColumn
{
    QString title;
    CellAlignment alignment = CellAlignment::Start;
    double weight = 1.0; ///< share of the table's width, relative to the other columns

    bool operator==(const TableColumn &) const = default;
};

struct TableRow
{
    std::vector<RichText> cells; ///< one per column; one only for a group row, which spans them all
    bool isGroup = false; ///< a sub-heading inside the table; never last on a page
    int indent = 0; ///< of the first text cell: sub-actions stand under their action

    bool operator==(const TableRow &) const = default;
};

/// Horizontal rules only; the header repeats on each page; a row is not cut unless it is taller
/// than a page.
struct Table
{
    QString title; ///< names the table to a screen reader; not printed
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;

    bool operator==(const Table &) const = default;
};

/// What a series of a chart stands for; the palette gives each its colour.
enum class SeriesRole
{
    Completed,
    InProgress,
    Preparing,
    Postponed,
    OnHold,
    NotStarted,
    Abandoned,
    NotStated,
    Local,
    Comparator,
};

/// One value per category.
struct ChartSeries
{
    QString label;
    SeriesRole role = SeriesRole::Local;
    std::vector<double> values;

    bool operator==(const ChartSeries &) const = default;
};

/// Horizontal bars, one per category from top to bottom, cut into series; a total stands at the end
/// of each bar. Zero segments are not drawn nor labelled.
struct StackedBarChart
{
    QStringList categories;
    QStringList totals;
    std::vector<ChartSeries> series;

    bool operator==(const StackedBarChart &) const = default;
};

/// Stacked areas over time; values[i] of each series holds on dates[i].
struct StackedAreaChart
{
    std::vector<QDate> dates;
    std::vector<ChartSeries> series;

    bool operator==(const StackedAreaChart &) const = default;
};

using Chart = std::variant<StackedBarChart, StackedAreaChart>;

/// A chart with its title, and a text that says the same to who cannot see it.
struct Figure
{
    QString title;
    QString alternativeText;
    Chart chart;

    bool operator==(const Figure &) const = default;
};

using SimpleBlock = std::variant<Heading, Paragraph, BulletList>;

/// Short columns of text next to each other: "À retenir" and "Difficultés". Kept on one page.
struct SideBySide
{
    std::vector<std::vector<SimpleBlock>> columns;

    bool operator==(const SideBySide &) const = default;
};

using Block =
    std::variant<Heading, Paragraph, BulletList, KeyFigureBand, Table, Figure, SideBySide>;

/// A part of a document with a title of its own (heading level 1, a bookmark).
struct Section
{
    QString title;
    bool startsPage = true;
    std::vector<Block> blocks;

    bool operator==(const Section &) const = default;
};

struct Report
{
    QString kind; ///< "Bilan d'avancement 2022": on the cover, in the header
    QString planTitle; ///< "Contrat local de santé de l'Agglomération d'Agen"
    QString planTerm; ///< "2019 – 2024", empty when unknown
    QString territory; ///< on the cover, in the footer
    QString periodText; ///< "Du 1er janvier au 31 décembre 2022"
    QString dataDateText; ///< "Données arrêtées au 12 mars 2023"
    QString
        notice; ///< stands on every page: "Données de démonstration : suivi fictif"; often empty
    QStringList coverLines; ///< small facts at the foot of the cover: lead bodies, signing, phase
    QStringList keywords;
    QLocale locale;
    QDate asOf;
    std::vector<QByteArray> logos; ///< PNG, JPEG or SVG
    std::vector<Section> sections;

    bool operator==(const Report &) const = default;
};

/// The plan and its term on one line: "Plan santé 2019 – 2024", "Plan santé, à partir de 2024".
QString planLine(const Report &report);

} // namespace passerelle
