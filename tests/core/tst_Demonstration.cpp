#include "core/exchange/demonstration/Demonstration.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace passerelle;

namespace {

using Row = QMap<QString, QString>;

QByteArray demoFile(const QString &name)
{
    QFile file(QStringLiteral(PASSERELLE_DEMO_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cells of one line of a plan folder's CSV.
QStringList cells(const QString &line)
{
    QStringList found{QString()};
    bool quoted = false;
    QChar previous;
    for (const QChar character : line) {
        if (character == u'"') {
            quoted = !quoted;
            if (quoted && previous == u'"')
                found.last().append(character);
        } else if (character == u';' && !quoted)
            found.append(QString());
        else
            found.last().append(character);
        previous = character;
    }
    return found;
}

std::vector<Row> csvRows(const QString &name)
{
    const QStringList lines =
        QString::fromUtf8(demoFile(name)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    std::vector<Row> rows;
    const QStringList header = cells(lines.value(0));
    for (const QString &line : lines.mid(1)) {
        Row row;
        const QStringList values = cells(line);
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header.at(column), values.value(column));
        rows.push_back(row);
    }
    return rows;
}

std::vector<Organization> organizationsOf(const QString &slug)
{
    std::vector<Organization> found;
    for (const Row &row : csvRows(QStringLiteral("plans/%1/organisations.csv").arg(slug))) {
        Organization organization;
        organization.id = OrganizationId::create();
        organization.name = row.value(QStringLiteral("name"));
        organization.shortName = row.value(QStringLiteral("short_name"));
        found.push_back(organization);
    }
    return found;
}

PlanDraft contractDraft()
{
    const QString slug = QStringLiteral("agen-cls-2019");
    PlanDraft draft;
    draft.plan.id = PlanId::create();
    draft.plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                         {QStringLiteral("Objectif"), LevelKind::Node},
                         {QStringLiteral("Action"), LevelKind::Action}};
    for (const Row &row : csvRows(QStringLiteral("plans/%1/outline.csv").arg(slug))) {
        OutlineNode node;
        node.id = NodeId::create();
        node.code = row.value(QStringLiteral("code"));
        node.level = row.value(QStringLiteral("parent_code")).isEmpty() ? 0 : 1;
        draft.nodes.push_back(node);
    }
    draft.newOrganizations = organizationsOf(slug);
    for (const Organization &organization : draft.newOrganizations) {
        Signatory signatory;
        signatory.organization = organization.id;
        draft.signatories.push_back(signatory);
    }
    return draft;
}

PlanDraft whiteBookDraft()
{
    const QString slug = QStringLiteral("agen-livret-blanc");
    PlanDraft draft;
    for (const Row &row : csvRows(QStringLiteral("plans/%1/outline.csv").arg(slug))) {
        if (!row.value(QStringLiteral("level_name")).contains(QStringLiteral("ction")))
            continue;
        Action action;
        action.code = row.value(QStringLiteral("code"));
        action.title = row.value(QStringLiteral("title"));
        action.description = row.value(QStringLiteral("description"));
        action.source = row.value(QStringLiteral("source"));
        draft.actions.push_back(action);
    }
    draft.newOrganizations = organizationsOf(slug);
    return draft;
}

ActionStatus statusAt(const Action &action, QDate day)
{
    ActionStatus status = ActionStatus::NotStarted;
    for (const FollowUp &line : action.followUps)
        if (line.effectiveOn <= day && line.status)
            status = *line.status;
    return status;
}

bool isLateAt(const Action &action, QDate day)
{
    const ActionStatus status = statusAt(action, day);
    const bool isWaiting = status == ActionStatus::NotStarted || status == ActionStatus::Preparing;
    const bool isOver = status == ActionStatus::Completed || status == ActionStatus::Abandoned;
    return (isWaiting && action.planned.start.isValid() && action.planned.start < day)
        || (!isOver && action.planned.end.isValid() && action.planned.end < day);
}

/// Straight and typographic apostrophes and quotation marks made one.
QString plainQuotes(QString text)
{
    text.replace(u'’', u'\'');
    text.replace(QRegularExpression(QStringLiteral("«\\s*|\\s*»|\"")), QStringLiteral("\""));
    return text;
}

} // namespace

class tst_Demonstration final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();
    void actions_areSpreadOverTheThirteenObjectives();
    void actions_haveNoProblemAndOneCodeEach();
    void subActions_followTheirParent();
    void statuses_on12March2023_areThoseOfTheSketches();
    void statuses_atTheEnd_areMostlyCompleted();
    void statuses_neverLeaveCompletedOrAbandoned();
    void followUps_areDatedInOrderWithinTheContract();
    void followUps_saidInAMeeting_areOfItsDay();
    void followUps_areWrittenInFrenchTypographyAndNeverRepeated();
    void events_haveParticipantsWithinTheContract();
    void titles_ofTheWhiteBook_keepTheirWording();
    void everyAction_saysThatItsFollowUpIsFictitious();
    void organizations_areThoseOfThePlans();
    void decisions_areNumberedAfterTheirMeeting();
    void abandonedActions_nameTheDecidingMeeting();
    void indicators_computedFromEvents_haveEvents();
    void pledges_areKeptSomehow();
    void reading_twice_givesTheSameDates();

private:
    std::vector<Action> mainActions() const;

    PlanDraft m_whiteBook;
    PlanDraft m_draft;
    QByteArray m_json;
};

void tst_Demonstration::initTestCase()
{
    m_json = demoFile(QStringLiteral("agen-follow-up.json"));
    m_whiteBook = whiteBookDraft();
    QCOMPARE(m_whiteBook.actions.size(), std::size_t(35));
    m_draft = contractDraft();
    const Result<> added = addFictitiousFollowUp(m_draft, m_whiteBook, {}, m_json);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

std::vector<Action> tst_Demonstration::mainActions() const
{
    std::vector<Action> found;
    std::ranges::copy_if(m_draft.actions, std::back_inserter(found),
                         [](const Action &action) { return !action.isSubAction(); });
    return found;
}

void tst_Demonstration::actions_areSpreadOverTheThirteenObjectives()
{
    std::map<QString, int> byAxis;
    for (const Action &action : mainActions())
        ++byAxis[action.code.left(1)];
    QCOMPARE(byAxis,
             (std::map<QString, int>{{QStringLiteral("1"), 17},
                                     {QStringLiteral("2"), 11},
                                     {QStringLiteral("3"), 8},
                                     {QStringLiteral("4"), 6}}));
    for (const OutlineNode &node : m_draft.nodes) {
        const auto count = std::ranges::count(m_draft.actions, node.id, &Action::node);
        QVERIFY2((node.level == 1) == (count > 0), qPrintable(node.code));
    }
    for (const Action &action : m_draft.actions) {
        const auto node = std::ranges::find(m_draft.nodes, action.node, &OutlineNode::id);
        QVERIFY(action.code.startsWith(node->code + u'.'));
    }
}

void tst_Demonstration::actions_haveNoProblemAndOneCodeEach()
{
    QSet<QString> codes;
    QSet<ActionId> ids;
    for (const Action &action : m_draft.actions) {
        const std::optional<QString> problem = problemOf(action);
        QVERIFY2(!problem, qPrintable(action.code + u' ' + problem.value_or(QString())));
        QCOMPARE(action.plan, m_draft.plan.id);
        codes.insert(action.code);
        ids.insert(action.id);
    }
    QCOMPARE(codes.size(), static_cast<int>(m_draft.actions.size()));
    QCOMPARE(ids.size(), codes.size());
}

void tst_Demonstration::subActions_followTheirParent()
{
    QCOMPARE(m_draft.plan.levels.size(), std::size_t(4));
    QCOMPARE(m_draft.plan.levels.back(),
             (PlanLevel{QStringLiteral("Sous-action"), LevelKind::SubAction}));
    int subActions = 0;
    QSet<ActionId> met;
    for (const Action &action : m_draft.actions) {
        QCOMPARE(action.level, action.isSubAction() ? 3 : 2);
        QVERIFY(!action.isSubAction() || met.contains(action.parent));
        met.insert(action.id);
        subActions += action.isSubAction() ? 1 : 0;
    }
    QCOMPARE(subActions, 7);
}

void tst_Demonstration::statuses_on12March2023_areThoseOfTheSketches()
{
    const QDate day(2023, 3, 12);
    std::map<ActionStatus, int> counts;
    QStringList late;
    for (const Action &action : mainActions()) {
        ++counts[statusAt(action, day)];
        if (isLateAt(action, day))
            late.append(action.code);
    }
    QCOMPARE(counts[ActionStatus::Completed], 12);
    QCOMPARE(counts[ActionStatus::InProgress], 18);
    QCOMPARE(counts[ActionStatus::OnHold], 1);
    QCOMPARE(counts[ActionStatus::Preparing], 2);
    QCOMPARE(counts[ActionStatus::Postponed], 1);
    QCOMPARE(counts[ActionStatus::NotStarted], 6);
    QCOMPARE(counts[ActionStatus::Abandoned], 2);
    QCOMPARE(late.join(u' '), QStringLiteral("1.1.3 1.3.2 2.1.3 3.1.2 4.1.1"));
}

void tst_Demonstration::statuses_atTheEnd_areMostlyCompleted()
{
    std::map<ActionStatus, int> counts;
    for (const Action &action : mainActions())
        ++counts[statusAt(action, QDate(2024, 12, 31))];
    QCOMPARE(counts[ActionStatus::Completed], 28);
    QCOMPARE(counts[ActionStatus::InProgress], 10);
    QCOMPARE(counts[ActionStatus::OnHold], 1);
    QCOMPARE(counts[ActionStatus::Postponed], 1);
    QCOMPARE(counts[ActionStatus::Abandoned], 2);
}

void tst_Demonstration::statuses_neverLeaveCompletedOrAbandoned()
{
    for (const Action &action : m_draft.actions) {
        std::optional<ActionStatus> last;
        for (const FollowUp &line : action.followUps) {
            if (!line.status)
                continue;
            QVERIFY2(last != ActionStatus::Completed && last != ActionStatus::Abandoned
                         && last != line.status
                         && (line.status != ActionStatus::NotStarted || !last),
                     qPrintable(action.code));
            last = line.status;
        }
    }
}

void tst_Demonstration::followUps_areDatedInOrderWithinTheContract()
{
    std::size_t count = 0;
    for (const Action &action : m_draft.actions) {
        QDate last(2019, 12, 2);
        for (const FollowUp &line : action.followUps) {
            QVERIFY2(line.effectiveOn > last, qPrintable(action.code));
            QVERIFY(line.effectiveOn <= QDate(2024, 12, 31));
            QVERIFY2(line.effectiveOn.dayOfWeek() <= 5, qPrintable(action.code));
            QCOMPARE(line.recordedAt, QDateTime(line.effectiveOn, QTime(9, 0), Qt::UTC));
            last = line.effectiveOn;
        }
        QVERIFY2(!action.followUps.empty(), qPrintable(action.code));
        count += action.followUps.size();
    }
    QVERIFY(count >= 180);
}

void tst_Demonstration::followUps_saidInAMeeting_areOfItsDay()
{
    int linked = 0;
    for (const Action &action : m_draft.actions)
        for (const FollowUp &line : action.followUps) {
            if (line.meeting.isNull())
                continue;
            const auto meeting = std::ranges::find(m_draft.meetings, line.meeting, &Meeting::id);
            QCOMPARE(line.effectiveOn, meeting->held.start);
            ++linked;
        }
    QVERIFY(linked >= 15);
}

void tst_Demonstration::followUps_areWrittenInFrenchTypographyAndNeverRepeated()
{
    const QRegularExpression slip(QStringLiteral("'|\"| [:;?!»%€]|« |\\.\\.|  "));
    QSet<QString> texts;
    for (const Action &action : m_draft.actions)
        for (const FollowUp &line : action.followUps) {
            QVERIFY2(!line.text.contains(slip), qPrintable(line.text));
            QVERIFY2(line.text.endsWith(u'.') && line.text.size() <= 200, qPrintable(line.text));
            QVERIFY2(!texts.contains(line.text) || line.status == ActionStatus::NotStarted,
                     qPrintable(line.text));
            texts.insert(line.text);
        }
}

void tst_Demonstration::events_haveParticipantsWithinTheContract()
{
    int events = 0;
    for (const Action &action : m_draft.actions) {
        for (const Event &event : action.events) {
            QVERIFY2(event.participants.value_or(0) > 0, qPrintable(action.code + event.title));
            QVERIFY(event.heldOn >= QDate(2019, 12, 3) && event.heldOn <= QDate(2024, 12, 31));
            ++events;
        }
        for (const Milestone &milestone : action.milestones)
            QVERIFY(milestone.dueOn.isValid()
                    && (milestone.doneOn.isNull() || milestone.doneOn <= QDate(2024, 12, 31)));
    }
    QVERIFY(events >= 100);
}

void tst_Demonstration::titles_ofTheWhiteBook_keepTheirWording()
{
    int taken = 0;
    for (const Action &action : m_draft.actions) {
        const auto origin = std::ranges::find_if(m_whiteBook.actions, [&](const Action &other) {
            return !action.source.isEmpty() && other.source == action.source;
        });
        if (origin == m_whiteBook.actions.end())
            continue;
        const QString title = plainQuotes(action.title);
        QVERIFY2(plainQuotes(origin->title) == title
                     || plainQuotes(origin->description).contains(title),
                 qPrintable(action.title));
        QCOMPARE(action.description, origin->description);
        QVERIFY(action.note.contains(origin->code));
        ++taken;
    }
    QCOMPARE(taken, 24);
}

void tst_Demonstration::everyAction_saysThatItsFollowUpIsFictitious()
{
    QVERIFY(m_draft.plan.note.contains(QStringLiteral("Suivi fictif")));
    for (const Action &action : m_draft.actions)
        QVERIFY2(action.note.contains(QStringLiteral("fictif")), qPrintable(action.code));
    for (const Meeting &meeting : m_draft.meetings)
        QVERIFY(meeting.source.contains(QStringLiteral("fictif")));
}

void tst_Demonstration::organizations_areThoseOfThePlans()
{
    const std::size_t published = organizationsOf(QStringLiteral("agen-cls-2019")).size();
    QCOMPARE(m_draft.newOrganizations.size(), published + 1);
    QCOMPARE(m_draft.newOrganizations.back().shortName, QStringLiteral("EFS"));
    std::map<OrganizationId, QString> names;
    for (const Organization &organization : m_whiteBook.newOrganizations)
        names[organization.id] = organization.name;
    for (const Organization &organization : m_draft.newOrganizations)
        names[organization.id] = organization.name;
    int leadsOfTheCarrier = 0;
    QStringList withoutLead;
    for (const Action &action : mainActions()) {
        for (const auto &list : {action.leads, action.coLeads, action.partners})
            for (const OrganizationId &id : list)
                QVERIFY2(names.contains(id), qPrintable(action.code));
        if (action.leads.empty())
            withoutLead.append(action.code);
        leadsOfTheCarrier += static_cast<int>(std::ranges::count_if(action.leads, [&](auto &id) {
            return names.at(id) == QStringLiteral("Agglomération d’Agen");
        }));
    }
    QCOMPARE(leadsOfTheCarrier, 19);
    QCOMPARE(withoutLead, QStringList{QStringLiteral("3.3.3")});
}

void tst_Demonstration::decisions_areNumberedAfterTheirMeeting()
{
    const QRegularExpression shape(QStringLiteral("^(COPIL|COTECH|PLENIERE)-(\\d{4})(-\\d)?/\\d$"));
    QSet<QString> numbers;
    for (const Decision &decision : m_draft.decisions) {
        const QRegularExpressionMatch match = shape.match(decision.number);
        QVERIFY2(match.hasMatch(), qPrintable(decision.number));
        numbers.insert(decision.number);
        const auto meeting = std::ranges::find(m_draft.meetings, decision.meeting, &Meeting::id);
        QCOMPARE(meeting->held.start.year(), match.captured(2).toInt());
        QVERIFY2(!decision.responsible.isNull(), qPrintable(decision.number));
        QVERIFY2(decision.dueOn >= meeting->held.start, qPrintable(decision.number));
        QVERIFY2(decision.doneOn.isValid() == (decision.status == DecisionStatus::Done),
                 qPrintable(decision.number));
        QVERIFY(decision.doneOn.isNull() || decision.doneOn >= meeting->held.start);
    }
    QCOMPARE(numbers.size(), static_cast<int>(m_draft.decisions.size()));
    QVERIFY(numbers.contains(QStringLiteral("COPIL-2022-1/3")));
    const auto isOn = [this](QDate day) {
        return std::ranges::any_of(m_draft.meetings,
                                   [day](const Meeting &held) { return held.held.start == day; });
    };
    QVERIFY(isOn(QDate(2022, 4, 7)));
    QVERIFY(isOn(QDate(2023, 4, 6)));
}

void tst_Demonstration::abandonedActions_nameTheDecidingMeeting()
{
    int abandoned = 0;
    for (const Action &action : m_draft.actions)
        for (const FollowUp &line : action.followUps)
            if (line.status == ActionStatus::Abandoned) {
                QVERIFY(!line.meeting.isNull());
                ++abandoned;
            }
    QCOMPARE(abandoned, 2);
}

void tst_Demonstration::indicators_computedFromEvents_haveEvents()
{
    int computed = 0;
    for (const Indicator &indicator : m_draft.indicators) {
        const auto action = std::ranges::find(m_draft.actions, indicator.action, &Action::id);
        QVERIFY2(action != m_draft.actions.end(), qPrintable(indicator.name));
        const bool isComputed = indicator.computedFrom != IndicatorSource::Entered;
        QVERIFY2(isComputed ? !action->events.empty() : !indicator.readings.empty(),
                 qPrintable(indicator.name));
        computed += isComputed ? 1 : 0;
    }
    QVERIFY(computed >= 10);
}

void tst_Demonstration::pledges_areKeptSomehow()
{
    int signatories = 0;
    for (const Signatory &signatory : m_draft.signatories) {
        signatories += signatory.pledges.empty() ? 0 : 1;
        for (const Pledge &pledge : signatory.pledges)
            QVERIFY(!pledge.text.isEmpty() && !pledge.keptHow.isEmpty());
    }
    QVERIFY(signatories >= 8);
}

void tst_Demonstration::reading_twice_givesTheSameDates()
{
    PlanDraft again = contractDraft();
    QVERIFY(addFictitiousFollowUp(again, m_whiteBook, {}, m_json));
    QCOMPARE(again.actions.size(), m_draft.actions.size());
    for (std::size_t index = 0; index < again.actions.size(); ++index) {
        const Action &first = m_draft.actions[index];
        const Action &second = again.actions[index];
        QCOMPARE(second.code, first.code);
        QVERIFY(second.id != first.id);
        QCOMPARE(second.followUps.size(), first.followUps.size());
        for (std::size_t line = 0; line < first.followUps.size(); ++line)
            QCOMPARE(second.followUps[line].recordedAt, first.followUps[line].recordedAt);
    }
}

QTEST_APPLESS_MAIN(tst_Demonstration)
#include "tst_Demonstration.moc"
