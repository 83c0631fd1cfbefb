#include "ui/pages/partners/DuplicateCard.h"

#include "core/domain/Quotation.h"
#include "core/workspace/Stores.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/MenuText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int daysUntilLater = 30;

bool isPutAway(const std::vector<AdviceChoice> &choices, const DuplicatePair &pair, QDate today)
{
    const auto found = std::ranges::find(choices, pair.key(), &AdviceChoice::advice);
    return found != choices.end() && found->hidesOn(today);
}

} // namespace

DuplicateCard::DuplicateCard(PlanSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_question(new QLabel(this))
    , m_more(new QLabel(this))
    , m_merge(new QPushButton(this))
    , m_keepFirst(new QAction(this))
    , m_keepSecond(new QAction(this))
    , m_later(new QPushButton(this))
    , m_never(new QPushButton(this))
{
    setObjectName(QStringLiteral("duplicateCard"));
    layOut();
    connect(m_keepFirst, &QAction::triggered, this, [this] { merge(true); });
    connect(m_keepSecond, &QAction::triggered, this, [this] { merge(false); });
    connect(m_later, &QPushButton::clicked, this,
            [this] { putAway(m_session.today().addDays(daysUntilLater)); });
    connect(m_never, &QPushButton::clicked, this, [this] { putAway({}); });
    refresh();
}

void DuplicateCard::layOut()
{
    setLook(*this, "card");
    setLook(*m_more, "soft");
    setLook(*m_later, "link");
    setLook(*m_never, "link");
    m_question->setObjectName(QStringLiteral("duplicateQuestion"));
    m_merge->setObjectName(QStringLiteral("mergeDuplicates"));
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("keepSecond"));
    m_later->setObjectName(QStringLiteral("duplicateLater"));
    m_never->setObjectName(QStringLiteral("duplicateNever"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto *menu = new QMenu(m_merge);
    menu->addAction(m_keepFirst);
    menu->addAction(m_keepSecond);
    m_merge->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(m_more);
    row->addWidget(m_merge);
    row->addWidget(m_later);
    row->addWidget(m_never);
}

void DuplicateCard::refresh()
{
    m_pairs = duplicateOrganizations(m_session.contents().organizations);
    const auto choices = m_session.workspace().stores().advice.list();
    if (choices)
        std::erase_if(m_pairs, [&](const DuplicatePair &pair) {
            return isPutAway(*choices, pair, m_session.today());
        });
    showQuestion();
}

void DuplicateCard::showQuestion()
{
    m_merge->setText(tr("Merge"));
    m_later->setText(tr("Later"));
    m_never->setText(tr("Do not ask again"));
    const bool asks = !m_pairs.empty() && !m_session.isReadOnly();
    setVisible(asks);
    if (!asks)
        return;
    const Organization *first = m_session.index().organization(m_pairs.front().first);
    const Organization *second = m_session.index().organization(m_pairs.front().second);
    m_question->setText(tr("\"%1\" and \"%2\": one and the same organisation?")
                            .arg(insideQuotes(first->name), insideQuotes(second->name)));
    m_keepFirst->setText(tr("Keep \"%1\"").arg(inMenu(insideQuotes(first->name))));
    m_keepSecond->setText(tr("Keep \"%1\"").arg(inMenu(insideQuotes(second->name))));
    const int others = int(m_pairs.size()) - 1;
    m_more->setText(tr("%n other question(s)", nullptr, others));
    m_more->setVisible(others > 0);
    setAccessibleName(m_question->text());
}

void DuplicateCard::putAway(QDate until)
{
    hideAdvice(m_session, {m_pairs.front().key(), until});
}

void DuplicateCard::merge(bool keepsFirst)
{
    const DuplicatePair pair = m_pairs.front();
    if (keepsFirst)
        mergeOrganizations(m_session, pair.first, pair.second);
    else
        mergeOrganizations(m_session, pair.second, pair.first);
}

void DuplicateCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showQuestion();
    QFrame::changeEvent(event);
}

} // namespace passerelle
