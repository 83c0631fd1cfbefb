#include "ui/pages/partners/PartnersPage.h"

#include "ui/look/StyleSheet.h"
#include "ui/pages/partners/DuplicateCard.h"
#include "ui/pages/partners/PartnerDetail.h"
#include "ui/pages/partners/PartnerList.h"
#include "ui/pages/partners/PartnerLists.h"
#include "ui/widgets/EmptyState.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// The page and its parts; what its commands do is in PartnersPageCommands.cpp.

namespace passerelle {

using enum PartnerView;

namespace {

const QString viewKey = QStringLiteral("view");
const QString wordsKey = QStringLiteral("words");
const QString splitterKey = QStringLiteral("splitter");

} // namespace

PartnersPage::PartnersPage(PlanSession &session, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_plans(session)
    , m_header(new PartnersHeader(this))
    , m_duplicatesRoom(new QWidget(this))
    , m_duplicates(new DuplicateCard(session, m_duplicatesRoom))
    , m_content(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_lists(new PartnerLists(this))
    , m_legend(new QLabel(this))
    , m_detail(new PartnerDetail(session, prompts, this))
    , m_empty(new EmptyState(this))
    , m_addFirst(m_empty->addButton())
{
    setObjectName(QStringLiteral("partnersPage"));
    layOut();
    connectParts();
    readAll();
    retranslate();
}

void PartnersPage::layOut()
{
    setLook(*m_legend, "soft");
    m_legend->setContentsMargins(8, 4, 8, 6);
    m_legend->setWordWrap(true);
    m_addFirst->setObjectName(QStringLiteral("addFirstPartner"));
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_lists, 1);
    leftColumn->addWidget(m_legend);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({5000, 3000});
    auto *card = new QFrame(this);
    setLook(*card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_splitter);
    m_content->addWidget(card);
    m_content->addWidget(m_empty);

    auto *room = new QVBoxLayout(m_duplicatesRoom);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_duplicates);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_duplicatesRoom);
    column->addWidget(m_content, 1);
}

void PartnersPage::connectParts()
{
    connect(&m_session, &PlanSession::planChosen, this, [this] {
        readAll();
        fillLists();
    });
    connect(&m_session, &PlanSession::contentsChanged, this, &PartnersPage::onContentsChanged);
    connect(m_header, &PartnersHeader::viewChosen, this, &PartnersPage::showList);
    connect(m_header, &PartnersHeader::wordsChanged, this, [this](const QString &words) {
        m_lists->setWords(words);
        showCounts();
    });
    connect(m_header, &PartnersHeader::addRequested, this, &PartnersPage::addItem);
    connect(m_lists, &PartnerLists::chosen, this, &PartnersPage::showDetail);
    connect(m_lists, &PartnerLists::selectionChanged, this, &Page::commandsChanged);
    connect(&m_lists->of(WhoDoesWhat), &QTreeView::doubleClicked, this,
            [this] { reveal(Organizations, m_lists->of(WhoDoesWhat).currentId()); });
    connect(m_detail, &PartnerDetail::contactChosen, this,
            [this](const ContactId &contact) { reveal(Contacts, contact.toString()); });
    connect(m_detail, &PartnerDetail::contactRequested, this, &PartnersPage::addContactOf);
    connect(m_detail, &PartnerDetail::destinationChosen, this, &Page::destinationChosen);
    connect(m_addFirst, &QPushButton::clicked, this, &PartnersPage::addItem);
}

PartnerList &PartnersPage::list() const
{
    return m_lists->of(view());
}

void PartnersPage::setView(PartnerView view)
{
    m_header->setView(view);
    showList();
}

void PartnersPage::onContentsChanged(const ChangeSet &changes)
{
    // A page nobody sees costs nothing; it catches up when shown.
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    takeRefusal(m_plans.refresh(changes));
    fillLists();
}

void PartnersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isStale)
        return;
    readAll();
    fillLists();
}

void PartnersPage::readAll()
{
    takeRefusal(m_plans.read());
    m_isStale = false;
}

void PartnersPage::takeRefusal(const Result<> &result)
{
    if (!result)
        m_session.tell(result.error().message);
}

void PartnersPage::fillLists()
{
    m_lists->fill(m_session, m_plans.roles());
    m_duplicates->refresh();
    showList();
}

void PartnersPage::showList()
{
    m_lists->setView(view());
    const bool isMatrix = view() == WhoDoesWhat;
    m_legend->setVisible(isMatrix);
    m_detail->setVisible(!isMatrix);
    m_duplicatesRoom->setVisible(view() == Organizations);
    const bool mayAdd = !m_session.isReadOnly() && m_session.hasPlan();
    m_header->setMayAdd(mayAdd);
    m_addFirst->setEnabled(mayAdd);
    m_content->setCurrentIndex(list().allCount() == 0 ? 1 : 0);
    writeEmptyState();
    if (list().currentId().isEmpty())
        list().chooseFirst();
    showDetail();
    showCounts();
}

void PartnersPage::writeEmptyState()
{
    if (view() == Contacts)
        m_empty->setTexts(tr("No contact yet"),
                          tr("The people who represent the partners: their function, how to reach "
                             "them, and since when."));
    else if (view() == Organizations)
        m_empty->setTexts(tr("No partner yet"),
                          tr("The bodies that sign, lead, fund or take part in the plan. An import "
                             "brings them too."));
    else
        m_empty->setTexts(tr("Nobody does anything yet"),
                          tr("Once actions have leads and partners, this shows who does what in "
                             "each part of the plan."));
    m_addFirst->setText(view() == Contacts ? tr("Add a contact") : tr("Add an organisation"));
    m_addFirst->setVisible(view() != WhoDoesWhat);
}

void PartnersPage::showDetail()
{
    const QString id = list().currentId();
    if (view() == Contacts)
        m_detail->showContact(ContactId(id));
    else if (view() == Organizations)
        m_detail->showOrganization(OrganizationId(id), m_plans.rolesOf(OrganizationId(id)));
    emit commandsChanged();
}

void PartnersPage::showCounts()
{
    m_header->setCounts(list().shownCount(), list().allCount());
}

void PartnersPage::reveal(PartnerView view, const QString &id)
{
    setView(view);
    // What was asked for is shown, whatever the filter says.
    if (!list().choose(id)) {
        m_header->setWords({});
        list().choose(id);
    }
}

void PartnersPage::goTo(const Destination &destination)
{
    if (destination.itemId.isEmpty())
        return;
    const bool isContact = m_session.index().contact(ContactId(destination.itemId)) != nullptr;
    reveal(isContact ? Contacts : Organizations, destination.itemId);
    list().setFocus();
}

QVariantMap PartnersPage::state() const
{
    QVariantMap state = m_lists->state();
    state[viewKey] = int(view());
    state[wordsKey] = m_header->words();
    state[splitterKey] = m_splitter->saveState();
    return state;
}

void PartnersPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
    m_lists->restore(state);
    m_header->setWords(state.value(wordsKey).toString());
    const int last = int(partnerViews.size()) - 1;
    setView(PartnerView(std::clamp(state.value(viewKey).toInt(), 0, last)));
}

void PartnersPage::retranslate()
{
    m_header->retranslate();
    m_lists->retranslate();
    m_legend->setText(tr("● lead   ◐ co-lead   ○ partner. Double-click a line to see the "
                         "organisation."));
    fillLists();
}

} // namespace passerelle
