#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/planfolder/PlanFolderReader.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <functional>

using namespace passerelle;

/// Nothing of the five real plans is dropped: every cell that is not empty is found in the draft,
/// after the transformations PlanFolderReader.h documents.
class tst_PlanFolderFidelity final : public QObject
{
    Q_OBJECT

private slots:
    void everyPlanCell_isInTheDraft_data() { addPlans(); }
    void everyPlanCell_isInTheDraft();
    void everyOutlineCell_isInTheDraft_data() { addPlans(); }
    void everyOutlineCell_isInTheDraft();
    void everyOrganizationCell_isInTheDraft_data() { addPlans(); }
    void everyOrganizationCell_isInTheDraft();
    void everyGovernanceCell_isInTheDraft_data() { addPlans(); }
    void everyGovernanceCell_isInTheDraft();
    void everyIndicatorCell_isInTheDraft_data() { addPlans(); }
    void everyIndicatorCell_isInTheDraft();

private:
    static void addPlans();
};

namespace {

const QLocale french(QLocale::French, QLocale::France);

QString demoPath(const QString &rest)
{
    return QStringLiteral(PASSERELLE_DEMO_DATA "/") + rest;
}

PlanDraft draftOfTheRow()
{
    const Result<PlanDraft> draft = readPlanFolder(
        demoPath(QStringLiteral("plans/") + QLatin1StringView(QTest::currentDataTag())));
    if (!draft)
        qFatal("%s", qUtf8Printable(draft.error().message));
    return *draft;
}

CsvTable tableOfTheRow(const char *file)
{
    const QString slug = QString::fromLatin1(QTest::currentDataTag());
    const QString path = file == QByteArrayView("indicators")
        ? QStringLiteral("indicators/%1.csv").arg(slug)
        : QStringLiteral("plans/%1/%2.csv").arg(slug, QString::fromLatin1(file));
    const Result<CsvTable> table = readCsvFile(demoPath(path));
    if (!table)
        qFatal("%s", qUtf8Printable(table.error().message));
    return *table;
}

/// Bullets on their own line, as the draft keeps long texts.
QString bulletLines(QString text)
{
    return text.replace(QStringLiteral(" • "), QStringLiteral("\n• "));
}

QStringList values(const QString &cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

/// Case, accents and punctuation aside; independent of the code under test.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_D).toLower())
        if (character.isLetterOrNumber())
            plain += character;
    return plain;
}

/// The organizations a text may name: those that have it as name, short name or alias, with or
/// without an article or a parenthesis.
QSet<QString> organizationsCalled(const PlanDraft &draft, const QString &text)
{
    static const QRegularExpression article(QStringLiteral("^(la |le |les |l['’])"));
    static const QRegularExpression parenthesis(QStringLiteral(" *\\([^()]*\\)"));
    QString bare = text;
    bare.remove(article);
    QString open = bare;
    open.remove(parenthesis);
    QSet<QString> ids;
    for (const Organization &organization : draft.newOrganizations)
        for (const QString &name :
             QStringList{organization.name, organization.shortName} + organization.aliases)
            for (const QString &form : {text, bare, open})
                if (!name.isEmpty() && folded(name) == folded(form))
                    ids.insert(organization.id.toString());
    return ids;
}

bool names(const PlanDraft &draft, const std::vector<OrganizationId> &ids, const QString &text)
{
    const QSet<QString> called = organizationsCalled(draft, text);
    return std::ranges::any_of(
        ids, [&](const OrganizationId &id) { return called.contains(id.toString()); });
}

/// Walks through every cell that is not empty; `isFound` knows where its words should be.
using IsFound = std::function<bool(const QString &column, const QString &cell, const CsvRow &row)>;
void requireEveryCell(const CsvTable &table, const IsFound &isFound)
{
    int checked = 0;
    for (const CsvRow &row : table.rows) {
        for (const QString &column : table.header) {
            const QString cell = table.cell(row, column);
            if (cell.isEmpty())
                continue;
            ++checked;
            const QString message =
                QStringLiteral("%1: %2 is lost").arg(table.placeOf(row, column).toText(), cell);
            QVERIFY2(isFound(column, cell, row), qUtf8Printable(message));
        }
    }
    QVERIFY(checked > 0);
}

/// The labels of the built-in target groups, in French, as the plans say them.
const QHash<QString, QStringList> &targetGroupWords()
{
    static const QHash<QString, QStringList> words{
        {QStringLiteral("general_public"), {QStringLiteral("tout public")}},
        {QStringLiteral("children"), {QStringLiteral("enfants")}},
        {QStringLiteral("students"), {QStringLiteral("étudiants"), QStringLiteral("étudiant")}},
        {QStringLiteral("residents_in_training"), {QStringLiteral("internes")}},
        {QStringLiteral("health_professionals"),
         {QStringLiteral("professionnels de santé"), QStringLiteral("professionnel de santé")}}};
    return words;
}

bool isTargetGroup(const QStringList &keys, const QString &words)
{
    return std::ranges::any_of(
        keys, [&](const QString &key) { return targetGroupWords().value(key).contains(words); });
}

bool isRecurrence(Recurrence recurrence, const QString &words)
{
    static const QHash<QString, Recurrence> rhythms{
        {QStringLiteral("deux fois par an"), Recurrence::TwiceYearly},
        {QStringLiteral("une fois par mois"), Recurrence::Monthly},
        {QStringLiteral("Évènement annuel"), Recurrence::Yearly}};
    return rhythms.contains(words) && rhythms.value(words) == recurrence;
}

/// What nodes and actions have in common.
struct Entry
{
    const OutlineNode *node = nullptr;
    const Action *action = nullptr;

    QString text(QString OutlineNode::*ofNode, QString Action::*ofAction) const
    {
        return node != nullptr ? node->*ofNode : action->*ofAction;
    }
    QString note() const { return text(&OutlineNode::note, &Action::note); }
    int level() const { return node != nullptr ? node->level : action->level; }
};

Entry entryOf(const PlanDraft &draft, const QString &code)
{
    const auto node = std::ranges::find(draft.nodes, code, &OutlineNode::code);
    if (node != draft.nodes.end())
        return {&*node, nullptr};
    const auto action = std::ranges::find(draft.actions, code, &Action::code);
    if (action != draft.actions.end())
        return {nullptr, &*action};
    return {};
}

QString parentCode(const PlanDraft &draft, const Entry &entry)
{
    if (entry.action != nullptr && entry.action->isSubAction())
        return std::ranges::find(draft.actions, entry.action->parent, &Action::id)->code;
    const NodeId id = entry.node != nullptr ? entry.node->parent : entry.action->node;
    return std::ranges::find(draft.nodes, id, &OutlineNode::id)->code;
}

/// Every organization that leads an action somewhere under the node.
std::vector<OrganizationId> leadsUnder(const PlanDraft &draft, const OutlineNode &node)
{
    std::vector<OrganizationId> leads;
    for (const Action &action : draft.actions)
        if (action.code.startsWith(node.code + u'.'))
            leads.insert(leads.end(), action.leads.begin(), action.leads.end());
    return leads;
}

bool isLead(const PlanDraft &draft, const Entry &entry, const QString &name)
{
    if (entry.note().contains(name))
        return true;
    return entry.node != nullptr ? names(draft, leadsUnder(draft, *entry.node), name)
                                 : names(draft, entry.action->leads, name);
}

bool isPeriod(const DatePeriod &period, const QString &cell)
{
    const QString year = cell.right(4);
    return !period.isNull() && cell == QStringLiteral("En ") + year
        && displayText(period, french) == year;
}

/// All the words of a draft that governance rows may have gone to.
QStringList governanceTexts(const PlanDraft &draft)
{
    QStringList texts{draft.plan.note, draft.plan.source};
    for (const Committee &committee : draft.committees) {
        texts << committee.name << committee.note << committee.frequency << committee.source;
        for (const CommitteeMember &member : committee.members)
            texts << member.name;
    }
    for (const Meeting &meeting : draft.meetings)
        texts << meeting.title << meeting.minutes << meeting.source
              << displayText(meeting.held, french);
    return texts;
}

bool contains(const QStringList &texts, const QString &words)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); });
}

} // namespace

void tst_PlanFolderFidelity::addPlans()
{
    QTest::addColumn<int>("unused");
    for (const char *slug : {"agen-cls-2019", "agen-livret-blanc", "deux-sevres-plan-sante-79",
                             "grandangouleme-2024", "haute-loire-leviers"})
        QTest::newRow(slug) << 0;
}

void tst_PlanFolderFidelity::everyPlanCell_isInTheDraft()
{
    const PlanDraft draft = draftOfTheRow();
    const Plan &plan = draft.plan;
    QStringList levelNames;
    for (const PlanLevel &level : plan.levels)
        levelNames.append(level.name);
    const QHash<QString, PlanKind> kinds{
        {QStringLiteral("CLS"), PlanKind::Cls},
        {QStringLiteral("plan santé"), PlanKind::HealthPlan},
        {QStringLiteral("plan d'actions santé"), PlanKind::HealthPlan}};
    const QHash<QString, std::function<bool(const QString &)>> checks{
        {QStringLiteral("title"), [&](const QString &cell) { return plan.title == cell; }},
        {QStringLiteral("territory"),
         [&](const QString &cell) { return draft.territoryName == cell; }},
        {QStringLiteral("communes_count"),
         [&](const QString &cell) { return plan.communeCount == cell.toInt(); }},
        {QStringLiteral("inhabitants"),
         [&](const QString &cell) { return plan.population == cell.toInt(); }},
        {QStringLiteral("start"),
         [&](const QString &cell) { return plan.term.start == QDate(cell.toInt(), 1, 1); }},
        {QStringLiteral("end"),
         [&](const QString &cell) { return plan.term.end == QDate(cell.toInt(), 12, 31); }},
        {QStringLiteral("owner"),
         [&](const QString &cell) {
             return plan.roles.front().role == OrganizationRole::Carrier
                 && names(draft, {plan.roles.front().organization}, cell);
         }},
        {QStringLiteral("kind"),
         [&](const QString &cell) {
             return kinds.contains(cell) ? plan.kind == kinds.value(cell)
                                         : plan.note.contains(cell);
         }},
        {QStringLiteral("level_names"),
         [&](const QString &cell) { return levelNames.join(u'|') == cell; }},
        {QStringLiteral("summary"),
         [&](const QString &cell) { return plan.summary == bulletLines(cell); }},
        {QStringLiteral("source"),
         [&](const QString &cell) { return plan.source.startsWith(cell); }}};
    requireEveryCell(tableOfTheRow("plan"),
                     [&](const QString &column, const QString &cell, const CsvRow &) {
                         return checks.contains(column) && checks.value(column)(cell);
                     });
}

void tst_PlanFolderFidelity::everyOutlineCell_isInTheDraft()
{
    const PlanDraft draft = draftOfTheRow();
    const CsvTable table = tableOfTheRow("outline");
    const auto isFound = [&](const QString &column, const QString &cell, const CsvRow &row) {
        const Entry entry = entryOf(draft, table.cell(row, u"code"));
        if (entry.node == nullptr && entry.action == nullptr)
            return false;
        const auto each = [&](const std::function<bool(const QString &)> &check) {
            const QStringList list = values(cell);
            return std::ranges::all_of(list, check);
        };
        if (column == u"code")
            return true;
        if (column == u"parent_code")
            return parentCode(draft, entry) == cell;
        if (column == u"level_name")
            return draft.plan.levels.at(static_cast<std::size_t>(entry.level())).name == cell;
        if (column == u"title")
            return entry.text(&OutlineNode::title, &Action::title) == cell;
        if (column == u"description")
            return entry.text(&OutlineNode::description, &Action::description) == bulletLines(cell);
        if (column == u"source")
            return entry.text(&OutlineNode::source, &Action::source) == cell;
        if (column == u"lead_organisations")
            return each([&](const QString &name) { return isLead(draft, entry, name); });
        if (column == u"partners")
            return each([&](const QString &name) {
                return entry.note().contains(name)
                    || (entry.action != nullptr && names(draft, entry.action->partners, name));
            });
        if (column == u"target_public")
            return each([&](const QString &words) {
                return entry.note().contains(words)
                    || (entry.action != nullptr
                        && isTargetGroup(entry.action->targetGroups, words));
            });
        if (column == u"quantity_hint")
            return each([&](const QString &words) {
                return entry.note().contains(words)
                    || (entry.action != nullptr && isRecurrence(entry.action->recurrence, words));
            });
        if (column == u"date_hint")
            return entry.note().contains(cell)
                || (entry.action != nullptr
                    && (entry.action->calendarText == cell
                        || isPeriod(entry.action->planned, cell)));
        return entry.note().contains(cell); // status_hint, budget_hint
    };
    requireEveryCell(table, isFound);
}

void tst_PlanFolderFidelity::everyOrganizationCell_isInTheDraft()
{
    const PlanDraft draft = draftOfTheRow();
    const CsvTable table = tableOfTheRow("organisations");
    const QHash<QString, QStringList> kinds{
        {QStringLiteral("ARS"), {QStringLiteral("ars")}},
        {QStringLiteral("État/préfecture"), {QStringLiteral("state")}},
        {QStringLiteral("collectivité"),
         {QStringLiteral("department"), QStringLiteral("commune"), QStringLiteral("region"),
          QStringLiteral("intercommunality"), QStringLiteral("other")}},
        {QStringLiteral("établissement de santé"), {QStringLiteral("health_facility")}},
        {QStringLiteral("assurance maladie"), {QStringLiteral("health_insurance")}},
        {QStringLiteral("mutuelle"), {QStringLiteral("mutual")}},
        {QStringLiteral("ordre"), {QStringLiteral("professional_order")}},
        {QStringLiteral("association"), {QStringLiteral("association")}},
        {QStringLiteral("éducation"), {QStringLiteral("education")}},
        {QStringLiteral("emploi/insertion"), {QStringLiteral("employment")}},
        {QStringLiteral("autre"),
         {QStringLiteral("other"), QStringLiteral("urps"), QStringLiteral("primary_care"),
          QStringLiteral("landlord")}}};
    const QHash<QString, OrganizationRole> roles{
        {QStringLiteral("pilote"), OrganizationRole::Lead},
        {QStringLiteral("partenaire"), OrganizationRole::Partner},
        {QStringLiteral("financeur"), OrganizationRole::Funder}};
    const auto hasRole = [&](const OrganizationId &id, const QString &role) {
        if (roles.contains(role))
            return std::ranges::count(draft.plan.roles, PlanRole{id, roles.value(role)}) == 1;
        if (role == u"signataire")
            return std::ranges::count(draft.signatories, id, &Signatory::organization) == 1;
        if (role != u"membre COPIL")
            return false;
        return std::ranges::any_of(draft.committees, [&](const Committee &committee) {
            return committee.kind == CommitteeKind::Steering
                && std::ranges::count(committee.members, id, &CommitteeMember::organization) == 1;
        });
    };
    requireEveryCell(table, [&](const QString &column, const QString &cell, const CsvRow &row) {
        const auto organization = std::ranges::find(draft.newOrganizations,
                                                    table.cell(row, u"name"), &Organization::name);
        if (organization == draft.newOrganizations.end())
            return false;
        if (column == u"short_name")
            return organization->shortName == cell;
        if (column == u"type")
            return kinds.value(cell).contains(organization->kind);
        if (column == u"role") {
            const QStringList list = values(cell);
            return std::ranges::all_of(
                list, [&](const QString &role) { return hasRole(organization->id, role); });
        }
        return column == u"name" || organization->source == cell;
    });
}

void tst_PlanFolderFidelity::everyGovernanceCell_isInTheDraft()
{
    const PlanDraft draft = draftOfTheRow();
    const QStringList texts = governanceTexts(draft);
    const auto isMember = [&](const QString &name) {
        if (contains(texts, name))
            return true;
        std::vector<OrganizationId> members;
        for (const Committee &committee : draft.committees)
            for (const CommitteeMember &member : committee.members)
                members.push_back(member.organization);
        for (const Signatory &signatory : draft.signatories)
            members.push_back(signatory.organization);
        return names(draft, members, name);
    };
    requireEveryCell(tableOfTheRow("governance"),
                     [&](const QString &column, const QString &cell, const CsvRow &) {
                         if (column == u"members") {
                             const QStringList list = values(cell);
                             return std::ranges::all_of(list, isMember);
                         }
                         if (column == u"date")
                             return contains(texts,
                                             displayText(periodFromIsoText(cell).value(), french));
                         return contains(texts, bulletLines(cell));
                     });
}

void tst_PlanFolderFidelity::everyIndicatorCell_isInTheDraft()
{
    const PlanDraft draft = draftOfTheRow();
    const CsvTable table = tableOfTheRow("indicators");
    const QHash<QString, PlaceLevel> levels{{QStringLiteral("local"), PlaceLevel::Local},
                                            {QStringLiteral("département"), PlaceLevel::Department},
                                            {QStringLiteral("région"), PlaceLevel::Region},
                                            {QStringLiteral("France"), PlaceLevel::Country}};
    // The nth row of a name and unit is the nth reading of that indicator.
    QHash<std::pair<QString, QString>, std::size_t> counts;
    int previousRow = 0;
    const Indicator *indicator = nullptr;
    const Reading *reading = nullptr;
    requireEveryCell(table, [&](const QString &column, const QString &cell, const CsvRow &row) {
        if (row.number != previousRow) {
            previousRow = row.number;
            const std::pair key{table.cell(row, u"indicator"), table.cell(row, u"unit")};
            const auto found = std::ranges::find_if(draft.indicators, [&](const Indicator &each) {
                return each.name == key.first && each.unit == key.second;
            });
            if (found == draft.indicators.end() || counts[key] >= found->readings.size())
                return false;
            indicator = &*found;
            reading = &found->readings.at(counts[key]++);
        }
        if (column == u"unit")
            return indicator->unit == cell;
        if (column == u"territory")
            return reading->place == cell;
        if (column == u"comparator")
            return reading->level == levels.value(cell);
        if (column == u"date_or_year")
            return reading->period == periodFromIsoText(cell).value();
        if (column == u"value")
            return reading->value == cell.toDouble();
        if (column == u"source_name")
            return reading->sourceName == cell;
        if (column == u"position")
            return reading->text == cell;
        return column == u"indicator" || reading->source == cell;
    });
}

QTEST_APPLESS_MAIN(tst_PlanFolderFidelity)
#include "tst_PlanFolderFidelity.moc"
