#include "ui/pages/partners/PartnersPage.h"

#include "ui/commands/PartnerEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/partners/ContactPanel.h"
#include "ui/pages/partners/DuplicateCard.h"
#include "ui/pages/partners/OrganizationPanel.h"
#include "ui/pages/partners/PartnerList.h"
#include "ui/pages/partners/PartnerTables.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

const QString viewKey = QStringLiteral("view");
const QString wordsKey = QStringLiteral("words");
const QString splitterKey = QStringLiteral("splitter");
const QString columnsKey = QStringLiteral("columns%1");

constexpr std::array viewNames{"organizations", "contacts", "whoDoesWhat"};
/// First widths of the columns, in characters; the last stands for those after it.
const std::array<std::vector<int>, 3> columnCharacters{{{36, 15}, {16, 16, 14, 14, 12}, {30, 17}}};

} // namespace

PartnersPage::PartnersPage(PlanSession &session, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_plans(session)
    , m_title(new QLabel(this))
    , m_views(new QButtonGroup(this))
    , m_viewButtons()
    , m_words(new QLineEdit(this))
    , m_counts(new ElidedLabel({}, this))
    , m_add(new QPushButton(this))
    , m_duplicatesRoom(new QWidget(this))
    , m_duplicates(new DuplicateCard(session, m_duplicatesRoom))
    , m_content(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_listStack(new QStackedWidget(this))
    , m_lists()
    , m_legend(new QLabel(this))
    , m_detail(new QScrollArea(this))
    , m_panels(new QStackedWidget(this))
    , m_organization(new OrganizationPanel(session, prompts, this))
    , m_contact(new ContactPanel(session, prompts, this))
    , m_empty(new EmptyState(this))
    , m_addFirst(m_empty->addButton())
{
    setObjectName(QStringLiteral("partnersPage"));
    layOut();
    connectParts();
    readAll();
    m_viewButtons[Organizations]->setChecked(true);
    retranslate();
}

void PartnersPage::layOut()
{
    setLook(*m_title, "pageTitle");
    setLook(*m_counts, "soft");
    setLook(*m_legend, "soft");
    m_legend->setContentsMargins(8, 4, 8, 6);
    m_words->setObjectName(QStringLiteral("partnerWords"));
    m_words->setClearButtonEnabled(true);
    setLook(*m_words, "filter");
    m_counts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_counts->setObjectName(QStringLiteral("partnerCounts"));
    m_add->setObjectName(QStringLiteral("addPartner"));
    m_addFirst->setObjectName(QStringLiteral("addFirstPartner"));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addSpacing(8);
    for (int i = 0; i < viewCount; ++i) {
        auto *button = new QPushButton(this);
        setLook(*button, "chip");
        button->setCheckable(true);
        button->setObjectName(QString::fromLatin1(viewNames[size_t(i)]) + QStringLiteral("View"));
        m_views->addButton(button, i);
        m_viewButtons[size_t(i)] = button;
        top->addWidget(button);
        auto *list = new PartnerList(this);
        list->setObjectName(QString::fromLatin1(viewNames[size_t(i)]) + QStringLiteral("List"));
        list->setColumnWidths(columnCharacters[size_t(i)]);
        m_lists[size_t(i)] = list;
        m_listStack->addWidget(list);
    }
    top->addSpacing(8);
    top->addWidget(m_words, 1);
    top->addWidget(m_counts);
    top->addWidget(m_add);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_listStack, 1);
    leftColumn->addWidget(m_legend);
    m_splitter->addWidget(left);
    m_splitter->addWidget(makeDetail());
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
    column->addLayout(top);
    column->addWidget(m_duplicatesRoom);
    column->addWidget(m_content, 1);
}

QWidget *PartnersPage::makeDetail()
{
    m_panels->addWidget(m_organization);
    m_panels->addWidget(m_contact);
    setLook(*m_panels, "panel");
    m_detail->setWidget(m_panels);
    m_detail->setWidgetResizable(true);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    return m_detail;
}

void PartnersPage::connectParts()
{
    connect(&m_session, &PlanSession::planChosen, this, [this] {
        readAll();
        fillLists();
    });
    connect(&m_session, &PlanSession::contentsChanged, this, &PartnersPage::onContentsChanged);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &typed) {
        for (PartnerList *list : m_lists)
            list->setWords(typed);
        showCounts();
    });
    for (PartnerList *list : m_lists)
        connect(list, &PartnerList::chosen, this, &PartnersPage::showDetail);
    connect(m_lists[WhoDoesWhat], &QTreeView::doubleClicked, this,
            [this] { reveal(Organizations, m_lists[WhoDoesWhat]->currentId()); });
    connect(m_organization, &OrganizationPanel::contactChosen, this,
            [this](const ContactId &contact) { reveal(Contacts, contact.toString()); });
    connect(m_organization, &OrganizationPanel::contactRequested, this,
            &PartnersPage::addContactOf);
    connect(m_organization, &OrganizationPanel::destinationChosen, this, &Page::destinationChosen);
    connect(m_add, &QPushButton::clicked, this, &PartnersPage::addItem);
    connect(m_addFirst, &QPushButton::clicked, this, &PartnersPage::addItem);
}

PartnersPage::View PartnersPage::view() const
{
    return View(std::max(0, m_views->checkedId()));
}

void PartnersPage::setView(View view)
{
    m_viewButtons[size_t(view)]->setChecked(true);
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
    m_roles = m_plans.roles();
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
    m_roles = m_plans.roles();
    m_isStale = false;
}

void PartnersPage::takeRefusal(const Result<> &result)
{
    if (!result)
        m_session.tell(result.error().message);
}

void PartnersPage::fillLists()
{
    const PlanContents &contents = m_session.contents();
    const PlanIndex &index = m_session.index();
    m_lists[Organizations]->setTable(organizationTable(contents, m_roles));
    m_lists[Contacts]->setTable(contactTable(contents, index, m_session.today()));
    m_lists[WhoDoesWhat]->setTable(whoDoesWhatTable(contents, index));
    m_duplicates->refresh();
    showList();
}

void PartnersPage::showList()
{
    m_listStack->setCurrentIndex(view());
    const bool isMatrix = view() == WhoDoesWhat;
    m_legend->setVisible(isMatrix);
    m_detail->setVisible(!isMatrix);
    m_duplicatesRoom->setVisible(view() == Organizations);
    m_add->setVisible(!isMatrix);
    m_add->setText(view() == Contacts ? tr("+ Contact") : tr("+ Organisation"));
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
    m_panels->setVisible(!id.isEmpty());
    if (view() == Contacts) {
        m_panels->setCurrentWidget(m_contact);
        m_contact->showContact(ContactId(id));
    } else if (view() == Organizations) {
        m_panels->setCurrentWidget(m_organization);
        m_organization->showOrganization(OrganizationId(id), rolesOf(OrganizationId(id)));
    }
    emit commandsChanged();
}

const OrganizationRoles &PartnersPage::rolesOf(const OrganizationId &organization) const
{
    static const OrganizationRoles nothing;
    const auto found = std::ranges::find(m_roles, organization, &OrganizationRoles::organization);
    return found == m_roles.end() ? nothing : *found;
}

void PartnersPage::showCounts()
{
    m_counts->setWords(tr("%1 shown of %2").arg(list().shownCount()).arg(list().allCount()));
}

bool PartnersPage::can(WindowCommand command) const
{
    using enum WindowCommand;
    const bool mayEdit = !m_session.isReadOnly() && view() != WhoDoesWhat;
    switch (command) {
    case NewItem:
        return mayEdit && m_session.hasPlan();
    case Rename:
    case Remove:
        return mayEdit && !list().currentId().isEmpty();
    case CopyTable:
        return list().shownCount() > 0;
    case Filter:
        return true;
    default:
        return false;
    }
}

void PartnersPage::perform(WindowCommand command)
{
    using enum WindowCommand;
    switch (command) {
    case NewItem:
        addItem();
        break;
    case Rename:
        if (view() == Contacts)
            m_contact->editName();
        else
            m_organization->editName();
        break;
    case Remove:
        removeItem();
        break;
    case CopyTable:
        QApplication::clipboard()->setText(list().asTable());
        break;
    case Filter:
        m_words->setFocus();
        m_words->selectAll();
        break;
    default:
        break;
    }
}

void PartnersPage::addItem()
{
    if (view() == Contacts) {
        addContactOf({});
        return;
    }
    const OrganizationId added = addOrganization(m_session, tr("New organisation"));
    if (added.isNull())
        return;
    reveal(Organizations, added.toString());
    m_organization->editName();
}

void PartnersPage::addContactOf(const OrganizationId &organization)
{
    const ContactId added = addContact(m_session, organization, tr("New contact"));
    if (added.isNull())
        return;
    reveal(Contacts, added.toString());
    m_contact->editName();
}

void PartnersPage::removeItem()
{
    const QString id = list().currentId();
    if (view() == Contacts)
        removeContact(m_session, ContactId(id));
    else
        removeOrganization(m_session, OrganizationId(id));
}

void PartnersPage::reveal(View view, const QString &id)
{
    setView(view);
    // What was asked for is shown, whatever the filter says.
    if (!list().choose(id)) {
        m_words->clear();
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
    QVariantMap state{{viewKey, int(view())},
                      {wordsKey, m_words->text()},
                      {splitterKey, m_splitter->saveState()}};
    for (int i = 0; i < viewCount; ++i)
        state[columnsKey.arg(i)] = m_lists[size_t(i)]->header()->saveState();
    return state;
}

void PartnersPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
    for (int i = 0; i < viewCount; ++i)
        m_lists[size_t(i)]->header()->restoreState(state.value(columnsKey.arg(i)).toByteArray());
    m_words->setText(state.value(wordsKey).toString());
    setView(View(std::clamp(state.value(viewKey).toInt(), 0, viewCount - 1)));
}

void PartnersPage::retranslate()
{
    m_title->setText(tr("Partners"));
    const std::array names{tr("Organisations"), tr("Contacts"), tr("Who does what")};
    for (size_t i = 0; i < viewCount; ++i) {
        m_viewButtons[i]->setText(names[i]);
        m_lists[i]->setAccessibleName(names[i]);
        m_lists[i]->retranslate();
    }
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setToolTip(tr("Filter (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter"));
    m_legend->setText(tr("● lead   ◐ co-lead   ○ partner. Double-click a line to see the "
                         "organisation."));
    for (QPushButton *button : {m_add, m_addFirst})
        button->setEnabled(!m_session.isReadOnly() && m_session.hasPlan());
    fillLists();
}

} // namespace passerelle
