#include "ui/pages/plan/detail/FollowUpTab.h"

#include "core/statistics/ActionState.h"
#include "ui/commands/ActionEdits.h"
#include "ui/dialogs/FollowUpDialog.h"
#include "ui/look/Icons.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/plan/detail/FollowUpEntry.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passerelle {

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
    auto *entry = new FollowUpEntry(followUp, session().index(), this);
    const QString day = displayText(followUp.effectiveOn, QLocale());
    const auto addButton = [&](const char *iconName, const QString &name, const char *objectName,
                               auto &&work) {
        auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), {}, entry);
        setLook(*button, "link");
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setEnabled(!session().isReadOnly());
        connect(button, &QPushButton::clicked, this, work);
        entry->addToHeading(button);
    };
    const FollowUpId id = followUp.id;
    addButton("document-edit", tr("Edit the follow-up of %1").arg(day), "editFollowUp",
              [this, id] { edit(id); });
    addButton("edit-delete", tr("Remove the follow-up of %1").arg(day), "removeFollowUp",
              [this, id] { remove(id); });
    return entry;
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
