#include "ui/pages/plan/detail/HistoryTab.h"

#include "core/wording/ChangeWords.h"
#include "core/wording/FieldLabels.h"
#include "core/wording/InstantWords.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr size_t mostEdits = 60;

RecordedChange recorded(const FieldChange &change)
{
    return {change.table,    change.rowKey,   change.operation, change.field,
            change.oldValue, change.newValue, change.row};
}

/// The changes of one edit.
struct EditOfAction
{
    HistoryTransaction transaction;
    QStringList sentences;
    bool createsAction = false;
};

std::vector<EditOfAction> editsOf(const std::vector<FieldChange> &life,
                                  const PlanContents &contents)
{
    std::vector<EditOfAction> edits;
    for (const FieldChange &change : life) {
        if (isBookkeeping(change.field))
            continue;
        if (edits.empty() || edits.back().transaction.id != change.transaction.id)
            edits.push_back({change.transaction, {}});
        EditOfAction &edit = edits.back();
        // Nothing is told of what an action was made with: that it was made says it.
        if (edit.createsAction)
            continue;
        edit.createsAction = change.table == u"action" && change.operation == RowOperation::Insert;
        edit.sentences << changeInWords(recorded(change), u"action", contents, QLocale());
    }
    return edits;
}

} // namespace

HistoryTab::HistoryTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_entries(new QVBoxLayout)
{
    m_entries->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->addLayout(m_entries);
    column->addStretch();
}

void HistoryTab::refresh(const Action & /*action*/)
{
    m_isStale = true;
    if (isVisible())
        fill();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    DetailTab::showEvent(event);
    if (m_isStale)
        fill();
}

void HistoryTab::fill()
{
    m_isStale = false;
    clearLayout(*m_entries);
    const Result<std::vector<FieldChange>> life =
        session().workspace().history().ofAction(actionId());
    if (!life) {
        auto *problem = plainLabel(this, life.error().message);
        problem->setWordWrap(true);
        setLook(*problem, "alert");
        m_entries->addWidget(problem);
        return;
    }
    const std::vector<EditOfAction> edits = editsOf(*life, session().contents());
    const size_t shown = std::min(edits.size(), mostEdits);
    for (size_t i = 1; i <= shown; ++i) {
        const EditOfAction &edit = edits[edits.size() - i]; // the newest first
        addEdit(edit.transaction, edit.sentences, !edit.createsAction);
    }
    if (edits.size() > shown) {
        auto *more =
            new QLabel(tr("And %n older edit(s).", nullptr, int(edits.size() - shown)), this);
        setLook(*more, "soft");
        m_entries->addWidget(more);
    }
}

void HistoryTab::addEdit(const HistoryTransaction &transaction, const QStringList &sentences,
                         bool mayBeTakenBack)
{
    auto *frame = new QFrame(this);
    setLook(*frame, "timeline");
    const QString when = whenInWords(transaction.at, QDateTime::currentDateTimeUtc(), QLocale());
    const QString who = transaction.author.isEmpty() ? tr("somebody") : transaction.author;
    auto *heading = new QLabel(QStringLiteral("<b>%1</b>  ·  %2  ·  %3")
                                   .arg(when.toHtmlEscaped(), who.toHtmlEscaped(),
                                        displayLabel(transaction).toHtmlEscaped()),
                               frame);
    heading->setWordWrap(true);
    auto *text = plainLabel(frame, sentences.join(u'\n'));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(heading);
    column->addWidget(text);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 1);
    m_entries->addWidget(frame);
    // The edit that made the action may have made all of the plan: Undo is for that.
    if (!mayBeTakenBack)
        return;
    auto *takeBack = new QPushButton(tr("Take back"), frame);
    setLook(*takeBack, "link");
    takeBack->setObjectName(QStringLiteral("takeBack"));
    takeBack->setAccessibleName(tr("Take back the edit of %1").arg(when));
    takeBack->setEnabled(!session().isReadOnly());
    connect(takeBack, &QPushButton::clicked, this,
            [this, id = transaction.id] { session().revert(id); });
    row->addWidget(takeBack, 0, Qt::AlignTop);
}

} // namespace passerelle
