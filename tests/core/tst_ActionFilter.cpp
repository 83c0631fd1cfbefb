#include "core/filtering/ActionFilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_ActionFilter final : public QObject
{
    Q_OBJECT

private slots:
    void isEmpty_newOrBlank_isTrue();
    void isEmpty_withOnePart_isFalse();
    void json_ofAnEmptyFilter_isEmpty();
    void json_ofAFullFilter_comesBackTheSame();
    void json_ofLaterVersions_leavesOutWhatItDoesNotKnow();
    void absences_eachHasALabel();
};

namespace {

ActionFilter fullFilter()
{
    ActionFilter filter;
    filter.text = u"Été  santé"_s;
    filter.statuses = {std::nullopt, ActionStatus::OnHold};
    filter.leads = {OrganizationId(u"gone"_s), OrganizationId(u"o2"_s)};
    filter.nodes = {NodeId(u"n1"_s)};
    filter.targetGroups = {u"children"_s, u"a key of the user"_s};
    filter.themes = {u"prevention"_s};
    filter.absences = {Absence::Lead, Absence::FollowUp};
    filter.isLateOnly = true;
    filter.lacksEssential = true;
    return filter;
}

} // namespace

void tst_ActionFilter::isEmpty_newOrBlank_isTrue()
{
    ActionFilter filter;
    QVERIFY(filter.isEmpty());
    filter.text = u"  "_s;
    QVERIFY(filter.isEmpty());
}

void tst_ActionFilter::isEmpty_withOnePart_isFalse()
{
    ActionFilter filter;
    filter.text = u"a"_s;
    QVERIFY(!filter.isEmpty());
    filter = {};
    filter.statuses = {std::nullopt};
    QVERIFY(!filter.isEmpty());
    filter = {};
    filter.isLateOnly = true;
    QVERIFY(!filter.isEmpty());
}

void tst_ActionFilter::json_ofAnEmptyFilter_isEmpty()
{
    QVERIFY(toJson(ActionFilter()).isEmpty());
    QCOMPARE(actionFilterFromJson({}), ActionFilter());
}

void tst_ActionFilter::json_ofAFullFilter_comesBackTheSame()
{
    const QByteArray kept = QJsonDocument(toJson(fullFilter())).toJson();
    QCOMPARE(actionFilterFromJson(QJsonDocument::fromJson(kept).object()), fullFilter());
}

void tst_ActionFilter::json_ofLaterVersions_leavesOutWhatItDoesNotKnow()
{
    const QJsonObject json{
        {u"statuses"_s, QJsonArray{u"dreamt_of"_s, u"completed"_s, 12}},
        {u"absences"_s, u"not a list"_s},
        {u"mood"_s, true},
        {u"late"_s, u"yes"_s},
    };
    ActionFilter expected;
    expected.statuses = {ActionStatus::Completed};
    QCOMPARE(actionFilterFromJson(json), expected);
}

void tst_ActionFilter::absences_eachHasALabel()
{
    QCOMPARE(vocabulary<Absence>().size(), size_t(6));
    for (const VocabularyTerm<Absence> &term : vocabulary<Absence>())
        QVERIFY(!labelOf(term.value).isEmpty());
}

QTEST_APPLESS_MAIN(tst_ActionFilter)
#include "tst_ActionFilter.moc"
