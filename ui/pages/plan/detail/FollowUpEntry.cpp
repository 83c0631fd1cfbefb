#include "ui/pages/plan/detail/FollowUpEntry.h"

#include "core/domain/DatePeriod.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace passerelle {

namespace {

/// "3 March 2022 · In progress · ☀ objectives secured · in the annual review"
QString headingOf(const FollowUp &followUp, const PlanIndex &index, const Theme &theme)
{
    QStringList parts{QStringLiteral("<b>%1</b>")
                          .arg(displayText(followUp.effectiveOn, QLocale()).toHtmlEscaped())};
    if (followUp.status) {
        const StatusLook look = statusLook(followUp.status, theme);
        parts << QStringLiteral("<span style='color:%1'>%2 %3</span>")
                     .arg(look.ink.name(), look.sign, labelOf(*followUp.status).toHtmlEscaped());
    }
    if (followUp.confidence)
        parts << (confidenceSign(followUp.confidence) + u' '
                  + labelOf(*followUp.confidence).toHtmlEscaped());
    if (const Meeting *meeting = index.meeting(followUp.meeting))
        parts << meeting->title.toHtmlEscaped();
    if (followUp.isHighlight)
        parts << FollowUpEntry::tr("★ in the annual review");
    return parts.join(QStringLiteral("  ·  "));
}

QString detailsOf(const FollowUp &followUp)
{
    QStringList lines;
    if (!followUp.text.isEmpty())
        lines << followUp.text;
    if (!followUp.statusReason.isEmpty() && followUp.statusReason != followUp.text)
        lines << FollowUpEntry::tr("Reason: %1").arg(followUp.statusReason);
    if (followUp.postponedTo.isValid())
        lines << FollowUpEntry::tr("Postponed to %1")
                     .arg(displayText(followUp.postponedTo, QLocale()));
    if (!followUp.resumeCondition.isEmpty())
        lines << FollowUpEntry::tr("Resumes when: %1").arg(followUp.resumeCondition);
    if (followUp.remindOn.isValid())
        lines << FollowUpEntry::tr("Reminder on %1").arg(displayText(followUp.remindOn, QLocale()));
    return lines.join(u'\n');
}

} // namespace

FollowUpEntry::FollowUpEntry(const FollowUp &followUp, const PlanIndex &index, QWidget *parent)
    : QFrame(parent)
    , m_heading(new QHBoxLayout)
{
    setLook(*this, "timeline");
    auto *heading = new QLabel(headingOf(followUp, index, themeOf(palette())), this);
    heading->setTextFormat(Qt::RichText);
    heading->setWordWrap(true);
    m_heading->setSpacing(0);
    m_heading->addWidget(heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(m_heading);
    const QString details = detailsOf(followUp);
    if (details.isEmpty())
        return;
    auto *text = plainLabel(this);
    text->setText(details);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
}

void FollowUpEntry::addToHeading(QWidget *button)
{
    m_heading->addWidget(button, 0, Qt::AlignTop);
}

} // namespace passerelle
