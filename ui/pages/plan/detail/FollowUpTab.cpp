#include "ui/pages/plan/detail/FollowUpTab.h"

#include "core/statistics/ActionState.h"
#include "ui/commands/ActionEdits.h"
#include "ui/dialogs/FollowUpDialog.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
        parts << FollowUpTab::tr("★ in the annual review");
    return parts.join(QStringLiteral("  ·  "));
}

QString detailsOf(const FollowUp &followUp)
{
    QStringList lines;
    if (!followUp.text.isEmpty())
        lines << followUp.text;
    if (!followUp.statusReason.isEmpty() && followUp.statusReason != followUp.text)
        lines << FollowUpTab::tr("Reason: %1").arg(followUp.statusReason);
    if (followUp.postponedTo.isValid())
        lines
            << FollowUpTab::tr("Postponed to %1").arg(displayText(followUp.postponedTo, QLocale()));
    if (!followUp.resumeCondition.isEmpty())
        lines << FollowUpTab::tr("Resumes when: %1").arg(followUp.resumeCondition);
    if (followUp.remindOn.isValid())
        lines << FollowUpTab::tr("Reminder on %1").arg(displayText(followUp.remindOn, QLocale()));
    return lines.join(u'\n');
}

} // namespace

FollowUpTab::FollowUpTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_add(new QPushButton(this))
    , m_entries(new QVBoxLayout)
{
    setLook(*m_add, "main");
    m_add->setObjectName(QStringLiteral("addFollowUp"));
    m_add->setEnabled(!session.isReadOnly());
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_add);
    top->addStretch();
    m_entries->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(m_entries);
    column->addStretch();
    retranslate();
}

void FollowUpTab::refresh(const Action &action)
{
    clearLayout(*m_entries);
    std::vector<const FollowUp *> newestFirst = orderedFollowUps(action);
    std::ranges::reverse(newestFirst);
    bool isLater = false;
    for (const FollowUp *followUp : newestFirst) {
        // Looked at as of a day, what came later stays in sight but apart.
        const bool wasLater = std::exchange(isLater, followUp->effectiveOn > session().today());
        if (isLater && !wasLater)
            addWords(tr("Later than %1:").arg(displayText(session().today(), QLocale())));
        if (!isLater && wasLater)
            addWords(tr("Up to %1:").arg(displayText(session().today(), QLocale())));
        m_entries->addWidget(entry(*followUp));
    }
    if (newestFirst.empty())
        addWords(tr("Nothing noted yet. A follow-up says, in a line, what happened and where the "
                    "action stands."));
}

void FollowUpTab::addWords(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setWordWrap(true);
    setLook(*label, "soft");
    m_entries->addWidget(label);
}

QWidget *FollowUpTab::entry(const FollowUp &followUp)
{
    auto *frame = new QFrame(this);
    setLook(*frame, "timeline");
    auto *heading = new QLabel(headingOf(followUp, session().index(), themeOf(palette())), frame);
    heading->setTextFormat(Qt::RichText);
    heading->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(heading);
    if (const QString details = detailsOf(followUp); !details.isEmpty()) {
        auto *text = plainLabel(frame, details);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 1);
    const QString day = displayText(followUp.effectiveOn, QLocale());
    const auto addButton = [&](const QString &text, const QString &name, const char *objectName,
                               auto &&work) {
        auto *button = new QPushButton(text, frame);
        setLook(*button, "link");
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAccessibleName(name);
        button->setEnabled(!session().isReadOnly());
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    const FollowUpId id = followUp.id;
    addButton(tr("Edit"), tr("Edit the follow-up of %1").arg(day), "editFollowUp",
              [this, id] { edit(id); });
    addButton(tr("Remove"), tr("Remove the follow-up of %1").arg(day), "removeFollowUp",
              [this, id] { remove(id); });
    return frame;
}

void FollowUpTab::add(std::optional<ActionStatus> status)
{
    const Action *shown = action();
    if (shown == nullptr || session().isReadOnly())
        return;
    FollowUp followUp;
    followUp.effectiveOn = session().today();
    followUp.status = status;
    FollowUpDialog dialog(followUp, shown->title, session().today(), this);
    if (const std::optional<FollowUp> typed = dialog.edited())
        addFollowUp(session(), actionId(), *typed);
}

void FollowUpTab::edit(const FollowUpId &id)
{
    const Action *shown = action();
    if (shown == nullptr)
        return;
    const auto found = std::ranges::find(shown->followUps, id, &FollowUp::id);
    if (found == shown->followUps.end())
        return;
    FollowUpDialog dialog(*found, shown->title, session().today(), this);
    if (const std::optional<FollowUp> typed = dialog.edited())
        editAction(session(), actionId(),
                   [&](Action &a) { *std::ranges::find(a.followUps, id, &FollowUp::id) = *typed; });
}

void FollowUpTab::remove(const FollowUpId &id)
{
    const bool isRemoved = editAction(session(), actionId(), [&](Action &a) {
        std::erase_if(a.followUps, [&](const FollowUp &f) { return f.id == id; });
    });
    if (isRemoved)
        session().tell(tr("The follow-up is removed."), true);
}

void FollowUpTab::retranslate()
{
    m_add->setText(tr("+ Follow-up"));
    m_add->setAccessibleName(tr("Add a follow-up"));
}

} // namespace passerelle
