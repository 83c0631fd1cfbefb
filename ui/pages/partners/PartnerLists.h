#pragma once

#include "core/statistics/OrganizationRoles.h"
#include "ui/pages/partners/PartnersHeader.h"

#include <QStackedWidget>
#include <QVariantMap>

namespace passerelle {

class PartnerList;
class PlanSession;

/// The lists of the page of partners, one for each view, one shown at a time.
class PartnerLists final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PartnerLists(QWidget *parent = nullptr);

    PartnerList &of(PartnerView view) const { return *m_lists[size_t(view)]; }
    void setView(PartnerView view);

    void fill(const PlanSession &session, const std::vector<OrganizationRoles> &roles);
    void setWords(const QString &words);
    void retranslate();

    /// How the columns stand.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    /// Another row is chosen in a list, or none.
    void chosen();
    /// Other rows are selected in a list.
    void selectionChanged();

private:
    std::array<PartnerList *, partnerViews.size()> m_lists;
};

} // namespace passerelle
