#pragma once

#include "core/reports/Report.h"
#include "core/reports/progress/ProgressText.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/PlanIndex.h"
#include "core/wording/ActionWords.h"

/// The small texts the sections of the review share.
namespace passerelle {

TextRun plain(const QString &text);
TextRun strong(const QString &text);
TextRun muted(const QString &text);
TextRun alert(const QString &text);

/// "1.2 Title", or the title alone.
QString codeAndTitle(const QString &code, const QString &title);
/// "1. Title": a first-level node as the title of its section.
QString sectionTitle(const OutlineNode &node);

/// A day for tables: "24 mai 2022", "1er sept. 2022".
QString shortDay(QDate day, const QLocale &locale);
/// "78 %", as the language writes it; no decimals.
QString percentText(double ratio, const QLocale &locale);
/// A number with the decimals it has, two at most.
QString numberText(double value, const QLocale &locale);

/// The text with a capital first letter: what opens a cell or follows a status.
QString capitalized(const QString &text);

/// The sign of a confidence, made of signs that ordinary fonts hold and that no line break parts;
/// empty for "unknown".
QString confidenceSign(Confidence confidence);
/// "☁ Support needed"; empty when unknown.
QString confidenceText(std::optional<Confidence> confidence);

/// "⚑ 5 / 38": with the flag of what is late, which stays on the line of its words.
QString flagged(const QString &text);
/// "⚑ late by 41 days" past the planned end, "⚑ start late by 3 months" before the action began; in
/// months from two months on.
QString delayText(const Lateness &lateness);

/// "5 completed": agrees in number in languages that need it.
QString countedStatus(ActionStatus status, int count);

/// "in progress 7, completed 5": the statuses that occur, for figures read aloud.
QString countsText(const std::vector<ChartSeries> &series, std::size_t position,
                   const QLocale &locale);

} // namespace passerelle
