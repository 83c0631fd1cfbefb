#include "ui/look/StatusLook.h"

#include "ui/look/Palette.h"

namespace passerelle {

namespace {

struct Sign
{
    QString text;
    SeriesRole role;
};

Sign signOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::NotStarted:
        return {QStringLiteral("○"), SeriesRole::NotStarted};
    case ActionStatus::Preparing:
        return {QStringLiteral("◔"), SeriesRole::Preparing};
    case ActionStatus::InProgress:
        return {QStringLiteral("◐"), SeriesRole::InProgress};
    case ActionStatus::Completed:
        return {QStringLiteral("●"), SeriesRole::Completed};
    case ActionStatus::Postponed:
        return {QStringLiteral("↷"), SeriesRole::Postponed};
    case ActionStatus::OnHold:
        return {QStringLiteral("∥"), SeriesRole::OnHold};
    case ActionStatus::Abandoned:
        return {QStringLiteral("✕"), SeriesRole::Abandoned};
    }
    return {QStringLiteral("–"), SeriesRole::NotStated};
}

constexpr double lightWashShare = 0.16;
constexpr double darkWashShare = 0.28;

} // namespace

QColor seriesColour(SeriesRole role, const Theme &theme)
{
    // The two that are nearly as dark, or as light, as what is behind them.
    if (theme.isDark && role == SeriesRole::Abandoned)
        return theme.softInk.darker(150);
    if (theme.isDark && role == SeriesRole::NotStated)
        return theme.fieldLine;
    const QColor colour = palette::seriesColour(role);
    return theme.isDark ? readableOn(theme.panel, colour) : colour;
}

StatusLook statusLook(std::optional<ActionStatus> status, const Theme &theme)
{
    const Sign sign = status ? signOf(*status) : Sign{QStringLiteral("–"), SeriesRole::NotStated};
    const QColor colour = status ? seriesColour(sign.role, theme) : theme.fieldLine;
    const QColor wash = washOf(colour, theme.panel, theme.isDark ? darkWashShare : lightWashShare);
    // Greys would read as disabled: their chips use plain ink.
    const bool isGrey =
        !status || *status == ActionStatus::NotStarted || *status == ActionStatus::Abandoned;
    return {sign.text, colour, wash, readableOn(wash, isGrey ? theme.ink : colour)};
}

QString confidenceSign(std::optional<Confidence> confidence)
{
    switch (confidence.value_or(Confidence::Unknown)) {
    case Confidence::Secured:
        return QStringLiteral("☀");
    case Confidence::Attainable:
        return QStringLiteral("⛅");
    case Confidence::SupportNeeded:
        return QStringLiteral("☁");
    case Confidence::Compromised:
        return QStringLiteral("⛈");
    case Confidence::Unknown:
        return {};
    }
    return {};
}

QString lateSign()
{
    return QStringLiteral("⚑");
}

} // namespace passerelle
