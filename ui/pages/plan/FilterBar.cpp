#include "ui/pages/plan/FilterBar.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MenuText.h"

#include <QAction>
#include <QEvent>
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
{
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_words->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&](ActionFilter &f) { f.text = text; }); });

    auto *flow = new FlowLayout(this);
    flow->addWidget(m_words);
    flow->addWidget(
        addChip("filterStatus",
                {nullptr, [] { return tr("Status"); }, &FilterBar::statusEntries,
                 [](const ActionFilter &f) { return !f.statuses.empty(); }, std::nullopt}));
    flow->addWidget(
        addChip("filterLead",
                {nullptr, [] { return tr("Lead"); }, &FilterBar::leadEntries,
                 [](const ActionFilter &f) { return !f.leads.empty(); }, std::nullopt}));
    flow->addWidget(
        addChip("filterNode",
                {nullptr, [] { return tr("Part"); }, &FilterBar::nodeEntries,
                 [](const ActionFilter &f) { return !f.nodes.empty(); }, std::nullopt}));
    m_late = addToggle("filterLate", &ActionFilter::isLateOnly);
    m_incomplete = addToggle("filterIncomplete", &ActionFilter::lacksEssential);
    for (QToolButton *toggle : {m_late, m_incomplete})
        flow->addWidget(toggle);
    flow->addWidget(
        addChip("filterAbsence",
                {nullptr, [] { return tr("Without..."); }, &FilterBar::absenceEntries,
                 [](const ActionFilter &f) { return !f.absences.empty(); }, std::nullopt}));
    flow->addWidget(
        addChip("filterTargetGroup",
                {nullptr, [] { return tr("Target group"); }, &FilterBar::targetGroupEntries,
                 [](const ActionFilter &f) { return !f.targetGroups.empty(); }, std::nullopt}));
    flow->addWidget(
        addChip("filterTheme",
                {nullptr, [] { return tr("Theme"); }, &FilterBar::themeEntries,
                 [](const ActionFilter &f) { return !f.themes.empty(); }, std::nullopt}));
    m_kept = addMenuButton("filterKept");
    m_kept->setCheckable(false);
    // Made when it opens: it is read from the file.
    connect(m_kept->menu(), &QMenu::aboutToShow, this, [this] {
        m_kept->menu()->clear();
        fillKeptMenu(*m_kept->menu());
    });
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    for (QToolButton *last : {m_kept, m_clear})
        flow->addWidget(last);

    retranslate();
    const auto followPlan = [this] {
        forgetEntries();
        refresh();
    };
    connect(&session, &PlanSession::contentsChanged, this, followPlan);
    connect(&session, &PlanSession::planChosen, this, followPlan);
}

QToolButton *FilterBar::addMenuButton(const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    setLook(*button, "chip");
    button->setPopupMode(QToolButton::InstantPopup);
    button->setCheckable(true);
    button->setMenu(new QMenu(button));
    return button;
}

QToolButton *FilterBar::addChip(const char *objectName, Chip chip)
{
    chip.button = addMenuButton(objectName);
    m_chips.push_back(std::make_unique<Chip>(std::move(chip)));
    Chip &added = *m_chips.back();
    QMenu *menu = added.button->menu();
    connect(menu, &QMenu::aboutToShow, this, [this, menu, &added] {
        menu->clear();
        fillMenu(*menu, entriesOf(added));
    });
    return added.button;
}

const std::vector<FilterBar::Entry> &FilterBar::entriesOf(Chip &chip) const
{
    if (!chip.entries)
        chip.entries = (this->*chip.read)();
    return *chip.entries;
}

void FilterBar::forgetEntries()
{
    for (const std::unique_ptr<Chip> &chip : m_chips)
        chip->entries.reset();
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
        QAction *action = menu.addAction(inMenu(entry.label));
        action->setCheckable(true);
        action->setChecked(entry.isChosen(m_filter));
        connect(action, &QAction::triggered, this, [this, choose = entry.choose](bool isOn) {
            change([&](ActionFilter &f) { choose(f, isOn); });
        });
    }
}

void FilterBar::setFilter(const ActionFilter &filter)
{
    // It may name what no action has any more, which the chips show all the same.
    forgetEntries();
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

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::showChip(Chip &chip)
{
    QStringList chosen;
    if (chip.isUsed(m_filter))
        for (const Entry &entry : entriesOf(chip))
            if (entry.isChosen(m_filter))
                chosen << entry.label;
    chip.button->setChecked(!chosen.isEmpty());
    QString text = chip.name();
    if (chosen.size() == 1)
        //: %1 is what is filtered by (Status, Lead), %2 the value chosen.
        text = tr("%1: %2").arg(text, chosen.first());
    else if (chosen.size() > 1)
        text =
            tr("%1: %2 and %n other(s)", nullptr, int(chosen.size()) - 1).arg(text, chosen.first());
    showText(*chip.button, text);
    chip.button->setToolTip(chosen.join(u'\n'));
}

void FilterBar::showText(QToolButton &chip, const QString &text)
{
    constexpr int mostLetters = 34;
    const int width = letterWidth(fontMetrics()) * mostLetters;
    chip.setText(inMenu(fontMetrics().elidedText(text, Qt::ElideRight, width))
                 + QStringLiteral(" ▾"));
    chip.setAccessibleName(text);
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
    for (const std::unique_ptr<Chip> &chip : m_chips)
        showChip(*chip);
    m_late->setChecked(m_filter.isLateOnly);
    m_incomplete->setChecked(m_filter.lacksEssential);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit filterExpected();
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_words->setMinimumWidth(letterWidth(fontMetrics()) * 15);
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_late->setText(tr("⚑ Late"));
    m_late->setAccessibleName(tr("Late actions only"));
    m_incomplete->setText(tr("Incomplete"));
    m_incomplete->setToolTip(tr("Title, description, lead, dates or status missing"));
    m_incomplete->setAccessibleName(tr("Incomplete actions only"));
    m_clear->setText(tr("✕ Show all"));
    m_clear->setAccessibleName(tr("Show all actions"));
    showText(*m_kept, tr("Filters"));
    forgetEntries();
    refresh();
}

} // namespace passerelle
