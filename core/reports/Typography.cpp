#include "core/reports/Typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace passerelle {

namespace {

const QString noBreak = QStringLiteral("\u00A0");
const QString narrowNoBreak = QStringLiteral("\u202F");

/// A rewriting of text: what to find, what to put.
struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString &pattern, const QString &replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption),
            replacement};
}

const std::vector<Rule> &commonRules()
{
    static const std::vector<Rule> rules{
        // 5'30 keeps its mark; everything else is an apostrophe.
        rule(QStringLiteral("(?<!\\d)'|'(?!\\d)"), QStringLiteral("’")),
        rule(QStringLiteral("(?<!\\.)\\.\\.\\.(?!\\.)"), QStringLiteral("…")),
        rule(QStringLiteral("(?:(?<=^)|(?<=[\\s(]))-(?=\\d)"), QStringLiteral("−")),
        rule(QStringLiteral("(?<=«) (?=.)"), noBreak),
        rule(QStringLiteral("(?<=.) (?=»)"), noBreak),
    };
    return rules;
}

const std::vector<Rule> &frenchRules()
{
    static const std::vector<Rule> rules{
        rule(QStringLiteral("(?<!\\w)\"(?=\\S)([^\"\\n]*\\S)\"(?!\\w)"), QStringLiteral("«\\1»")),
        rule(QStringLiteral("« ?(?![\u00A0\u202F ])(?=.)"), QStringLiteral("«") + noBreak),
        rule(QStringLiteral("(?<![\u00A0\u202F «]) ?»"), noBreak + QStringLiteral("»")),
        rule(QStringLiteral(" (?=[;!?])"), narrowNoBreak),
        rule(QStringLiteral(" (?=:)"), noBreak),
        rule(QStringLiteral(
                 "(?<=\\d) (?=(?:%|‰|€|[kMG]€|Md€|Mds€|EUR\\b|ETP\\b|km\\b|ans?\\b|mois\\b|"
                 "jours?\\b|h\\b|min\\b))"),
             noBreak),
        rule(QStringLiteral("(?<![\\d,.\u202F])(\\d{1,3}) (?=\\d{3}(?![\\d]))"),
             QStringLiteral("\\1") + narrowNoBreak),
        rule(QStringLiteral("(?<=\u202F\\d{3}) (?=\\d{3}(?!\\d))"), narrowNoBreak),
        // Letters that only look raised can be neither searched for nor read aloud.
        rule(QStringLiteral("\\b1ᵉʳ"), QStringLiteral("1er")),
    };
    return rules;
}

QString withRules(QString text, const std::vector<Rule> &rules)
{
    for (const Rule &each : rules)
        text.replace(each.pattern, each.replacement);
    return text;
}

QString typesetWords(const QString &text, const QLocale &locale)
{
    const QString common = withRules(text, commonRules());
    return locale.language() == QLocale::French ? withRules(common, frenchRules()) : common;
}

/// Goes through every text of a report once.
class Typesetter final
{
public:
    explicit Typesetter(const QLocale &locale)
        : m_locale(locale)
    {
    }

    void apply(QString &text) const { text = typeset(text, m_locale); }
    void apply(QStringList &texts) const
    {
        for (QString &text : texts)
            apply(text);
    }
    void apply(RichText &text) const
    {
        for (TextRun &run : text)
            apply(run.text);
    }

    void operator()(Heading &heading) const { apply(heading.text); }
    void operator()(Paragraph &paragraph) const { apply(paragraph.text); }
    void operator()(BulletList &list) const
    {
        for (RichText &item : list.items)
            apply(item);
    }
    void operator()(KeyFigureBand &band) const
    {
        for (KeyFigure &figure : band.figures) {
            apply(figure.value);
            apply(figure.label);
        }
    }
    void operator()(Table &table) const
    {
        apply(table.title);
        for (TableColumn &column : table.columns)
            apply(column.title);
        for (TableRow &row : table.rows)
            for (RichText &cell : row.cells)
                apply(cell);
    }
    void operator()(StackedBarChart &chart) const
    {
        apply(chart.categories);
        apply(chart.totals);
        applyToLabels(chart.series);
    }
    void operator()(StackedAreaChart &chart) const { applyToLabels(chart.series); }
    void operator()(Figure &figure) const
    {
        apply(figure.title);
        apply(figure.alternativeText);
        std::visit(*this, figure.chart);
    }
    void operator()(SideBySide &sideBySide) const
    {
        for (std::vector<SimpleBlock> &column : sideBySide.columns)
            for (SimpleBlock &block : column)
                std::visit(*this, block);
    }

private:
    void applyToLabels(std::vector<ChartSeries> &series) const
    {
        for (ChartSeries &each : series)
            apply(each.label);
    }

    QLocale m_locale;
};

} // namespace

QString typeset(const QString &text, const QLocale &locale)
{
    static const QRegularExpression addresses(
        QStringLiteral("(?:https?|ftp)://\\S+|\\bwww\\.\\S+|[^\\s@<>«]+@[^\\s@<>»]+\\.\\w+"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (auto matches = addresses.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += typesetWords(text.mid(done, match.capturedStart() - done), locale);
        result += match.captured();
        done = match.capturedEnd();
    }
    return result + typesetWords(text.mid(done), locale);
}

QString withWholeDates(QString text)
{
    static const QString months = QStringLiteral(
        "(?:janv(?:\\.|ier)|févr(?:\\.|ier)|mars|avr(?:\\.|il)|mai|juin|juil(?:\\.|let)|août|"
        "sept(?:\\.|embre)|oct(?:\\.|obre)|nov(?:\\.|embre)|déc(?:\\.|embre)|Jan(?:uary)?|"
        "Feb(?:ruary)?|March|Mar|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
        "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)");
    static const std::vector<Rule> rules{
        rule(QStringLiteral("\\b(\\d{1,2}|1ᵉʳ|1er) (?=%1(?!\\w))").arg(months),
             QStringLiteral("\\1") + noBreak),
        rule(QStringLiteral("\\b(%1) (?=\\d{4}\\b)").arg(months), QStringLiteral("\\1") + noBreak),
    };
    const bool mayHoldDate =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return mayHoldDate ? withRules(std::move(text), rules) : text;
}

void typeset(Report &report)
{
    const Typesetter typesetter(report.locale);
    for (QString *text : {&report.kind, &report.planTitle, &report.planTerm, &report.territory,
                          &report.periodText, &report.dataDateText, &report.notice})
        typesetter.apply(*text);
    typesetter.apply(report.coverLines);
    typesetter.apply(report.keywords);
    for (Section &section : report.sections) {
        typesetter.apply(section.title);
        for (Block &block : section.blocks)
            std::visit(typesetter, block);
    }
}

} // namespace passerelle
