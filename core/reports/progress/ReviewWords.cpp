#include "core/reports/progress/ReviewWords.h"

#include "core/wording/DelayWords.h"

#include <cmath>

namespace passerelle {

TextRun plain(const QString &text)
{
    return {text, RunStyle::Plain};
}

TextRun strong(const QString &text)
{
    return {text, RunStyle::Strong};
}

TextRun muted(const QString &text)
{
    return {text, RunStyle::Muted};
}

TextRun alert(const QString &text)
{
    return {text, RunStyle::Alert};
}

QString codeAndTitle(const QString &code, const QString &title)
{
    const QString shown = title.isEmpty() ? ProgressText::tr("(untitled)") : title;
    return code.isEmpty() ? shown : code + u' ' + shown;
}

QString sectionTitle(const OutlineNode &node)
{
    const bool isBareNumber = !node.code.isEmpty() && node.code.back().isLetterOrNumber();
    return codeAndTitle(isBareNumber ? node.code + u'.' : node.code, node.title);
}

QString shortDay(QDate day, const QLocale &locale)
{
    return displayText(day, locale, MonthLength::Abbreviated);
}

QString percentText(double ratio, const QLocale &locale)
{
    const QString number = locale.toString(ratio * 100, 'f', 0);
    const bool isFrench = locale.language() == QLocale::French;
    return number + (isFrench ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
}

QString numberText(double value, const QLocale &locale)
{
    const double hundredths = std::round(value * 100);
    int decimals = 2;
    if (std::fmod(hundredths, 100) == 0)
        decimals = 0;
    else if (std::fmod(hundredths, 10) == 0)
        decimals = 1;
    return locale.toString(value, 'f', decimals);
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString confidenceSign(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Secured:
        return QStringLiteral("☀");
    case Confidence::Attainable:
        return QStringLiteral("☀\u2060☁");
    case Confidence::SupportNeeded:
        return QStringLiteral("☁");
    case Confidence::Compromised:
        return QStringLiteral("☁\u2060⚡");
    case Confidence::Unknown:
        return {};
    }
    return {};
}

QString confidenceText(std::optional<Confidence> confidence)
{
    if (!confidence || *confidence == Confidence::Unknown)
        return {};
    return confidenceSign(*confidence) + u'\u00A0' + labelOf(*confidence);
}

QString flagged(const QString &text)
{
    return QStringLiteral("⚑\u00A0") + text;
}

QString delayText(const Lateness &lateness)
{
    return flagged(delayInWords(lateness));
}

QString countedStatus(ActionStatus status, int count)
{
    switch (status) {
    case ActionStatus::NotStarted:
        return ProgressText::tr("%n not started", nullptr, count);
    case ActionStatus::Preparing:
        return ProgressText::tr("%n in preparation", nullptr, count);
    case ActionStatus::InProgress:
        return ProgressText::tr("%n in progress", nullptr, count);
    case ActionStatus::Completed:
        return ProgressText::tr("%n completed", nullptr, count);
    case ActionStatus::Postponed:
        return ProgressText::tr("%n postponed", nullptr, count);
    case ActionStatus::OnHold:
        return ProgressText::tr("%n on hold", nullptr, count);
    case ActionStatus::Abandoned:
        return ProgressText::tr("%n abandoned", nullptr, count);
    }
    return {};
}

QString countsText(const std::vector<ChartSeries> &series, std::size_t position,
                   const QLocale &locale)
{
    QStringList parts;
    for (const ChartSeries &each : series)
        if (each.values[position] > 0)
            parts << each.label.toLower() + u' ' + numberText(each.values[position], locale);
    return parts.join(QStringLiteral(", "));
}

} // namespace passerelle
