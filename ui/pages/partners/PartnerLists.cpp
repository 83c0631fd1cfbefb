#include "ui/pages/partners/PartnerLists.h"

#include "ui/pages/partners/PartnerList.h"
#include "ui/pages/partners/PartnerTables.h"
#include "ui/session/PlanSession.h"

namespace passerelle {

namespace {

const QString columnsKey = QStringLiteral("columns%1");

/// First widths of the columns, in characters; the last stands for those after it.
const std::array<std::vector<int>, 3> columnCharacters{{{36, 15}, {16, 16, 14, 14, 12}, {30, 17}}};

} // namespace

PartnerLists::PartnerLists(QWidget *parent)
    : QStackedWidget(parent)
    , m_lists()
{
    for (const PartnerView view : partnerViews) {
        auto *list = new PartnerList(this);
        list->setObjectName(keyOf(view) + QStringLiteral("List"));
        list->setColumnWidths(columnCharacters[size_t(view)]);
        connect(list, &PartnerList::chosen, this, &PartnerLists::chosen);
        connect(list, &PartnerList::selectedIdsChanged, this, &PartnerLists::selectionChanged);
        m_lists[size_t(view)] = list;
        addWidget(list);
    }
}

void PartnerLists::setView(PartnerView view)
{
    setCurrentWidget(&of(view));
}

void PartnerLists::fill(const PlanSession &session, const std::vector<OrganizationRoles> &roles)
{
    const PlanContents &contents = session.contents();
    const PlanIndex &index = session.index();
    of(PartnerView::Organizations).setTable(organizationTable(contents, roles));
    of(PartnerView::Contacts).setTable(contactTable(contents, index, session.today()));
    of(PartnerView::WhoDoesWhat).setTable(whoDoesWhatTable(contents, index));
}

void PartnerLists::setWords(const QString &words)
{
    for (PartnerList *list : m_lists)
        list->setWords(words);
}

void PartnerLists::retranslate()
{
    for (const PartnerView view : partnerViews) {
        of(view).setAccessibleName(nameOf(view));
        of(view).retranslate();
    }
}

QVariantMap PartnerLists::state() const
{
    QVariantMap state;
    for (const PartnerView view : partnerViews)
        state[columnsKey.arg(int(view))] = of(view).state();
    return state;
}

void PartnerLists::restore(const QVariantMap &state)
{
    for (const PartnerView view : partnerViews)
        of(view).restore(state.value(columnsKey.arg(int(view))).toMap());
}

} // namespace passerelle
