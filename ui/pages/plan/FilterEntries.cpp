#include "core/filtering/KnownFilter.h"
#include "core/workspace/Stores.h"
#include "ui/look/LetterWidth.h"
#include "ui/pages/plan/FilterBar.h"
#include "ui/widgets/MenuText.h"
#include "ui/window/Prompts.h"

#include <QCollator>
#include <QJsonDocument>
#include <QMenu>

#include <algorithm>
#include <unordered_set>

// What the chips of FilterBar offer, and the filters kept under a name.

namespace passerelle {

namespace {

const QString filterPage = QStringLiteral("plan");

template <typename Values, typename Value>
void put(Values &values, const Value &value, bool isOn)
{
    const auto found = std::ranges::find(values, value);
    if (isOn && found == values.end())
        values.push_back(value);
    if (!isOn && found != values.end())
        values.erase(found);
}

template <typename Values, typename Value>
bool has(const Values &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

template <typename Entries>
void sortByLabel(Entries &entries)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(entries, [&](const auto &left, const auto &right) {
        return collator.compare(left.label, right.label) < 0;
    });
}

} // namespace

std::vector<FilterBar::Entry> FilterBar::statusEntries() const
{
    std::vector<Entry> entries;
    const auto add = [&](const QString &label, std::optional<ActionStatus> status) {
        entries.push_back(
            {label, [status](const ActionFilter &f) { return has(f.statuses, status); },
             [status](ActionFilter &f, bool isOn) { put(f.statuses, status, isOn); }});
    };
    for (const VocabularyTerm<ActionStatus> &term : vocabulary<ActionStatus>())
        add(translatedTerm(term.label), term.value);
    add(tr("Not stated"), std::nullopt);
    return entries;
}

std::vector<FilterBar::Entry> FilterBar::leadEntries() const
{
    // One that leads no longer can still be filtered by, until it is taken away.
    std::unordered_set<OrganizationId> leads(m_filter.leads.begin(), m_filter.leads.end());
    for (const Action &action : m_session.contents().actions)
        leads.insert(action.leads.begin(), action.leads.end());
    std::vector<Entry> entries;
    for (const OrganizationId &lead : leads)
        if (const Organization *organization = m_session.index().organization(lead))
            entries.push_back({organization->displayName(),
                               [lead](const ActionFilter &f) { return has(f.leads, lead); },
                               [lead](ActionFilter &f, bool isOn) { put(f.leads, lead, isOn); }});
    sortByLabel(entries);
    return entries;
}

std::vector<FilterBar::Entry> FilterBar::nodeEntries() const
{
    std::vector<Entry> entries;
    for (const OutlineNode &node : m_session.contents().nodes) {
        const QString indent(node.level * 4, u' ');
        const QString code = node.code.isEmpty() ? QString() : node.code + u' ';
        entries.push_back({indent + code
                               + fontMetrics().elidedText(node.title, Qt::ElideRight,
                                                          letterWidth(fontMetrics()) * 60),
                           [id = node.id](const ActionFilter &f) { return has(f.nodes, id); },
                           [id = node.id](ActionFilter &f, bool isOn) { put(f.nodes, id, isOn); }});
    }
    return entries;
}

std::vector<FilterBar::Entry> FilterBar::termEntries(TermList list,
                                                     QStringList ActionFilter::*member) const
{
    std::vector<Term> terms = builtInTerms(list);
    for (const Term &term : m_session.contents().customTerms)
        if (term.list == list)
            terms.push_back(term);
    std::vector<Entry> entries;
    entries.reserve(terms.size());
    for (const Term &term : terms)
        entries.push_back(
            {term.label,
             [member, key = term.key](const ActionFilter &f) { return (f.*member).contains(key); },
             [member, key = term.key](ActionFilter &f, bool isOn) { put(f.*member, key, isOn); }});
    return entries;
}

std::vector<FilterBar::Entry> FilterBar::targetGroupEntries() const
{
    return termEntries(TermList::TargetGroup, &ActionFilter::targetGroups);
}

std::vector<FilterBar::Entry> FilterBar::themeEntries() const
{
    return termEntries(TermList::Theme, &ActionFilter::themes);
}

std::vector<FilterBar::Entry> FilterBar::absenceEntries() const
{
    std::vector<Entry> entries;
    for (const VocabularyTerm<Absence> &term : vocabulary<Absence>())
        entries.push_back(
            {translatedTerm(term.label),
             [absence = term.value](const ActionFilter &f) { return has(f.absences, absence); },
             [absence = term.value](ActionFilter &f, bool isOn) {
                 put(f.absences, absence, isOn);
             }});
    return entries;
}

void FilterBar::fillKeptMenu(QMenu &menu)
{
    // Clearing a menu leaves those inside it.
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const Result<std::vector<SavedFilter>> kept =
        m_session.workspace().stores().filters.list(filterPage);
    if (!kept)
        return;
    for (const SavedFilter &filter : *kept) {
        QAction *use = menu.addAction(inMenu(filter.name));
        connect(use, &QAction::triggered, this, [this, filter] {
            const QJsonObject json = QJsonDocument::fromJson(filter.definition.toUtf8()).object();
            setFilter(withoutUnknown(actionFilterFromJson(json), m_session.contents()));
        });
    }
    if (!kept->empty())
        menu.addSeparator();
    QAction *keep = menu.addAction(tr("Keep this filter under a name..."));
    keep->setEnabled(!m_filter.isEmpty() && !m_session.isReadOnly());
    connect(keep, &QAction::triggered, this, [this] {
        const QString name = m_prompts.line(this, tr("Keep this filter"), tr("Name"), {});
        if (!name.isEmpty())
            keepAs(name);
    });
    if (kept->empty() || m_session.isReadOnly())
        return;
    QMenu *forget = menu.addMenu(tr("Forget"));
    for (const SavedFilter &filter : *kept) {
        QAction *action = forget->addAction(inMenu(filter.name));
        connect(action, &QAction::triggered, this, [this, filter] {
            m_session
                .write({QT_TRANSLATE_NOOP("Edit", "Forget filter \"%1\""), filter.name},
                       [&](Stores &stores) { return stores.filters.remove(filter.id); })
                .has_value();
        });
    }
}

void FilterBar::keepAs(const QString &name)
{
    const Result<std::vector<SavedFilter>> kept =
        m_session.workspace().stores().filters.list(filterPage);
    SavedFilter filter;
    filter.id = SavedFilterId::create();
    filter.page = filterPage;
    filter.name = name;
    filter.definition =
        QString::fromUtf8(QJsonDocument(toJson(m_filter)).toJson(QJsonDocument::Compact));
    // The same name again replaces what it named.
    const SavedFilter *same = nullptr;
    if (kept)
        for (const SavedFilter &known : *kept)
            if (known.name == name)
                same = &known;
    if (same != nullptr)
        filter.id = same->id;
    m_session
        .write({QT_TRANSLATE_NOOP("Edit", "Keep filter \"%1\""), name},
               [&](Stores &stores) {
                   return same != nullptr ? stores.filters.update(filter)
                                          : stores.filters.insert(filter);
               })
        .has_value();
}

} // namespace passerelle
