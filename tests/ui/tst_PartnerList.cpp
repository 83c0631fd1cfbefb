#include "ui/pages/partners/PartnerList.h"

#include <QHeaderView>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

/// A table of two rows with so many columns.
PartnerTable tableOf(int columns)
{
    PartnerTable table;
    for (int column = 0; column < columns; ++column)
        table.headers << u"Colonne %1"_s.arg(column + 1);
    for (const char *id : {"ars", "agen"})
        table.rows.push_back(
            {QString::fromUtf8(id), std::vector<PartnerCell>(size_t(columns), {u"un mot"_s})});
    return table;
}

bool fits(const PartnerList &list)
{
    return list.state().value(u"fitsColumns"_s).toBool();
}

} // namespace

/// The columns of the lists of partners follow the window until the user sizes one.
class tst_PartnerList final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void moreColumns_stillFollowTheWindow();
    void columnSizedByHand_stays();

private:
    std::unique_ptr<PartnerList> m_list;
};

void tst_PartnerList::init()
{
    m_list = std::make_unique<PartnerList>();
    m_list->setColumnWidths({20, 12, 12});
    m_list->resize(700, 300);
    m_list->setTable(tableOf(4));
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    QVERIFY(fits(*m_list));
}

void tst_PartnerList::moreColumns_stillFollowTheWindow()
{
    m_list->setTable(tableOf(6));
    QVERIFY(fits(*m_list));
    m_list->setTable(tableOf(3));
    QVERIFY(fits(*m_list));
}

void tst_PartnerList::columnSizedByHand_stays()
{
    m_list->header()->resizeSection(1, 211);
    QVERIFY(!fits(*m_list));
    m_list->resize(900, 300);
    QCOMPARE(m_list->columnWidth(1), 211);
}

QTEST_MAIN(tst_PartnerList)
#include "tst_PartnerList.moc"
