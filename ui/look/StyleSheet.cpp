#include "ui/look/StyleSheet.h"

#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

#include <array>
#include <utility>

namespace passerelle {

namespace {

QString styleSheetSource()
{
    QFile file(QStringLiteral(":/look/passerelle.qss"));
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString withColours(QString sheet, const Theme &theme)
{
    const std::array<std::pair<const char *, QColor>, 14> tokens{{
        {"@page", theme.page},
        {"@rail", theme.rail},
        {"@panel", theme.panel},
        {"@row-wash", theme.rowWash},
        {"@line", theme.line},
        {"@field-line", theme.fieldLine},
        {"@ink", theme.ink},
        {"@soft-ink", theme.softInk},
        {"@accent-wash", theme.accentWash}, // before @accent, which begins it
        {"@accent-ink", theme.accentInk},
        {"@accent", theme.accent},
        {"@on-accent", theme.onAccent},
        {"@alert-wash", theme.alertWash},
        {"@alert", theme.alert},
    }};
    for (const auto &[token, colour] : tokens)
        sheet.replace(QLatin1StringView(token), colour.name());
    return sheet;
}

QString withZoom(const QString &sheet, double zoom)
{
    static const QRegularExpression length(QStringLiteral("(\\d+)px"));
    QString zoomed;
    qsizetype end = 0;
    for (auto match = length.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int pixels = found.capturedView(1).toInt();
        // Hairlines stay hairlines.
        const int scaled = pixels <= 1 ? pixels : qRound(pixels * zoom);
        zoomed += QStringView(sheet).mid(end, found.capturedStart() - end);
        zoomed += QStringLiteral("%1px").arg(scaled);
        end = found.capturedEnd();
    }
    return zoomed.append(QStringView(sheet).mid(end));
}

} // namespace

QString styleSheetOf(const Theme &theme, double zoom)
{
    return withZoom(withColours(styleSheetSource(), theme), zoom);
}

void setLook(QWidget &widget, const char *look)
{
    widget.setProperty("look", QString::fromLatin1(look));
    // Some are measured, and so polished, before they get their look.
    if (widget.testAttribute(Qt::WA_WState_Polished))
        repolish(widget);
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace passerelle
