#include "ui/pages/plan/FilterBar.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

// The chips and their behaviour; what their menus hold is in FilterEntries.cpp.

namespace passerelle {

FilterBar::FilterBar(PlanSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setClearButtonEnabled(true);
    m_words->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&](ActionFilter &f) { f.text = text; }); });

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    m_status = addMenuChip("filterStatus", &FilterBar::statusEntries);
    m_lead = addMenuChip("filterLead", &FilterBar::leadEntries);
    m_node = addMenuChip("filterNode", &FilterBar::nodeEntries);
    m_late = addToggle("filterLate", &ActionFilter::isLateOnly);
    m_incomplete = addToggle("filterIncomplete", &ActionFilter::lacksEssential);
    m_absence = addMenuChip("filterAbsence", &FilterBar::absenceEntries);
    m_targetGroup = addMenuChip("filterTargetGroup", &FilterBar::targetGroupEntries);
    m_theme = addMenuChip("filterTheme", &FilterBar::themeEntries);
    m_kept = addMenuChip("filterKept", nullptr);
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    flow->addWidget(m_words);
    for (QToolButton *chip : {m_status, m_lead, m_node, m_late, m_incomplete, m_absence,
                              m_targetGroup, m_theme, m_kept, m_clear})
        flow->addWidget(chip);

    setLook(*m_count, "soft");
    m_count->setContentsMargins(0, 5, 0, 0);
    m_count->setObjectName(QStringLiteral("filterCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(chips, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    retranslate();
}

QToolButton *FilterBar::addMenuChip(const char *objectName,
                                    std::vector<Entry> (FilterBar::*entries)() const)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QString::fromLatin1(objectName));
    setLook(*chip, "chip");
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setCheckable(true);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    // Made when it opens: names and terms may have changed.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, entries] {
        menu->clear();
        if (entries != nullptr)
            fillMenu(*menu, (this->*entries)());
        else
            fillKeptMenu(*menu);
    });
    return chip;
}

QToolButton *FilterBar::addToggle(const char *objectName, bool ActionFilter::*member)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QString::fromLatin1(objectName));
    setLook(*chip, "chip");
    chip->setCheckable(true);
    connect(chip, &QToolButton::clicked, this,
            [this, member](bool isOn) { change([&](ActionFilter &f) { f.*member = isOn; }); });
    return chip;
}

void FilterBar::fillMenu(QMenu &menu, const std::vector<Entry> &entries)
{
    if (entries.empty())
        menu.addAction(tr("Nothing to choose from yet"))->setEnabled(false);
    for (const Entry &entry : entries) {
        QAction *action = menu.addAction(QString(entry.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(entry.isChosen);
        connect(action, &QAction::triggered, this, [this, choose = entry.choose](bool isOn) {
            change([&](ActionFilter &f) { choose(f, isOn); });
        });
    }
}

void FilterBar::setFilter(const ActionFilter &filter)
{
    change([&](ActionFilter &f) { f = filter; });
}

void FilterBar::change(const std::function<void(ActionFilter &)> &edit)
{
    ActionFilter before = m_filter;
    edit(m_filter);
    if (m_filter != before)
        emit filterChanged(m_filter);
    // Each key typed comes here: what the chips offer is gone through only when they change.
    before.text = m_filter.text;
    if (m_filter != before)
        refresh();
    else
        showWords();
}

void FilterBar::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    m_count->setText(shown == total ? tr("%n action(s)", nullptr, total)
                                    : tr("%1 shown of %2").arg(shown).arg(total));
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::showChip(QToolButton *chip, const QString &name, const std::vector<Entry> &entries)
{
    QStringList chosen;
    for (const Entry &entry : entries)
        if (entry.isChosen)
            chosen << entry.label;
    chip->setChecked(!chosen.isEmpty());
    QString text = name;
    if (chosen.size() == 1)
        //: %1 is what is filtered by (Status, Lead), %2 the value chosen.
        text = tr("%1: %2").arg(name, chosen.first());
    else if (chosen.size() > 1)
        text =
            tr("%1: %2 and %n other(s)", nullptr, int(chosen.size()) - 1).arg(name, chosen.first());
    constexpr int mostLetters = 34;
    const int width = fontMetrics().averageCharWidth() * mostLetters;
    chip->setText(
        fontMetrics().elidedText(text, Qt::ElideRight, width).replace(u'&', QStringLiteral("&&"))
        + QStringLiteral(" ▾"));
    chip->setToolTip(chosen.join(u'\n'));
    chip->setAccessibleName(text);
}

void FilterBar::showWords()
{
    if (m_words->text() != m_filter.text)
        m_words->setText(m_filter.text);
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::refresh()
{
    showWords();
    showChip(m_status, tr("Status"), statusEntries());
    showChip(m_lead, tr("Lead"), leadEntries());
    showChip(m_node, tr("Part of the plan"), nodeEntries());
    showChip(m_absence, tr("Without..."), absenceEntries());
    showChip(m_targetGroup, tr("Target group"), targetGroupEntries());
    showChip(m_theme, tr("Theme"), themeEntries());
    showChip(m_kept, tr("Filters"), {});
    m_late->setChecked(m_filter.isLateOnly);
    m_incomplete->setChecked(m_filter.lacksEssential);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_late->setText(tr("⚑ Late"));
    m_late->setAccessibleName(tr("Late actions only"));
    m_incomplete->setText(tr("Incomplete"));
    m_incomplete->setToolTip(tr("Title, description, lead, dates or status missing"));
    m_incomplete->setAccessibleName(tr("Incomplete actions only"));
    m_clear->setText(tr("✕ Show all"));
    m_clear->setAccessibleName(tr("Show all actions"));
    refresh();
    setCounts(m_shown, m_total);
}

} // namespace passerelle
